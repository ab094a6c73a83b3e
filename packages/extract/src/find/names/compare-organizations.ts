import { bodyKey, bodyKeyAnywhere, shortBodyKey, wordsKey } from './body-keys.ts';
import { foldLetters } from './fold.ts';
import { isWorldBody } from './generic-bodies.ts';
import { acronymOf, bracketOf, nameKeys } from './name-keys.ts';
import type { NameComparison, NameForm, NameReason } from './types.ts';

const different = (reason: NameReason, score = 0): NameComparison => ({
  verdict: 'DIFFERENT',
  score,
  reasons: [reason],
});

/** The minimum length of a name that can lose a final -s: "Bundestags", but not "Times". */
const SHORTEST_GENITIVE = 6;
/** The minimum length of initials that suggest a full name. */
const SHORTEST_INITIALS = 3;

/**
 * Compares the names of two organizations or groups. An acronym counts only if one name has it in brackets after the
 * full name, or if the full name is well known. Initials alone only lead to a suggestion to merge.
 */
export function compareOrganizations(a: NameForm, b: NameForm): NameComparison {
  const left = foldLetters(a.text);
  const right = foldLetters(b.text);
  if (left === '' || right === '') return different('OTHER_NAME');
  if (left === right) return { verdict: 'SAME', score: 1, reasons: ['EXACT'] };
  const [leftKey, rightKey] = [bodyKey(a.text), bodyKey(b.text)];
  if (leftKey !== '' && leftKey === rightKey) return { verdict: 'SAME', score: 0.95, reasons: ['NAME_VARIANT'] };
  if (isWorldBody(a.text) && isWorldBody(b.text)) return different('OTHER_NAME');
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  if (`${shorter}s` === longer && shorter.length >= SHORTEST_GENITIVE)
    return { verdict: 'SAME', score: 0.92, reasons: ['CASE_ENDING'] };
  const keys = nameKeys(b);
  if (!nameKeys(a).some((key) => keys.includes(key))) return different('OTHER_NAME');
  const tied = bracketOf(a.text) === right || bracketOf(b.text) === left;
  if (tied) return { verdict: 'SAME', score: 0.9, reasons: ['ACRONYM'] };
  // Only one name has a place: "Verteidigungsministerium in Rom" and "Verteidigungsministerium".
  if (bodyKeyAnywhere(a.text) === bodyKeyAnywhere(b.text))
    return { verdict: 'LIKELY', score: 0.6, reasons: ['OTHER_NAME'] };
  // One name is the short form of the other: "Red Sox", "Boston Red Sox".
  if (shortBodyKey(a.text) === rightKey || shortBodyKey(b.text) === leftKey)
    return { verdict: 'LIKELY', score: 0.65, reasons: ['PART_OF_NAME'] };
  if (wordsKey(a.text) !== '' && wordsKey(a.text) === wordsKey(b.text))
    return { verdict: 'LIKELY', score: 0.7, reasons: ['PART_OF_NAME'] };
  const initials = acronymOf(a.text) === right || acronymOf(b.text) === left;
  return initials && shorter.length >= SHORTEST_INITIALS
    ? { verdict: 'LIKELY', score: 0.7, reasons: ['ACRONYM'] }
    : different('OTHER_NAME', 0.3);
}
