import type { Analysis } from '../../../core/analysis.ts';
import { anyOf, wordEnding, words } from '../../../core/word-list.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import { isPersonal, kindOf } from '../../../find/events/senses.ts';
import { isPlace } from '../../../find/names/places.ts';
import { FEMININE_ENDINGS } from '../words/agreement.ts';
import {
  ACCUSATIVE_ARTICLES,
  PARTNER_PREPOSITIONS,
  PASSIVE_AUXILIARIES,
  TOPIC_PREPOSITIONS,
  UNCHANGED_ARTICLES,
  VENUE_PREPOSITIONS,
} from '../words/event-phrases.ts';
import { SOURCE_NOUN } from '../words/source-nouns.ts';
import { TIME_NOUN } from '../words/time-nouns.ts';
import { AUTHORITY_NOUNS } from '../words/title-nouns.ts';
import { genitiveOf, type NounPhrase, phrasesIn, printed } from './phrases.ts';
import type { VerbEvent } from './verb-events.ts';

/** Words at the start of a phrase that refer to somebody outside it: "seinen Konzern". */
const DEPENDENT_STARTS = words(`
  eines einer hunderte tausende dutzende hunderten tausenden zahlreiche unzählige wenige sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere mein meine dieser diese dieses diesen diesem
  jener jene jenes über rund etwa knapp fast mehr viele einige manche weitere weiteren alle beide`);
/** Types of actions by an authority. The authority is never the object: "Die Polizei nahm Jan Krall fest". */
const DONE_BY_AUTHORITY = words('ARREST TRIAL');
/** Matches the last word of an authority's name. A place can follow: "Landgericht Kiel". */
const AUTHORITY = wordEnding(AUTHORITY_NOUNS);
/** Other senses of events that happen to people. */
const ALSO_OF_PEOPLE = words('SHOOTING KIDNAPPING');
/** Articles in the dative or genitive. */
const OTHER_CASES = words('dem einem ihrem seinem des eines einer');

/** Matches nouns with an ending that is always feminine. */
const FEMININE = wordEnding(FEMININE_ENDINGS);

/** Types of events that happen to people. The title must name the people: a place alone does not identify the event. */
const PERSONAL = words(
  'DEATH RESIGNATION DISMISSAL APPOINTMENT ARREST RELEASE TRIAL KIDNAPPING INJURY ELECTION WEDDING BIRTH',
);
const UNCHANGED_ARTICLE = new RegExp(String.raw`^${anyOf(UNCHANGED_ARTICLES)}\b`, 'u');

/** The clause of a verb and the names in it. */
export interface TitleContext {
  readonly analysis: Analysis;
  readonly clause: ClauseRange;
  /** Whether a token belongs to a date. */
  readonly isDated: (at: number) => boolean;
  /** Names of the people in the clause, in text order. */
  readonly names: readonly string[];
}

/** Maximum length of a title in UTF-16 code units. A longer title is shortened to its noun. */
const MAX_LENGTH = 80;

/**
 * Finds the first phrase after one of several prepositions. Returns a space, the preposition and the phrase, or an
 * empty string if there is no such phrase.
 */
function phraseAfter({ analysis, clause, isDated }: TitleContext, prepositions: ReadonlySet<string>): string {
  const { tokens, body } = analysis;
  for (let at = clause.first; at < clause.last; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (!prepositions.has(lower) || isDated(at) || isDated(at + 1)) continue;
    const [phrase] = phrasesIn(analysis, at + 1, clause.last, isDated);
    if (phrase === undefined || phrase.first !== at + 1 || tokens[phrase.head]?.text === 'Kraft') continue;
    const end = tokens[phrase.last - 1]?.end ?? 0;
    return ` ${lower}${body.slice(tokens[at]?.end ?? 0, end).replace(/\s+/gu, ' ')}`;
  }
  return '';
}

