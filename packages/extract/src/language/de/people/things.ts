import { wholeWord } from '../../../core/word-list.ts';
import type { NameMention } from '../../../find/people/people-language.ts';
import type { Token } from '../../../text/tokens.ts';
import { AFTER_THING_NAME, BEFORE_THING_NAME, CLUBS, THING_NAME_ENDS } from '../words/thing-names.ts';

const club: ReadonlySet<string> = new Set(CLUBS);
const before = wholeWord(BEFORE_THING_NAME);
const after = wholeWord(AFTER_THING_NAME);
const end = wholeWord(THING_NAME_ENDS);

/**
 * Checks whether capitalized words that look like a name are a club, a company, a church or a case: "FC Carl Benning",
 * "Axel Benning Verlag", "Santa Maria Lunga", "Fall Benning".
 */
export function namesThing(tokens: readonly Token[], { first, last }: NameMention): boolean {
  const [one, final] = [tokens[first]?.text ?? '', tokens[last - 1]?.text ?? ''];
  if (before.test(one) || end.test(final)) return true;
  const previous = tokens[first - 1];
  if (tokens[first]?.breaks === 0 && previous !== undefined && (club.has(previous.text) || before.test(previous.text)))
    return true;
  const next = tokens[last];
  if (next?.text === '/' && last - first === 1 && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')) return true;
  return next?.breaks === 0 && next.kind === 'WORD' && after.test(next.text);
}
