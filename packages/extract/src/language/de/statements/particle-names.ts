import { isFirstName } from '../../../find/names/first-names.ts';
import { canBeName } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { germanLexicon } from '../words/lexicon.ts';
import { AFTER_SPEAKER, INNER_PARTICLES, LEADING_PARTICLES } from '../words/phrase-words.ts';

/** The lower-case surnames with particles in each text: "von der leyen". */
const known = new WeakMap<readonly Token[], ReadonlySet<string>>();

/** Reads one or more particles and a capitalized word, in lower case. Empty if no such sequence begins at the token. */
function rowAt(tokens: readonly Token[], at: number): string {
  if (!LEADING_PARTICLES.has(tokens[at]?.lower ?? '')) return '';
  let last = at + 1;
  while (last < at + 3 && INNER_PARTICLES.has(tokens[last]?.text ?? '')) last += 1;
  const name = tokens[last];
  if (name === undefined || name.text.charAt(0) === name.lower.charAt(0) || !canBeName(name)) return '';
  const words = tokens.slice(at, last).map(({ lower }) => lower);
  return [...words, name.lower].join(' ');
}

function surnamesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, { text }] of tokens.entries()) {
    // Particles are rare, so checking for them first is fastest.
    const row = rowAt(tokens, at + 1);
    if (row !== '' && isFirstName(text)) found.add(row);
  }
  return found;
}

/** Checks for the end of the clause after a name, or a word that cannot belong to the name: "am", "zu", "weiter". */
const endsAfter = (next: Token | undefined): boolean =>
  next === undefined || next.kind === 'SIGN' || (next.kind === 'WORD' && AFTER_SPEAKER.has(next.text));

/**
 * Checks for a surname with a particle that must be the subject of a verb of saying, because nothing else in its clause
 * can be: "…, sagte von der Tann.", "erklärte van Dorn am Montag". In "sagte der Mann von der Werft", another subject
 * follows the verb.
 */
function isOnlySubject(tokens: readonly Token[], at: number, words: number): boolean {
  const verb = tokens[at - 1];
  const [sign, after] = [tokens[at - 2], tokens[at + words]];
  if (verb === undefined || (sign?.kind !== 'SIGN' && sign?.kind !== 'QUOTE') || !endsAfter(after)) return false;
  const forms = germanLexicon().cues.get(verb.lower) ?? [];
  return forms.some(({ kind, verb: { strength } }) => kind === 'FINITE' && strength === 3);
}

/**
 * Checks if a particle begins a surname. This is the case if the text contains the full name ("von" in "sagte von der
 * Heyden" if the text contains "Ursula von der Heyden"), or if a verb of saying has no other subject.
 */
export function beginsSurname(tokens: readonly Token[], at: number): boolean {
  const row = rowAt(tokens, at);
  if (row === '') return false;
  if (isOnlySubject(tokens, at, row.split(' ').length)) return true;
  let surnames = known.get(tokens);
  if (surnames === undefined) {
    surnames = surnamesOf(tokens);
    known.set(tokens, surnames);
  }
  return surnames.has(row);
}
