import type { Span } from '../../core/types.ts';
import { STATE_NAMES } from '../../language/shared/words/bodies.ts';
import { bodyKey as nameKey } from '../names/body-keys.ts';
import { isWorldBody, plainName } from '../names/generic-bodies.ts';
import type { SpelledOut } from './acronyms.ts';
import { bodyWithPlaceBefore } from './join-bodies.ts';
import { mostSalient, namedBodies } from './named-bodies.ts';
import type { Description } from './phrase.ts';
import { add, type CertainSpeaker, mention, OPEN, type State, textKey } from './speaker-state.ts';
import { isOrganization } from './word-kinds.ts';

/** Maps the key of each name of a state or union of states to the key of its short form. */
const shortForms = new Map(
  STATE_NAMES.flatMap((names) => names.map((name) => [textKey(name), textKey(names[0] ?? name)] as const)),
);

/**
 * Returns the key of an organization or group in `State.byText`. All spellings of a name have the same key: „Der
 * Spiegel“, "Spiegel".
 */
export const bodyKey = ({ kind, text, named }: Pick<Description, 'kind' | 'text' | 'named'>): string => {
  const key = textKey(text);
  const short = shortForms.get(key);
  if (short !== undefined || kind !== 'ORGANIZATION' || !named) return `${kind}:${short ?? key}`;
  return `${kind}:${isWorldBody(text) ? nameKey(text) : textKey(plainName(text))}`;
};

/**
 * Finds the full name of the organization that "the council" or "das Unternehmen" refers to. The full name must precede
 * the noun. Null if there is no such name.
 */
function placeInFull(state: State, { kind, named, definite, text, noun, span }: Description): Span | null {
  // Clubs are often mentioned without their town: "Fortuna".
  if (kind !== 'ORGANIZATION' || (named && !isOrganization(noun)) || !definite || text !== noun) return null;
  const lower = noun.toLowerCase();
  const full = state.bodyBefore(lower, span.start);
  return full === null || full.start >= span.start ? null : full;
}

const LONGEST_ACRONYM = 12;

const headKey = ({ kind, head }: Description): string => `HEAD:${kind}:${head}`;

/** Finds an earlier group with the same head noun: "the sources" refers to "two sources familiar with the matter". */
function sameHead(state: State, description: Description): number | null {
  const { kind, named, definite, text, noun } = description;
  if (!state.analysis.rules.people.groupsByHead || kind !== 'GROUP' || named || !definite || text !== noun) return null;
  return state.byText.get(headKey(description)) ?? null;
}

/** Matches a lower-case noun with at most two attributes: "low-cost airline". */
const PLAIN = /^(?:\p{Ll}[\p{Ll}-]*[ ]){0,2}\p{Ll}[\p{Ll}-]*$/u;

/** Finds the organization that "the company" refers to: the only one of this kind, or the most prominent one. */
function sameKind(state: State, { kind, named, definite, text, noun, span }: Description): number | null {
  // The description must be a noun phrase such as "the company" or "the beer maker", but not "the company's bank".
  if (kind !== 'ORGANIZATION' || named || !definite || !(PLAIN.test(text) || text === noun)) return null;
  const bodies = namedBodies(state).filter(({ mentions }) => (mentions[0]?.start ?? span.start) < span.start);
  const found = state.analysis.rules.people.bodiesOfKind(noun.toLowerCase(), bodies, text === noun);
  const fitting = found.flatMap((at) => bodies[at] ?? []);
  return (fitting.length > 1 ? mostSalient(state, fitting, span.start) : fitting[0])?.at ?? null;
}

/** Finds the institution with a place in its name that "das Verteidigungsministerium" refers to. */
function placedAbove({ people }: State, { kind, definite, text, span }: Description): number | null {
  return kind === 'ORGANIZATION' && definite ? bodyWithPlaceBefore(people, text, span.start) : null;
}

