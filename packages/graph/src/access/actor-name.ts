import { InvalidInputError } from '../errors.ts';

/**
 * Checks a name that is shown in revisions.
 *
 * @param whose - the owner of the name, as shown in the error message
 * @returns the name without surrounding white space
 * @throws InvalidInputError if the name does not have 1 to 100 characters
 */
export function checkActorName(name: string, whose: string): string {
  const trimmed = name.trim();
  if (trimmed !== '' && trimmed.length <= 100) return trimmed;
  throw new InvalidInputError(['input', 'name'], `The name of ${whose} must have 1 to 100 characters.`);
}
