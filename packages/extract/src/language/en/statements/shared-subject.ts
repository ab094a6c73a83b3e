import { PRONOUN, QUOTED, RELATIVE } from '../../../core/word-flags.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { englishSubjectBefore } from './find-subject.ts';
import { isCuePast, isVerb } from './verbs.ts';

/** Finds the subject of the first verb of a sentence. A gerund or a second verb after it has the same subject. */
export function mainSubject(syntax: Syntax, sentence: Sentence, limit: number): Range | null {
  let from = limit - 1;
  while (from > sentence.first && !/^[;:–—]$/.test(wordAt(syntax, from))) from -= 1;
  for (let verb = from + 1; verb < limit; verb += 1) {
    if (!isVerb(syntax, verb) || flagsAt(syntax, verb) & QUOTED) continue;
    const subject = englishSubjectBefore(syntax, verb, sentence);
    if (subject !== null && flagsAt(syntax, verb - 1) & RELATIVE) continue;
    if (subject !== null) return subject;
  }
  return null;
}

/** Finds the subject of the verb before a coordinator: "the maker cut its outlook and said …". */
export function nearestSubject(syntax: Syntax, sentence: Sentence, coordinator: number): Range | null {
  for (let verb = coordinator - 1; verb > sentence.first; verb -= 1) {
    const finite = isVerb(syntax, verb) || isCuePast(syntax, verb);
    if (!finite || flagsAt(syntax, verb) & QUOTED || wordAt(syntax, verb) === "'s") continue;
    const subject = englishSubjectBefore(syntax, verb, sentence);
    // The subject of the inner clause does not speak: "held that the lake was dying and said".
    const before = (subject?.first ?? 0) - 1;
    const inner =
      wordAt(syntax, before) === 'that' || (isCuePast(syntax, before) && !(flagsAt(syntax, before + 1) & PRONOUN));
    if (subject !== null && !inner && !isVerb(syntax, subject.last - 1)) return subject;
  }
  return null;
}
