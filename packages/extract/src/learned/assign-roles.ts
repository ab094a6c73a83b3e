import type { StatementKind } from '../core/types.ts';
import { ROLE_BITS } from '../find/statements/features.ts';
import type { Context } from './context.ts';
import type { DraftIndex } from './draft-index.ts';
import { ROLE_LABELS } from './labels.ts';
import { bestPath } from './linear-chain.ts';
import type { Chain } from './model.ts';
import type { Proposal } from './proposals.ts';
import { roleParts } from './role-templates.ts';
import { type RoleWindow, roleWindows } from './role-window.ts';
import { scoreItems } from './score-items.ts';

function takeRoles(proposal: Proposal, window: RoleWindow, labels: Uint8Array): void {
  const framed = proposal.kind === 'DIRECT' || proposal.kind === 'INDIRECT';
  for (const [index, label] of labels.entries()) {
    const at = window.first + index;
    const quoted = window.quoted[index] === 1;
    // Only a reported statement can name its speaker inside the quote.
    if (quoted && (proposal.kind !== 'REPORTED' || label !== ROLE_LABELS.speaker)) continue;
    if (label === ROLE_LABELS.speaker) proposal.speaker.push(at);
    else if (label === ROLE_LABELS.cue) proposal.cue.push(at);
    else if (label === ROLE_LABELS.addressee) proposal.addressee.push(at);
    if (label !== ROLE_LABELS.none && (framed || label === ROLE_LABELS.frame)) proposal.frame.push(at);
  }
}

/** The label of words in the frame that have no other role. Only direct and indirect statements have a frame. */
const FRAMED: Readonly<Record<StatementKind, number>> = {
  DIRECT: ROLE_LABELS.frame,
  INDIRECT: ROLE_LABELS.frame,
  FREE_INDIRECT: ROLE_LABELS.none,
  INDIRECT_FREE_INDIRECT: ROLE_LABELS.none,
  REPORTED: ROLE_LABELS.none,
};

/** Labels the words that have a role according to the rules, unless they already have another role. */
function addRole({ rules, kind }: RoleWindow, labels: Uint8Array, label: number, bit: number): void {
  for (const [index, known] of labels.entries()) {
    if ((rules[index] ?? 0) & bit && (known === ROLE_LABELS.none || known === FRAMED[kind])) labels[index] = label;
  }
}

/**
 * Corrects the labels with the results of the rules. A cue found by the rules replaces the labeled cue. An addressee
 * found by the rules is added if the labels contain none. The same applies to the speaker of a quote with a frame.
 * These choices were made by cross-validation.
 */
function applyRules(window: RoleWindow, labels: Uint8Array): void {
  const { rules, kind } = window;
  const framed = FRAMED[kind] === ROLE_LABELS.frame;
  if (rules.some((bits) => (bits & ROLE_BITS.cue) !== 0)) {
    for (const [index, label] of labels.entries()) if (label === ROLE_LABELS.cue) labels[index] = FRAMED[kind];
    addRole(window, labels, ROLE_LABELS.cue, ROLE_BITS.cue);
  }
  if (framed && !labels.includes(ROLE_LABELS.speaker)) addRole(window, labels, ROLE_LABELS.speaker, ROLE_BITS.speaker);
  if (!labels.includes(ROLE_LABELS.addressee)) addRole(window, labels, ROLE_LABELS.addressee, ROLE_BITS.addressee);
}

/** Returns the previous statement if the words for the speaker are the same in both. Otherwise returns null. */
function carrierOf(proposal: Proposal, before: Proposal | undefined): Proposal | null {
  if (before === undefined || proposal.kind === 'DIRECT' || proposal.kind === 'INDIRECT') return null;
  const [first] = proposal.speaker;
  return first !== undefined && before.speaker.includes(first) ? before : null;
}

/**
 * Determines the speaker, cue, frame and addressee of each quote.
 *
 * @param index - the statements that the rules found
 * @param proposals - quotes in text order, without roles; the roles are added in place
 */
export function assignRoles(context: Context, index: DraftIndex, chain: Chain, proposals: readonly Proposal[]): void {
  const windows = roleWindows(context, index, proposals);
  for (const [position, proposal] of proposals.entries()) {
    const window = windows[position];
    if (window === undefined) continue;
    const scores = scoreItems(chain, window.first, window.last, roleParts(context, window));
    const labels = bestPath(chain.transitions, scores, window.last - window.first);
    applyRules(window, labels);
    takeRoles(proposal, window, labels);
    proposal.carriedFrom = carrierOf(proposal, proposals[position - 1]);
  }
}
