/**
 * The grammar of a pronoun. German "sie" is `SHE_OR_THEY` until the verb shows the number. `HE_OR_SHE` stands for nouns
 * without gender that refer to a person.
 */
export type Pronoun = 'HE' | 'SHE' | 'IT' | 'THEY' | 'SHE_OR_THEY' | 'HE_OR_SHE';
