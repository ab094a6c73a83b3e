import type { Analysis } from '../../core/analysis.ts';
import type { ExtractedPerson } from '../../core/types.ts';
import { placeAt, placeOf } from '../names/places.ts';
import { isBareTitle } from './compose-title.ts';
import { isMinor } from './senses.ts';
import type { NamedInTitle, TitledEvent } from './titled-event.ts';

/** The minimum length of a part of a name that shows who is meant. Initials and particles are shorter. */
const MIN_NAME = 4;

/**
 * Finds the kind of the first place that a title names. Returns `UNKNOWN` for a place that is not in the gazetteer,
 * such as a small town or a site.
 */
function placeIn({ shared }: Analysis, { title, place }: TitledEvent): NamedInTitle['place'] {
  const tokens = title.split(/[\s,()]+/u).map((text) => ({ text, breaks: 0 }));
  let found: NamedInTitle['place'] = null;
  for (let at = 1; at < tokens.length; at += 1) {
    const kind = placeAt(tokens, at)?.place.kind ?? placeOf(tokens[at]?.text ?? '')?.kind ?? null;
    if (kind !== null && (found === null || found === 'COUNTRY')) found = kind;
  }
  if (found !== null || place === null || !title.includes(place)) return found;
  return shared.continents.has(place) ? 'CONTINENT' : 'UNKNOWN';
}

function namedIn(analysis: Analysis, event: TitledEvent, people: readonly ExtractedPerson[]): NamedInTitle {
  const { title } = event;
  const words = new Set(title.split(/[\s,()]+/u).map((word) => word.replace(/[’']s?$/u, '')));
  const isWord = (part: string) => part.length >= MIN_NAME && (words.has(part) || words.has(`${part}s`));
  const isNamed = ({ named, name, kind }: ExtractedPerson) =>
    named && (title.includes(name) || (kind === 'INDIVIDUAL' && isWord(name.split(' ').at(-1) ?? '')));
  const has = (kinds: (kind: ExtractedPerson['kind']) => boolean) =>
    people.some((person) => kinds(person.kind) && isNamed(person));
  return {
    person: has((kind) => kind === 'INDIVIDUAL'),
    organization: has((kind) => kind !== 'INDIVIDUAL'),
    place: placeIn(analysis, event),
  };
}

/**
 * Whether the title of an event shows which event is meant by naming who, what or where. "Beginn der Arbeiten" and
 * "Anhörung in Genf" do not, "Beginn der Arbeiten an der Mühle in Moosdorf" does.
 *
 * @param people - the people in the article
 */
export function isTellingTitle(analysis: Analysis, event: TitledEvent, people: readonly ExtractedPerson[]): boolean {
  if (isMinor(event.sense) || isBareTitle(event.title)) return false;
  return analysis.rules.events.isTelling(event, namedIn(analysis, event, people));
}
