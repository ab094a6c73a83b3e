import { InvalidInputError } from '../errors.ts';

/**
 * The name that revisions are to show of somebody, without space around it.
 *
 * @param whose - for the message.
 * @throws InvalidInputError where it has not 1 to 100 characters.
 */
export function checkActorName(name: string, whose: string): string {
  const trimmed = name.trim();
  if (trimmed !== '' && trimmed.length <= 100) return trimmed;
  throw new InvalidInputError(['input', 'name'], `The name of ${whose} must have 1 to 100 characters.`);
}