/** Finds the full name of an organization for its acronym: "Sandhofer Verkehrswerke" for "SVW". */
function inFull(state: State, { kind, named, text, span }: Description): SpelledOut | null {
  if (kind !== 'ORGANIZATION' || !named || text.length > LONGEST_ACRONYM) return null;
  const full = state.spelledOut().get(text);
  return full === undefined || full.span.start >= span.start ? null : full;
}

/** Records both names in "Weltgesundheitsorganisation (WHO)". Later, each of them refers to the organization. */
function noteBrackets(state: State, at: number, { kind, text }: Description): void {
  const [, outside, inside] = /^([^()]+) \((\p{Lu}[\p{L}\d&-]+)\)/u.exec(text.slice(0, 200)) ?? [];
  if (kind !== 'ORGANIZATION' || outside === undefined || inside === undefined) return;
  // "Büro der Organisation für Sicherheit und Zusammenarbeit in Europa (OSZE)": the acronym is not that of the office.
  if (isWorldBody(inside) && nameKey(inside) !== nameKey(outside)) return;
  for (const name of [outside, inside]) {
    const key = bodyKey({ kind, text: name, named: true });
    if (!state.byText.has(key)) state.byText.set(key, at);
  }
}

/** Adds a mention. Skips a common noun that refers to a named organization: "the company". */
function mentionUnlessCommon(state: State, at: number, { named, span }: Description): void {
  if (named || state.people[at]?.named !== true) mention(state, at, span);
}

/**
 * Separates a name from the acronym in brackets: "Weltgesundheitsorganisation (WHO)", "… (WHO) in Genf". Null if there
 * is no acronym.
 */
function bracketOf(description: Description): { readonly outside: Description; readonly inside: Span } | null {
  const { kind, text, span } = description;
  const found = /^([^()]{1,200}) \((\p{Lu}[\p{L}\d&-]{1,20})\)((?: \p{Ll}{2,4} \p{Lu}[^()]*)?)$/u.exec(
    text.slice(0, 240),
  );
  const [, name, acronym, rest = ''] = found ?? [];
  if (kind !== 'ORGANIZATION' || name === undefined || acronym === undefined) return null;
  const open = span.end - rest.length - acronym.length - 2;
  return {
    outside: { ...description, text: name, span: { start: span.start, end: open - 1 } },
    inside: { start: open + 1, end: open + 1 + acronym.length },
  };
}

/** Finds the organization or group that a description refers to, or adds it. */
export function resolveBody(state: State, printed: Description): CertainSpeaker {
  // If "Wieland" is a surname in the article and not a known company, it is unclear who is speaking.
  if (state.surnames.has(printed.text) && !state.byText.has(bodyKey(printed))) return OPEN;
  const acronym = inFull(state, printed);
  const full = acronym?.span ?? placeInFull(state, printed);
  const description =
    full === null
      ? printed
      : { ...printed, named: true, text: acronym?.text ?? state.analysis.body.slice(full.start, full.end) };
  const key = bodyKey(description);
  const known = state.byText.get(key);
  if (known !== undefined && (description.definite || description.named)) {
    mentionUnlessCommon(state, known, printed);
    return { speaker: known, attribution: printed.named ? 'NAME' : 'ROLE', certainty: 0.95 };
  }
  const placed = placedAbove(state, description);
  if (placed !== null) {
    mention(state, placed, printed.span);
    return { speaker: placed, attribution: 'NAME', certainty: 0.9 };
  }
  const again = known === undefined ? (sameHead(state, description) ?? sameKind(state, description)) : null;
  if (again !== null) {
    mentionUnlessCommon(state, again, printed);
    if (state.people[again]?.named !== true) state.byText.set(key, again);
    return { speaker: again, attribution: 'ROLE', certainty: 0.8 };
  }
  const bracket = bracketOf(description);
  const at = add(state, bracket?.outside ?? description);
  if (bracket !== null) mention(state, at, bracket.inside);
  state.byText.set(headKey(description), at);
  if (full !== null) mention(state, at, full);
  state.byText.set(key, at);
  noteBrackets(state, at, description);
  return { speaker: at, attribution: printed.named ? 'NAME' : 'ROLE', certainty: 0.95 };
}
