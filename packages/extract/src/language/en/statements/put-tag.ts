import { QUOTED } from '../../../core/word-flags.ts';
import { type Finding, without } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { PUT_FORMS } from '../words/phrase-words.ts';
import { EMPTY } from './clauses.ts';
import { englishSubjectBefore } from './find-subject.ts';
import { quotationBefore } from './read-tag.ts';

/** Finds a quotation that is followed by "as X puts it". */
export function putTag(syntax: Syntax, sentence: Sentence): Finding | null {
  for (let at = sentence.first + 1; at + 1 < sentence.last; at += 1) {
    if (!PUT_FORMS.has(wordAt(syntax, at)) || wordAt(syntax, at + 1) !== 'it') continue;
    if (flagsAt(syntax, at) & QUOTED) continue;
    const speaker = englishSubjectBefore(syntax, at, sentence);
    if (speaker === null || wordAt(syntax, speaker.first - 1) !== 'as') continue;
    const content =
      quotationBefore(syntax, speaker.first - 1) ??
      (wordAt(syntax, speaker.first - 2) === ',' ? quotationBefore(syntax, speaker.first - 2) : null);
    if (content === null || content.first < sentence.first) continue;
    return {
      ...EMPTY,
      kind: 'DIRECT',
      medium: 'SPEECH',
      quote: without(syntax.tokens, content, []),
      speaker: [speaker],
      cue: [at, at + 1],
      frame: [{ first: speaker.first - 1, last: at + 2 }],
      pattern: 'QUOTATION_MARKS',
      confidence: 0.85,
    };
  }
  return null;
}
