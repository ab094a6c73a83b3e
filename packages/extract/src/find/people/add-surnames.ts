import type { Analysis } from '../../core/analysis.ts';
import { memoize } from '../../core/memo.ts';
import { wholeWord } from '../../core/word-list.ts';
import { POSSESSIVE, SLAVIC_SURNAME } from '../../language/shared/words/spellings.ts';
import { SURNAME_PARTICLES } from '../../language/shared/words/surnames.ts';
import type { Token } from '../../text/tokens.ts';
import { foldLetters, spellingKeys } from '../names/fold.ts';
import { isIrishPrefix } from '../names/parse-name.ts';
import { isPlace } from '../names/places.ts';
import { addMention, type PersonIndex, spanOf } from './person-draft.ts';
import { isOnlyOne, meant, namesakesOf, SHARED, surnames } from './surnames.ts';
import { isTimeHere, isTimeSurname } from './time-surnames.ts';
import { ARTICLE, withoutPossessive } from './word-kinds.ts';

const surnameParticle = wholeWord(SURNAME_PARTICLES);

/**
 * Adds mentions by surname alone. Surnames after an article are skipped.
 *
 * @param taken - the indices of tokens that belong to a full name
 * @param called - the people whom the text mentions by first name only, by folded first name
 */
export function addSurnames(
  analysis: Analysis,
  index: PersonIndex,
  taken: ReadonlySet<number>,
  called: ReadonlyMap<string, number>,
): void {
  const { tokens, rules } = analysis;
  const known = new Map([...called, ...surnames(index)]);
  if (known.size === 0) return;
  const namesakes = namesakesOf(index, known);
  // "Kolbe" still means the same person after the text has named a relative: "Walt Kolbe … Kolbe … Erin Kolbe … Kolbe".
  const usual = new Map<string, number>();
  let paragraph = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.breaks > 0) paragraph = token.start;
    if (token.kind !== 'WORD' || token.text.charAt(0) === token.lower.charAt(0) || taken.has(at)) continue;
    const prefix =
      token.breaks === 0 && isIrishPrefix(tokens[at - 1]?.text ?? '', token.text) ? tokens[at - 1] : undefined;
    const { bare, letters, stem, isSlavic } = surnameOf(prefix === undefined ? token : `${prefix.text} ${token.text}`);
    const shown = known.get(letters) ?? known.get(stem) ?? (isSlavic ? bent(bare, known) : undefined);
    const bearers = shown === SHARED ? (namesakes.get(letters) ?? []) : [];
    const person = shown === SHARED ? meant(bearers, token.start, paragraph, usual.get(letters)) : shown;
    if (person === undefined || person < 0) continue;
    if (isOnlyOne(bearers, token.start)) usual.set(letters, person);
    // The surname alone has also been used for the relative.
    else if (bearers.length > 0 && person !== usual.get(letters)) usual.set(letters, SHARED);
    const first = prefix === undefined ? withParticles(tokens, at, index.people[person]?.forms ?? new Map()) : at - 1;
    // "Monaco" is the country, even if the article is about "Rainer von Monaco".
    if (first === at && isPlace(bare) && hasParticle(index.people[person]?.forms ?? new Map(), letters)) continue;
    if (isTimeSurname(bare) && isTimeHere(tokens, at)) continue;
    if (first === at && (followsArticle(tokens, at) || !rules.people.standsAlone(tokens, at))) continue;
    const text = known.has(letters) ? bare : bare.replace(/s$/u, '');
    addMention(index, person, { text, span: spanOf(tokens, first, at + 1), gender: null, roles: [] });
  }
}

/**
 * Returns the forms of a word that is compared with the surnames in a text: without a possessive ending, and folded.
 */
const surnameOf = memoize((text) => {
  const bare = withoutPossessive(text);
  const letters = foldLetters(bare);
  return { bare, letters, stem: letters.replace(/s$/u, ''), isSlavic: SLAVIC_SURNAME.test(bare) };
});

/** Finds a Slavic surname in a different spelling or case: "Selenskim" for Selenskyj. */
function bent(word: string, known: ReadonlyMap<string, number>): number | undefined {
  const keys = new Set(spellingKeys(word));
  for (const [surname, person] of known)
    if (/sk/u.test(surname) && spellingKeys(surname).some((key) => keys.has(key))) return person;
  return undefined;
}

/**
 * Returns the index of the first particle before a surname ("Van der Meulen"). Returns `at` if the full name has no
 * particle.
 */
function withParticles(tokens: readonly Token[], at: number, forms: ReadonlyMap<string, number>): number {
  let first = at;
  let run = tokens[at]?.lower.replace(POSSESSIVE, '') ?? '';
  while (first > at - 3 && tokens[first]?.breaks === 0 && surnameParticle.test(tokens[first - 1]?.lower ?? '')) {
    first -= 1;
    run = `${tokens[first]?.lower ?? ''} ${run}`;
  }
  const bare = run.replace(/s$/u, '');
  const printed = [...forms.keys()].slice(0, 8).map((form) => form.toLowerCase());
  return first < at && printed.some((form) => form.endsWith(` ${run}`) || form.endsWith(` ${bare}`)) ? first : at;
}

/** Checks whether a surname follows a particle in the full name. */
function hasParticle(forms: ReadonlyMap<string, number>, surname: string): boolean {
  return [...forms.keys()].slice(0, 8).some((form) => {
    const words = form.split(' ');
    return foldLetters(words.at(-1) ?? '') === surname && surnameParticle.test(words.at(-2)?.toLowerCase() ?? '');
  });
}

function followsArticle(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.breaks === 0 && ARTICLE.test(tokens[at - 1]?.lower ?? '');
}
