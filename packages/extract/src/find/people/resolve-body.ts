import type { Span } from '../../core/types.ts';
import { bodyMeant } from '../../language/de/people/german-bodies.ts';
import { bodyOfKind } from '../../language/en/people/english-phrase.ts';
import type { Description } from './phrase.ts';
import { add, type CertainSpeaker, mention, OPEN, type State, textKey } from './speaker-state.ts';

/** Full names of states and unions by the letters that stand for them. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['Vereinigte Staaten', 'USA'],
      ['Vereinigte Staaten von Amerika', 'USA'],
      ['US', 'USA'],
      ['United States', 'USA'],
      ['Europäische Union', 'EU'],
      ['European Union', 'EU'],
      ['Vereinte Nationen', 'UN'],
      ['United Nations', 'UN'],
      ['UNO', 'UN'],
    ] as const
  ).map(([name, short]) => [textKey(name), textKey(short)]),
);

/** The key of a body in `State.byText`. */
export const bodyKey = ({ kind, text }: Description): string => {
  const key = textKey(text);
  return `${kind}:${ALIASES.get(key) ?? key}`;
};

/** "The council said", "das Unternehmen": where the article named that body in full before; null for nowhere. */
function placeInFull(state: State, { kind, named, definite, text, noun, span }: Description): Span | null {
  if (kind !== 'ORGANIZATION' || named || !definite || text !== noun) return null;
  const lower = noun.toLowerCase();
  const full = state.bodies.get(lower) ?? bodyMeant(state.germanBodies(), lower, span.start);
  return full === null || full.start >= span.start ? null : full;
}

const headKey = ({ kind, head }: Description): string => `HEAD:${kind}:${head}`;

/** "The sources": the two sources familiar with the matter that spoke before; English only. */
function sameHead(state: State, description: Description): number | null {
  const { kind, named, definite, text, noun } = description;
  if (state.analysis.rules.tag !== 'en' || kind !== 'GROUP' || named || !definite || text !== noun) return null;
  return state.byText.get(headKey(description)) ?? null;
}

/** "The company": the only company that the article names before; English only. */
function sameKind(state: State, { kind, named, definite, text, noun, span }: Description): number | null {
  // "the company", "the beer maker", but not "the company's bank".
  const plain = text === noun || /^\p{Ll}+ \p{Ll}+$/u.test(text);
  if (state.analysis.rules.tag !== 'en' || kind !== 'ORGANIZATION' || named || !definite || !plain) return null;
  const bodies = state.namedBodies.flatMap((at) => {
    const body = state.people[at];
    return body !== undefined && (body.mentions[0]?.start ?? span.start) < span.start ? [{ at, name: body.name }] : [];
  });
  const found = bodyOfKind(
    noun.toLowerCase(),
    bodies.map(({ name }) => name),
  );
  return found === null ? null : (bodies[found]?.at ?? null);
}

/** The organization or group that a description means; added where it is new. */
export function resolveBody(state: State, printed: Description): CertainSpeaker {
  // "Wieland" where two are called so: which of them is open, and a company of that name was not spoken of.
  if (state.surnames.has(printed.text) && !state.byText.has(bodyKey(printed))) return OPEN;
  const full = placeInFull(state, printed);
  const description =
    full === null ? printed : { ...printed, named: true, text: state.analysis.body.slice(full.start, full.end) };
  const key = bodyKey(description);
  const known = state.byText.get(key);
  if (known !== undefined && (description.definite || description.named)) {
    mention(state, known, description.span);
    return { speaker: known, attribution: printed.named ? 'NAME' : 'ROLE', certainty: 0.95 };
  }
  const again = known === undefined ? (sameHead(state, description) ?? sameKind(state, description)) : null;
  if (again !== null) {
    mention(state, again, description.span);
    state.byText.set(key, again);
    return { speaker: again, attribution: 'ROLE', certainty: 0.8 };
  }
  const at = add(state, description);
  state.byText.set(headKey(description), at);
  if (full !== null) mention(state, at, full);
  state.byText.set(key, at);
  return { speaker: at, attribution: printed.named ? 'NAME' : 'ROLE', certainty: 0.95 };
}
