import type { Analysis } from '../../core/analysis.ts';
import type { Finding } from './finding.ts';
import type { SupposingWords } from './supposing-words.ts';

/** Returns the index after the previous comma in the sentence, or the start of the sentence. */
function clauseStart({ tokens }: Analysis, at: number, first: number): number {
  let start = at;
  while (start > first && tokens[start - 1]?.text !== ',') start -= 1;
  return start;
}

/**
 * Checks if the article only supposes an utterance: it asks for it ("Did she say …?"), makes it a condition ("Falls sie
 * sagt, …") or calls it untrue ("It is false that she said …"). Nobody said it then.
 */
export function isSupposed(analysis: Analysis, finding: Finding, words: SupposingWords): boolean {
  const { tokens, sentences, sentenceOf, quotationOf, body } = analysis;
  const [at] = finding.cue;
  if (at === undefined || (quotationOf[at] ?? -1) >= 0) return false;
  const sentence = sentences[sentenceOf[at] ?? -1];
  if (sentence === undefined) return false;
  const opening = tokens[sentence.first]?.lower ?? '';
  const asks = tokens[sentence.last - 1]?.text === '?' && words.askingStarts.has(opening);
  const start = clauseStart(analysis, at, sentence.first);
  // In "Sollte der Damm halten, wäre das laut Krall ein Erfolg", the saying is not part of the condition.
  if (asks || (start === sentence.first && words.unrealStarts.has(opening))) return true;
  const beside = [tokens[start - 1], tokens[start + 1], tokens[start + 2]].map((token) => token?.lower ?? '');
  const isCondition = words.conditions.has(tokens[start]?.lower ?? '');
  if (isCondition && !beside.some((word) => words.concessions.has(word))) return true;
  // In "Es ist falsch, dass sie ging, sagte Krall", the speaker calls it untrue.
  const from = words.subordinators.has(tokens[start]?.lower ?? '') ? sentence.first : start;
  return words.untrue.test(body.slice(tokens[from]?.start ?? 0, tokens[at]?.start ?? 0));
}