/**
 * Returns the topic of talks, a vote or an agreement, with its preposition: "über den Haushalt", "auf eine Waffenruhe".
 */
const topicOf = (context: TitleContext): string => phraseAfter(context, TOPIC_PREPOSITIONS);

/** Returns a place with its preposition, for the title of an event without a subject: "in der alten Fabrik". */
const placeOf = (context: TitleContext): string => phraseAfter(context, VENUE_PREPOSITIONS);

function titleWithParties(context: TitleContext, noun: string, [subject]: readonly NounPhrase[]): string {
  const [one, two] = context.names;
  if (one !== undefined && two !== undefined) return `${noun} zwischen ${one} und ${two}`;
  if (one !== undefined) {
    const partner = phraseAfter(context, PARTNER_PREPOSITIONS);
    // "Beide telefonierten mit Ina Krall": the only named person is the partner.
    return partner.endsWith(one) ? noun + partner : `${noun} von ${one}${partner}`;
  }
  return subject === undefined ? noun : `${noun} ${genitiveOf(context.analysis, subject)}`;
}

/**
 * Builds a title like "Angriff auf das Dorf". The phrase is an accusative object or the subject of a passive clause.
 * The two differ only in the masculine article ("den", "der").
 */
function titleWithTarget(noun: string, phrase: NounPhrase, { analysis }: TitleContext): string {
  const accusative = printed(analysis, phrase)
    .replace(/^[Dd]er /u, 'den ')
    .replace(/^[Ee]in /u, 'einen ')
    .replace(UNCHANGED_ARTICLE, (word) => word.toLowerCase());
  return `${noun} auf ${accusative}`;
}

/**
 * Whether only the second phrase names a person. The first phrase is then the object: "Die Ergebnisse stellte Leiter
 * Brück vor".
 */
function isSubjectSecond({ analysis, names }: TitleContext, [one, two]: readonly NounPhrase[]): boolean {
  const surname = names[0]?.split(' ').at(-1);
  if (one === undefined || two === undefined || surname === undefined) return false;
  if (ACCUSATIVE_ARTICLES.has(two.article)) return false;
  return printed(analysis, two).includes(surname) && !printed(analysis, one).includes(surname);
}

/**
 * Builds the title of an event from a German verb: the noun of the verb with its subject or object.
 *
 * @returns for example "Vergabe des Auftrags für ein neues Schiff" or "Rücktritt von Jürgen Linde"; only the noun if
 * there is no fitting phrase
 */
export function verbTitle(context: TitleContext, { noun, argument, sense }: VerbEvent): string {
  const { analysis, clause, isDated, names } = context;
  if (argument === 'NONE') return noun + topicOf(context);
  const all = phrasesIn(analysis, clause.first, clause.last, isDated);
  const phrases = all.filter((phrase) => !isOpeningWord(context, phrase) && !isOther(context, phrase, sense));
  if (argument === 'SIDES') return titleWithParties(context, noun, phrases);
  const isPassive = analysis.tokens
    .slice(clause.first, clause.last)
    .some(({ lower }) => PASSIVE_AUXILIARIES.has(lower));
  // "Das Theater schließt": the subject of an intransitive verb becomes a genitive, as in "Schließung des Theaters".
  const isIntransitive = phrases.length === 1 && /^(?:CLOSURE|OPENING|ENDING)$/u.test(sense);
  // "Das Landgericht verurteilte Jan Krall": the authority does not count, so the only phrase is the object.
  const isAlone = phrases.length === 1 && all.some((phrase) => isAuthority(context, phrase, sense));
  const accusative = phrases.find(({ article }) => ACCUSATIVE_ARTICLES.has(article));
  const isObjectFirst = isPassive || isIntransitive || isAlone || isSubjectSecond(context, phrases);
  const object = isObjectFirst ? phrases[0] : (accusative ?? phrases[1]);
  // "Das Land startet ein Programm": the title would need the object ("ein Programm").
  const isTransitive = /^(?:LAUNCH|OPENING|ENDING)$/u.test(sense) && argument === 'SUBJECT' && phrases.length > 1;
  if (isTransitive || (isPassive && argument === 'SUBJECT' && phrases.length === 0)) return noun;
  const phrase = argument === 'SUBJECT' ? (phrases.find((other) => other !== accusative) ?? phrases[0]) : object;
  if (argument === 'SUBJECT' && phrase === undefined)
    return names[0] === undefined ? noun + (PERSONAL.has(sense) ? '' : placeOf(context)) : `${noun} von ${names[0]}`;
  if (phrase === undefined)
    return isPassive && names[0] !== undefined && PERSONAL.has(sense) ? `${noun} von ${names[0]}` : noun;
  if (DEPENDENT_STARTS.has(analysis.tokens[phrase.first]?.lower ?? '')) return noun;
  const person = personIn(context, phrase);
  const genitive = person === null ? genitiveOf(analysis, phrase) : `von ${person}`;
  const title = argument === 'ON_OBJECT' ? titleWithTarget(noun, phrase, context) : `${noun} ${genitive}`;
  return title.length > MAX_LENGTH ? noun : title;
}

