import { type Analysis, tokenAt } from '../../core/analysis.ts';
import { memoize } from '../../core/memo.ts';
import type { ExtractedPerson, Span } from '../../core/types.ts';
import type { Token } from '../../text/tokens.ts';
import { foldLetters } from '../names/fold.ts';
import type { ResolvedSpeaker } from '../statements/draft.ts';
import type { SpelledOut } from './acronyms.ts';
import type { LastSpeaker } from './antecedents.ts';
import type { BodyFinder, DescribedBody } from './people-language.ts';
import type { Description, Mention } from './phrase.ts';

/** The speaker of a statement, with the certainty that this is the right person. */
export interface CertainSpeaker extends ResolvedSpeaker {
  /** All speakers of the statement, starting with `speaker`. Undefined if there is only one. */
  readonly speakers?: readonly number[];
  /**
   * The people who passed on the statement, if the frame cites a source: "wie die Zeitung unter Berufung auf X
   * schreibt".
   */
  readonly reportedBy?: readonly number[];
  /**
   * The probability that the speaker is right, from 0 to 1. Always 1 if the statement has no speaker. The confidence of
   * the statement is multiplied by it.
   */
  readonly certainty: number;
}

/** The statement has no speaker. */
export const NOBODY: CertainSpeaker = { speaker: null, attribution: 'NONE', certainty: 1 };
/** The statement has a speaker, but the speaker is unclear. */
export const OPEN: CertainSpeaker = { speaker: null, attribution: 'NONE', certainty: 0.7 };

/** A named organization in the article. */
export interface NamedBody extends DescribedBody {
  /** Index of the organization. */
  readonly at: number;
  readonly mentions: readonly Span[];
}

/** The people and speakers found so far, while the speakers in an article are resolved. */
export interface State {
  readonly analysis: Analysis;
  readonly people: ExtractedPerson[];
  readonly mentions: readonly Mention[];
  /** Mentions of groups, organizations and unnamed people, found while resolving speakers. */
  readonly added: Mention[];
  /** Indices of people, groups and organizations, by the key of their description. */
  readonly byText: Map<string, number>;
  readonly bodyBefore: BodyFinder;
  /** The organizations whose acronym follows in brackets, by acronym. */
  readonly spelledOut: () => ReadonlyMap<string, SpelledOut>;
  /** The named organizations among the {@link people} read so far. See `namedBodies`. */
  readonly bodies: NamedBody[];
  /** The number of {@link people} that have been read to fill {@link bodies}. */
  bodiesRead: number;
  /** Surnames of individuals. A surname alone is not the name of an organization. */
  readonly surnames: ReadonlySet<string>;
  /** Indices of people by role lemma and by role word. */
  readonly byRole: Map<string, number[]>;
  /** Resolved speakers, by the offsets of the words for the speaker. Several statements can share the same words. */
  readonly bySpan: Map<string, CertainSpeaker>;
  lastSpeaker: LastSpeaker | null;
  /** Index of the last unnamed speaker: "die Quelle". */
  lastUnnamed: number | null;
}

/** Returns the tokens of a span, at most 40. */
export function tokensOf(analysis: Analysis, span: Span): readonly Token[] {
  const first = tokenAt(analysis.tokens, span.start);
  const last = tokenAt(analysis.tokens, span.end - 1) + 1;
  return analysis.tokens.slice(first, Math.min(last, first + 40));
}

/** Returns the noun of a description. Removes the genitive ending if the text of the description does not have it. */
const nounIn = (text: string, noun: string): string => (text.includes(noun) ? noun : noun.replace(/e?s$/u, ''));

/** Returns the words of a role before its noun, followed by a space: "police " for "police chief". */
function qualifiersOf({ analysis }: State, { span, noun, text }: Description): string {
  const { tokens, body, rules } = analysis;
  const first = tokenAt(tokens, span.start);
  let at = first;
  while (at < tokens.length && (tokens[at]?.start ?? span.end) < span.end && tokens[at]?.text !== noun) at += 1;
  if (tokens[at]?.text !== noun || at === first) return '';
  const start = Math.max(first, rules.people.roleStart(tokens, at));
  const words = body.slice(tokens[start]?.start ?? 0, tokens[at]?.start ?? 0);
  // In German, the text can contain these words with other endings.
  return rules.people.nounsCapitalized || text.includes(words) ? words : '';
}

/**
 * Adds the person that a description refers to, and returns the index.
 *
 * @param represents - index of the person or organization that an unnamed person speaks for
 */
export function add(state: State, description: Description, represents: number | null = null): number {
  const { kind, text, named, gender, span, noun } = description;
  const roles =
    kind === 'INDIVIDUAL' && noun !== ''
      ? [state.analysis.rules.people.roleInNominative(qualifiersOf(state, description) + nounIn(text, noun), gender)]
      : [];
  state.people.push({ name: text, kind, named, gender, roles, represents, mentions: [span] });
  return state.people.length - 1;
}

/** Adds a mention. Mentions are added in the order of the statements; `inOrder` sorts them at the end. */
export function mention(state: State, at: number, span: Span): void {
  state.added.push({ ...span, person: at, genitive: false });
}

/** Returns the people with all added mentions, sorted and without duplicates. */
export function inOrder({ people, added }: State): ExtractedPerson[] {
  const more = new Map<number, Span[]>();
  for (const { person, start, end } of added) {
    const known = more.get(person);
    if (known === undefined) more.set(person, [{ start, end }]);
    else known.push({ start, end });
  }
  return people.map((person, at) => {
    const extra = more.get(at);
    if (extra === undefined) return person;
    const byStart = new Map([...person.mentions, ...extra].map((span) => [span.start, span]));
    return { ...person, mentions: [...byStart.values()].sort((a, b) => a.start - b.start) };
  });
}

/** Returns a key for comparing descriptions, without adjective endings and genitive -s. */
export const textKey = memoize((text): string => {
  const words = text
    .split(/\s+/u)
    .map((word) => (/^\p{Ll}/u.test(word) ? word.replace(/e[nrsm]?$/u, '') : word.replace(/(?<=\p{L}{3})e?s$/u, '')));
  return foldLetters(words.join(''));
});
