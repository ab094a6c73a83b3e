import type { StatementDraft } from '../statements/draft.ts';
import type { CertainSpeaker } from './speaker-state.ts';

/**
 * Lists the people and organizations that passed on each statement, outermost first: the agency in "AFP reports that X
 * said …".
 *
 * @param drafts - the statements
 * @param speakers - the speaker of each statement
 * @returns for each draft, the indices of its reporters. Speakers who repeat their own words are not included.
 */
export function reportersOf(
  drafts: readonly StatementDraft[],
  speakers: readonly CertainSpeaker[],
): (readonly number[])[] {
  const known = new Map<number, readonly number[]>();
  const of = (at: number): readonly number[] => {
    const found = known.get(at);
    if (found !== undefined) return found;
    // A statement cannot contain itself, but this ends the recursion in any case.
    known.set(at, []);
    const outer = drafts[at]?.container ?? null;
    const own = speakers[at];
    const relay = own?.reportedBy ?? [];
    // "criticized Ann Lee's claim that …": the critic does not pass on the claim.
    const mention = outer !== null && drafts[outer]?.kind === 'REPORTED';
    const teller = outer === null || mention ? null : (speakers[outer]?.speaker ?? null);
    const chain = outer === null ? relay : [...of(outer), ...(teller === null ? [] : [teller]), ...relay];
    const others = [...new Set(chain)].filter((person) => person !== own?.speaker);
    known.set(at, others);
    return others;
  };
  return drafts.map((_, at) => of(at));
}
