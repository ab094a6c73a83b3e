import { wholeWord } from '../../../core/word-list.ts';
import type { Pronoun } from '../../../find/people/pronoun.ts';
import type { Token } from '../../../text/tokens.ts';
import { AFTER_ROLE, EPITHETS, NATIONALITIES } from '../words/speaker-nouns.ts';

const afterRole: ReadonlySet<string> = new Set(AFTER_ROLE);
const epithet = wholeWord([...EPITHETS, ...NATIONALITIES]);

/** Checks if a noun is an epithet, which refers to a person mentioned earlier: "the midfielder", "the 56-year-old". */
export function isEpithet(head: string): boolean {
  return epithet.test(head);
}

/** Reads an age that refers to a person like a pronoun: "the 61-year-old". */
export function ageOf(tokens: readonly Token[]): Pronoun | null {
  const aged =
    tokens.length < 4 && tokens[0]?.lower === 'the' && /^\d{1,3}-year-old$/u.test(tokens.at(-1)?.lower ?? '');
  return aged ? 'HE_OR_SHE' : null;
}

/** Returns the head noun of a role: "chief" for "former finance chief at Veltran". */
export function roleNoun(role: string): string {
  const words = role.split(/\s+/u);
  const link = words.findIndex((word) => afterRole.has(word));
  return (link > 0 ? words[link - 1] : words.at(-1)) ?? '';
}
