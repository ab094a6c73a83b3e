import { tokenAt } from '../../core/analysis.ts';
import type { ExtractedPerson } from '../../core/types.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { foldLetters } from '../names/fold.ts';
import { roleWord } from '../names/roles.ts';
import type { Description } from './phrase.ts';
import { type State, textKey } from './speaker-state.ts';

/** Collects the adjectives for a nationality that directly precede mentions of a person. */
function nationsOf({ analysis }: State, { mentions }: ExtractedPerson): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { start } of mentions.slice(0, 6)) {
    const at = tokenAt(analysis.tokens, start);
    for (const { text } of analysis.tokens.slice(Math.max(0, at - 3), at)) {
      const stem = analysis.rules.people.nationality(text);
      if (stem !== null) found.add(stem);
    }
  }
  return found;
}

/**
 * Removes the words before the noun of a role: returns "Direktor des Museums" for "ehemaliger Direktor des Museums".
 */
function fromNoun({ analysis }: State, role: string): string {
  const { nounsCapitalized, roleNoun } = analysis.rules.people;
  return nounsCapitalized ? role.slice(Math.max(0, role.indexOf(roleNoun(role)))) : role;
}

/**
 * Checks whether a description can refer to a person with a role. "Präsident des Verbands" cannot refer to "Präsident
 * Krall".
 */
function fitsRole(state: State, person: ExtractedPerson, description: Description): boolean {
  const { gender, kind, text, noun } = description;
  if (person.kind !== kind || (gender !== null && person.gender !== null && person.gender !== gender)) return false;
  const at = text.indexOf(noun);
  const behind = at < 0 ? '' : text.slice(at + noun.length).trim();
  const whole = textKey(`${state.analysis.rules.people.roleInNominative(noun, person.gender)} ${behind}`);
  if (behind !== '' && !person.roles.some((role) => textKey(fromNoun(state, role)) === whole)) return false;
  const stems = text.split(' ').flatMap((word) => state.analysis.rules.people.nationality(word) ?? []);
  const nations = nationsOf(state, person);
  return stems.length === 0 || nations.size === 0 || stems.some((stem) => nations.has(stem));
}

const synonyms = new Map<string, Set<string>>();
for (const group of wordsOfAll(({ people }) => people.sameRoles).map((entry) => entry.split('/')))
  for (const role of group) synonyms.set(role, new Set([...(synonyms.get(role) ?? []), ...group]));

/**
 * Finds the only named person before a description whose role means the same: "lawyer Samuel Brandt … the defense
 * attorney". Null if there is no such person, or several.
 */
function bySynonym(state: State, { span, text, noun, gender, kind }: Description): number | null {
  const { roleInNominative } = state.analysis.rules.people;
  const described = text === noun ? roleInNominative(noun, 'MALE') : text;
  const same = synonyms.get(described.toLowerCase());
  if (same === undefined || kind !== 'INDIVIDUAL') return null;
  const holders = new Set(
    [...same].flatMap((role) => state.byRole.get(foldLetters(role.split(' ').at(-1) ?? '')) ?? []),
  );
  const known = [...holders].filter((at) => {
    const person = state.people[at];
    if (person?.named !== true || (person.mentions[0]?.start ?? span.start) >= span.start) return false;
    if (!person.roles.some((role) => same.has(role.toLowerCase()))) return false;
    return gender === null || person.gender === null || gender === person.gender;
  });
  return known.length === 1 ? (known[0] ?? null) : null;
}

/** Finds the person with the role in a description. Null if nobody has this role, -2 if several people have it. */
export function byRole(state: State, description: Description): number | null {
  const { sameRole } = state.analysis.rules.people;
  for (const key of [foldLetters(description.noun), description.head]) {
    const known = (state.byRole.get(key) ?? []).filter((at) => {
      const person = state.people[at];
      const first = person?.mentions[0];
      const compound = person?.roles.some((role) => sameRole(role, description.text));
      return (
        person !== undefined &&
        first !== undefined &&
        (compound === true || person.roles.length === 0) &&
        first.start < description.span.end &&
        fitsRole(state, person, description)
      );
    });
    const unique = [...new Set(known)];
    if (unique.length === 1) return unique[0] ?? null;
    if (unique.length > 1)
      return state.lastSpeaker !== null && unique.includes(state.lastSpeaker.person) ? state.lastSpeaker.person : -2;
  }
  return bySynonym(state, description);
}

/** The number of sentences at the start of a text that may mention a person by office before the name follows. */
const LEAD = 2;
/** The maximum number of sentences between the office and the name. */
const NAMED_WITHIN = 6;

/**
 * Finds the person that the first sentences mention only by office: "A judge blocked the sale. … Judge Ann Lee wrote".
 * Null unless exactly one person with this office is named within the next {@link NAMED_WITHIN} sentences.
 */
export function namedLater(state: State, description: Description): number | null {
  const { analysis, people } = state;
  const { noun, head, span, definite, gender } = description;
  const sentenceAt = (offset: number): number => analysis.sentenceOf[tokenAt(analysis.tokens, offset)] ?? 0;
  const here = sentenceAt(span.start);
  if (definite || here >= LEAD || !analysis.rules.people.isNamedLater(noun.toLowerCase())) return null;
  const holders = (state.byRole.get(head) ?? []).filter((at) => {
    const person = people[at];
    const first = person?.mentions[0]?.start ?? 0;
    const fits = gender === null || person?.gender === null || person?.gender === gender;
    return person?.named === true && fits && first > span.start && sentenceAt(first) - here <= NAMED_WITHIN;
  });
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** Indexes a person by the roles that are printed next to the name. */
export function noteRoles(state: State, at: number, roles: readonly string[]): void {
  for (const printed of roles) {
    const noun = state.analysis.rules.people.roleNoun(printed);
    const role = roleWord(noun);
    for (const key of new Set([foldLetters(noun), ...(role === null ? [] : [role.lemma])])) {
      const known = state.byRole.get(key);
      if (known === undefined) state.byRole.set(key, [at]);
      else if (known.length < 8 && !known.includes(at)) known.push(at);
    }
  }
}
