/**
 * The gender and number of a pronoun. German "sie" is `SHE_OR_THEY` until the verb shows whether it is singular or
 * plural. `HE_OR_SHE` is used for gender-neutral nouns that refer to a person.
 */
export type Pronoun = 'HE' | 'SHE' | 'IT' | 'THEY' | 'SHE_OR_THEY' | 'HE_OR_SHE';
