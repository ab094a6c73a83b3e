import type { Context } from './context.ts';
import type { DraftIndex } from './draft-index.ts';
import { ROLE_LABELS } from './labels.ts';
import { bestPath } from './linear-chain.ts';
import type { Chain } from './model.ts';
import type { Proposal } from './proposals.ts';
import { describeRole } from './role-templates.ts';
import { type RoleWindow, roleWindows } from './role-window.ts';
import { scoreItems } from './score-items.ts';

function takeRoles(proposal: Proposal, window: RoleWindow, labels: Uint8Array): void {
  const framed = proposal.kind === 'DIRECT' || proposal.kind === 'INDIRECT';
  for (const [index, label] of labels.entries()) {
    const at = window.first + index;
    const quoted = window.quoted[index] === 1;
    // Only a report names its speaker within what was said.
    if (quoted && (proposal.kind !== 'REPORTED' || label !== ROLE_LABELS.speaker)) continue;
    if (label === ROLE_LABELS.speaker) proposal.speaker.push(at);
    else if (label === ROLE_LABELS.cue) proposal.cue.push(at);
    else if (label === ROLE_LABELS.addressee) proposal.addressee.push(at);
    if (label !== ROLE_LABELS.none && (framed || label === ROLE_LABELS.frame)) proposal.frame.push(at);
  }
}

/** The statement before whose speaker's words are the same; null where the speaker is named anew. */
function carrierOf(proposal: Proposal, before: Proposal | undefined): Proposal | null {
  if (before === undefined || proposal.kind === 'DIRECT' || proposal.kind === 'INDIRECT') return null;
  const [first] = proposal.speaker;
  return first !== undefined && before.speaker.includes(first) ? before : null;
}

/**
 * Gives each quote its speaker, cue, frame and addressee.
 *
 * @param index - what the rules found
 * @param proposals - in order of their quotes, without roles; completed in place
 */
export function assignRoles(context: Context, index: DraftIndex, chain: Chain, proposals: readonly Proposal[]): void {
  const transitions = { labels: chain.labels, scores: chain.transitions };
  const windows = roleWindows(context, index, proposals);
  for (const [position, proposal] of proposals.entries()) {
    const window = windows[position];
    if (window === undefined) continue;
    const scores = scoreItems(chain, window.first, window.last, (sink, at) => describeRole(sink, context, window, at));
    takeRoles(proposal, window, bestPath(transitions, scores, window.last - window.first));
    proposal.carriedFrom = carrierOf(proposal, proposals[position - 1]);
  }
}
