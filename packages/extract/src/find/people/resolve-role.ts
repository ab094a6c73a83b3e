import { tokenAt } from '../../core/analysis.ts';
import type { ExtractedPerson } from '../../core/types.ts';
import { foldLetters } from '../names/fold.ts';
import { roleWord } from '../names/roles.ts';
import { sameCompound } from './epithets.ts';
import type { Description } from './phrase.ts';
import { type State, textKey } from './speaker-state.ts';

/** "russische", "ukrainischer": the stem of an adjective that tells which of two office holders is meant. */
function nation(word: string): string | null {
  return /^(\p{L}{3,}isch)e[nrsm]?$/u.exec(word)?.[1]?.toLowerCase() ?? null;
}

/** Adjectives of nation right before a person's names. */
function nationsOf({ analysis }: State, { mentions }: ExtractedPerson): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { start } of mentions.slice(0, 6)) {
    const at = tokenAt(analysis.tokens, start);
    for (const { text } of analysis.tokens.slice(Math.max(0, at - 3), at)) {
      const stem = nation(text);
      if (stem !== null) found.add(stem);
    }
  }
  return found;
}

/** Whether a role with what qualifies it can be this person's: "Präsident des Verbands" is not "Präsident Krall". */
function fitsRole(state: State, person: ExtractedPerson, description: Description): boolean {
  const { gender, kind, text, noun } = description;
  if (person.kind !== kind || (gender !== null && person.gender !== null && person.gender !== gender)) return false;
  const at = text.indexOf(noun);
  const behind = at < 0 ? '' : text.slice(at + noun.length).trim();
  if (behind !== '' && !person.roles.some((role) => textKey(role) === textKey(noun + behind))) return false;
  const stems = text.split(' ').flatMap((word) => nation(word) ?? []);
  const nations = nationsOf(state, person);
  return stems.length === 0 || nations.size === 0 || stems.some((stem) => nations.has(stem));
}

/** The person of the article whose role a description names; null for nobody, -2 where it can be several. */
export function byRole(state: State, description: Description): number | null {
  for (const key of [foldLetters(description.noun), description.head]) {
    const known = (state.byRole.get(key) ?? []).filter((at) => {
      const person = state.people[at];
      const first = person?.mentions[0];
      const compound =
        state.analysis.rules.tag === 'en' ||
        person?.roles.some((role) => sameCompound(role.split(' ', 1)[0] ?? '', description.noun));
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
  return null;
}

/** The noun of an English role: "chief" of "former finance chief at Veltran". */
function englishNoun(role: string): string {
  const words = role.split(/\s+/u);
  const tie = words.findIndex((word) => /^(?:of|for|at|in|on|to|from|with|and)$/u.test(word));
  return (tie > 0 ? words[tie - 1] : words.at(-1)) ?? '';
}

/** Notes a person under the roles printed beside the name. */
export function noteRoles(state: State, at: number, roles: readonly string[]): void {
  for (const printed of roles) {
    const noun = state.analysis.rules.tag === 'en' ? englishNoun(printed) : (printed.split(/[\s]/u, 1)[0] ?? '');
    const role = roleWord(noun);
    for (const key of new Set([foldLetters(noun), ...(role === null ? [] : [role.lemma])])) {
      const known = state.byRole.get(key);
      if (known === undefined) state.byRole.set(key, [at]);
      else if (known.length < 8 && !known.includes(at)) known.push(at);
    }
  }
}
