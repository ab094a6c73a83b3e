import type { Analysis } from '../../core/analysis.ts';
import { WITHOUT_SPEAKER } from './confidence.ts';
import { withContainers } from './containers.ts';
import type { StatementDraft } from './draft.ts';
import { type Finding, rangesOf, spansOf } from './finding.ts';
import { joinQuotations } from './joined-quotations.ts';
import { mediumIn } from './medium.ts';
import { joinParagraphs } from './paragraphs.ts';
import { withSignatures } from './signatures.ts';
import { isSupposed } from './supposed.ts';
import { withTurns } from './turns.ts';

function toDraft(analysis: Analysis, finding: Finding, findings: ReadonlyMap<Finding, number>): StatementDraft {
  const { tokens } = analysis;
  const { kind, pattern, confidence, carriedFrom } = finding;
  const frame = spansOf(tokens, finding.frame);
  const speakerSpans = spansOf(tokens, finding.speaker);
  const words = [...frame, ...speakerSpans].map(({ start, end }) => analysis.body.slice(start, end)).join(' ');
  return {
    kind,
    medium: mediumIn(finding, words),
    quote: spansOf(tokens, finding.quote),
    speakerSpans,
    cue: spansOf(tokens, rangesOf(finding.cue)),
    frame,
    addressee: spansOf(tokens, finding.addressee),
    pattern,
    confidence: finding.speaker.length === 0 ? confidence * WITHOUT_SPEAKER : confidence,
    container: null,
    ...(finding.relay === undefined ? {} : { relay: spansOf(tokens, finding.relay) }),
    carriedFrom: carriedFrom === null ? null : (findings.get(carriedFrom) ?? null),
  };
}

/**
 * Finds statements with their speakers, using the rules of the text's language.
 *
 * @param analysis - the analyzed text
 * @returns the statements in the order of their quotes
 */
export function findStatements(analysis: Analysis): StatementDraft[] {
  const { find, turns, joinsQuotations, supposing } = analysis.rules.statements;
  const said = find(analysis).filter(
    (finding) => finding.kind === 'DIRECT' || !isSupposed(analysis, finding, supposing),
  );
  const found = withTurns(analysis, withSignatures(analysis, said), turns);
  const whole = joinsQuotations ? joinQuotations(analysis, found) : found;
  const findings = joinParagraphs(analysis, whole);
  findings.sort((a, b) => (a.quote[0]?.first ?? 0) - (b.quote[0]?.first ?? 0));
  const indices = new Map(findings.map((finding, index) => [finding, index]));
  return withContainers(findings.map((finding) => toDraft(analysis, finding, indices)));
}
