import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { ExtractedPerson, Span } from '../../core/types.ts';
import type { NamedBody } from '../../language/de/people/german-bodies.ts';
import { withoutGenitive } from '../../language/de/people/nominative.ts';
import type { Token } from '../../text/tokens.ts';
import { foldLetters } from '../names/fold.ts';
import type { ResolvedSpeaker } from '../statements/draft.ts';
import type { LastSpeaker } from './antecedents.ts';
import type { Description, Mention } from './phrase.ts';

/** A draft's speaker, and how sure it is that these words mean this person. */
export interface CertainSpeaker extends ResolvedSpeaker {
  /** 0 to 1; 1 where no speaker is given at all. A statement's confidence is to be lowered by it. */
  readonly certainty: number;
}

/** No speaker is given. */
export const NOBODY: CertainSpeaker = { speaker: null, attribution: 'NONE', certainty: 1 };
/** The words are there, but whom they mean is open. */
export const OPEN: CertainSpeaker = { speaker: null, attribution: 'NONE', certainty: 0.7 };

/** What the resolving of speakers knows of an article, and notes on its way. */
export interface State {
  readonly analysis: Analysis;
  readonly people: ExtractedPerson[];
  readonly mentions: readonly Mention[];
  /** Mentions of groups, organizations and unnamed people, found on the way. */
  readonly added: Mention[];
  /** People by the folded words of their descriptions, for organizations and groups. */
  readonly byText: Map<string, number>;
  /** Full names of English organizations by their last word; null where several end in it. */
  readonly bodies: ReadonlyMap<string, Span | null>;
  /** The first organizations with a name, as indices into the people; no more than 40. */
  readonly namedBodies: readonly number[];
  /** The last words of the names of several words that individuals bear: alone, they name no organization. */
  readonly surnames: ReadonlySet<string>;
  /** Organizations that a German text calls by name, by position; found when first asked for. */
  readonly germanBodies: () => readonly NamedBody[];
  /** The last person in the text by role lemma and by role word. */
  readonly byRole: Map<string, number[]>;
  /** What the words at an offset were found to mean: several statements can share one frame. */
  readonly bySpan: Map<string, CertainSpeaker>;
  lastSpeaker: LastSpeaker | null;
  /** Who spoke last without a name: "die Quelle". */
  lastUnnamed: number | null;
}

/** The tokens of a span, 40 at most. */
export function tokensOf(analysis: Analysis, span: Span): readonly Token[] {
  const first = tokenAt(analysis.tokens, span.start);
  const last = tokenAt(analysis.tokens, span.end - 1) + 1;
  return analysis.tokens.slice(first, Math.min(last, first + 40));
}

/** Adds somebody who is described; the position. */
export function add(state: State, description: Description): number {
  const { kind, text, named, gender, span, noun } = description;
  const roles = kind === 'INDIVIDUAL' && noun !== '' ? [text.includes(noun) ? noun : withoutGenitive(noun)] : [];
  state.people.push({ name: text, kind, named, gender, roles, mentions: [span] });
  return state.people.length - 1;
}

/** Mentions come in the order of the drafts; `inOrder` sorts them at the end. */
export function mention(state: State, at: number, span: Span): void {
  state.added.push({ ...span, person: at });
}

/** People with the mentions that were added, each place once and in order. */
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

/** Adjective endings and a genitive's -s do not tell two organizations apart. */
export function textKey(text: string): string {
  const words = text
    .split(/\s+/u)
    .map((word) => (/^\p{Ll}/u.test(word) ? word.replace(/e[nrsm]?$/u, '') : word.replace(/(?<=\p{L}{3})e?s$/u, '')));
  return foldLetters(words.join(''));
}
