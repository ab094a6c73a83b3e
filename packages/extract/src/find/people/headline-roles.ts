import { analyseHeadline } from '../../core/analyse.ts';
import type { Analysis } from '../../core/analysis.ts';
import type { ExtractedPerson } from '../../core/types.ts';
import { POSSESSIVE } from '../../language/shared/words/spellings.ts';
import { foldLetters } from '../names/fold.ts';
import { roleBefore } from './appositions.ts';
import { findNames } from './find-names.ts';

/** Returns the roles before full names in the headline, by the folded name: "Nurse Sarah Whitcombe jailed". */
function headlineRoles(analysis: Analysis): ReadonlyMap<string, readonly string[]> {
  const { rules } = analysis;
  const headline = analyseHeadline(analysis);
  const named = findNames(headline).filter(({ full, doubtful }) => full && !doubtful);
  return new Map(
    named.map(({ first, text, gender, roles }) => {
      const before = roleBefore(headline, first)?.text ?? '';
      const inNominative = [...roles, before].map((role) => rules.people.roleInNominative(role, gender));
      return [foldLetters(text.replace(POSSESSIVE, '')), inNominative.filter(Boolean)];
    }),
  );
}

/**
 * Adds the role in the headline to people for whom the text has no role. Articles often name a job only in the headline, and
 * then the text calls the person by name.
 *
 * @param people - the people in the text
 * @returns all people, in the same order
 */
export function withHeadlineRoles(analysis: Analysis, people: readonly ExtractedPerson[]): ExtractedPerson[] {
  const lacksRole = ({ kind, named, roles }: ExtractedPerson) => kind === 'INDIVIDUAL' && named && roles.length === 0;
  if (analysis.title === null || !people.some(lacksRole)) return [...people];
  const byName = headlineRoles(analysis);
  return people.map((person) =>
    lacksRole(person) ? { ...person, roles: [...(byName.get(foldLetters(person.name)) ?? [])] } : person,
  );
}