/** Whether a phrase is the court or the police that arrests or convicts somebody. */
function isAuthority({ analysis }: TitleContext, { head }: NounPhrase, sense: string): boolean {
  return DONE_BY_AUTHORITY.has(kindOf(sense)) && AUTHORITY.test(analysis.tokens[head]?.lower ?? '');
}

/**
 * Whether a phrase is neither the agent nor the affected person of the event. The phrase can be a source or a time. It
 * can also be the authority that arrests or convicts somebody. For events that happen to people, it can be a place.
 */
function isOther(context: TitleContext, phrase: NounPhrase, sense: string): boolean {
  const { analysis, names } = context;
  const { first, head, last, article } = phrase;
  const { text = '', lower = '' } = analysis.tokens[head] ?? {};
  // "Offiziellen Angaben zufolge"
  if (analysis.tokens.slice(first, last + 1).some((token) => token.lower === 'zufolge')) return true;
  // "wurde der Öffentlichkeit vorgestellt": "der" is the dative or genitive of a feminine noun.
  if (OTHER_CASES.has(article) || (article === 'der' && FEMININE.test(lower))) return true;
  if (!isPersonal(sense) && !ALSO_OF_PEOPLE.has(sense)) return false;
  if (isAuthority(context, phrase, sense)) return true;
  if (TIME_NOUN.test(lower) || SOURCE_NOUN.test(lower) || /kreisen?$/u.test(lower)) return true;
  const isNamed = names.some((name) => name.split(' ').includes(text));
  return last === head + 1 && isPlace(text) && !isNamed;
}

/** Whether a phrase is a single word at the start of a sentence and not a known name: "Unmittelbar". */
function isOpeningWord({ analysis, names }: TitleContext, { first, last, article }: NounPhrase): boolean {
  const { tokens, sentences, sentenceOf } = analysis;
  if (article !== '' || last !== first + 1 || sentences[sentenceOf[first] ?? -1]?.first !== first) return false;
  const word = tokens[first]?.text ?? '';
  return !isPlace(word) && !/^\p{Lu}{2,}/u.test(word) && !names.some((name) => name.split(' ').includes(word));
}

/**
 * Returns the name of the person in a phrase: "Jan Krall" for "der frühere Vorstand Jan Krall". Returns null if the
 * phrase names nobody or several people.
 */
function personIn({ analysis, names }: TitleContext, phrase: NounPhrase): string | null {
  const text = printed(analysis, phrase);
  const found = [...new Set(names)].filter((name) => text.includes(name));
  const [name] = found;
  return found.length === 1 && name !== undefined && name.includes(' ') && text.endsWith(name) ? name : null;
}
