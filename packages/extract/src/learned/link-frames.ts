import type { Analysis } from '../analysis.ts';
import { frameRole } from './labels.ts';
import type { FrameRun, Proposal } from './proposals.ts';

/** No more frames than this are weighed on each side of a quote: keeps the pass linear in one endless sentence. */
const NEAREST = 6;
/** Counted as so many tokens of distance where a frame stands on the side that the quote's label does not expect. */
const WRONG_SIDE = 30;
const WRONG_SIDE_DIRECT = 10;

/** Index of the first run that begins at or after a token. */
function firstFrom(runs: readonly FrameRun[], token: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Extent {
  readonly first: number;
  readonly last: number;
}

function extentOf(proposal: Proposal): Extent {
  return { first: proposal.quote[0]?.first ?? 0, last: (proposal.quote.at(-1)?.last ?? 1) - 1 };
}

function gap(run: FrameRun, { first, last }: Extent): number {
  if (run.first > last) return run.first - last;
  return run.last - 1 < first ? first - (run.last - 1) : 0;
}

function distance(run: FrameRun, proposal: Proposal, extent: Extent): number {
  const before = run.first < extent.first;
  let penalty = 0;
  if (proposal.kind === 'DIRECT') penalty = before === run.late ? WRONG_SIDE_DIRECT : 0;
  else if (proposal.beforeFrame === before) penalty = WRONG_SIDE;
  return gap(run, extent) + penalty;
}

function nearRuns(analysis: Analysis, runs: readonly FrameRun[], proposal: Proposal, extent: Extent): FrameRun[] {
  const from = analysis.sentenceOf[extent.first] ?? 0;
  const to = (analysis.sentenceOf[extent.last] ?? 0) + (proposal.kind === 'DIRECT' ? 1 : 0);
  const middle = firstFrom(runs, extent.first);
  const end = firstFrom(runs, extent.last);
  const near = [...runs.slice(Math.max(0, middle - NEAREST), middle), ...runs.slice(middle, end).slice(0, NEAREST)];
  return [...near, ...runs.slice(Math.max(end, middle), end + NEAREST)].filter(
    ({ sentence }) => sentence >= from && sentence <= to,
  );
}

/** The frame's stretches: the nearest one with a cue, and what stands right beside the quote without one. */
function chooseRuns(analysis: Analysis, runs: readonly FrameRun[], proposal: Proposal): FrameRun[] {
  const extent = extentOf(proposal);
  const near = nearRuns(analysis, runs, proposal, extent);
  const [best] = near
    .filter(({ hasCue }) => hasCue)
    .sort((a, b) => distance(a, proposal, extent) - distance(b, proposal, extent));
  const sentence = analysis.sentenceOf[extent.last] ?? 0;
  const fits =
    best !== undefined &&
    (proposal.kind !== 'DIRECT' || best.sentence <= sentence || distance(best, proposal, extent) <= 2);
  const chosen = fits ? [best] : [];
  for (const run of near) {
    if (chosen.includes(run) || distance(run, proposal, extent) > 2) continue;
    const beside = !run.hasCue || chosen.length === 0 || !run.hasSpeaker;
    if (beside && (!run.hasCue || distance(run, proposal, extent) <= 1)) chosen.push(run);
  }
  return chosen.sort((a, b) => a.first - b.first);
}

function takeFrame(labels: Uint8Array, proposal: Proposal, runs: readonly FrameRun[]): void {
  for (const { first, last } of runs) {
    for (let at = first; at < last; at += 1) {
      proposal.frame.push(at);
      const role = frameRole(labels[at] ?? 0);
      if (role !== null) proposal[role].push(at);
    }
  }
}

/**
 * Gives each quote its frame with cue, speaker and addressee; one that carries a report on takes the speaker of the
 * quote before.
 *
 * @param labels - one of `LABELS` by number for each token
 * @param runs - the stretches of frames, in order
 * @param proposals - in order of their quotes; completed in place
 */
export function linkFrames(
  analysis: Analysis,
  labels: Uint8Array,
  runs: readonly FrameRun[],
  proposals: readonly Proposal[],
): void {
  let carrier: Proposal | null = null;
  for (const proposal of proposals) {
    const framed = proposal.kind === 'INDIRECT' || proposal.kind === 'DIRECT';
    if (framed) takeFrame(labels, proposal, chooseRuns(analysis, runs, proposal));
    else if (proposal.kind !== 'REPORTED' && carrier !== null) {
      proposal.speaker = carrier.speaker;
      proposal.carriedFrom = carrier;
    }
    if (proposal.speaker.length > 0) carrier = proposal;
  }
}
