import type { Analysis } from '../../../core/analysis.ts';
import { type NounPhrase, owning, phrasesIn, printed } from './phrases.ts';
import type { VerbEvent } from './verb-events.ts';

/** What a title is made of. */
export interface TitleContext {
  readonly analysis: Analysis;
  readonly clause: { readonly first: number; readonly last: number };
  /** Whether a token belongs to a date. */
  readonly dated: (at: number) => boolean;
  /** Names of the people of the clause, each once, in order. */
  readonly names: readonly string[];
}

const PASSIVE = /^(?:wird|werden|wurde|wurden|worden|werde)$/u;
const LONGEST = 80;

/** "über den Haushalt", "auf eine Waffenruhe": what a verb of talking, voting or agreeing is about. */
const topicOf = (context: TitleContext): string => behind(context, /^(?:über|auf|gegen)$/u);

/** "in der alten Fabrik": where it burned. */
const placed = (context: TitleContext): string => behind(context, /^(?:in|im|auf)$/u);

/** The first phrase of the clause behind one of the prepositions, with it and a space before; empty for none. */
function behind({ analysis, clause, dated }: TitleContext, prepositions: RegExp): string {
  const { tokens, body } = analysis;
  for (let at = clause.first; at < clause.last; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (!prepositions.test(lower) || dated(at) || dated(at + 1)) continue;
    const [phrase] = phrasesIn(analysis, at + 1, clause.last, dated);
    if (phrase === undefined || phrase.first !== at + 1 || tokens[phrase.head]?.text === 'Kraft') continue;
    const end = tokens[phrase.last - 1]?.end ?? 0;
    return ` ${lower}${body.slice(tokens[at]?.end ?? 0, end).replace(/\s+/gu, ' ')}`;
  }
  return '';
}

function sides(noun: string, names: readonly string[], phrases: readonly NounPhrase[], context: TitleContext): string {
  const [one, two] = names;
  if (one !== undefined && two !== undefined) return `${noun} zwischen ${one} und ${two}`;
  if (one !== undefined) return `${noun} von ${one}${behind(context, /^mit$/u)}`;
  const [subject] = phrases;
  return subject === undefined ? noun : `${noun} ${owning(context.analysis, subject)}`;
}

/** "Angriff auf das Dorf": an accusative stays as it is; the subject of a passive does for it but in the masculine. */
function onObject(noun: string, phrase: NounPhrase, { analysis }: TitleContext): string {
  const text = printed(analysis, phrase);
  return `${noun} auf ${text
    .replace(/^[Dd]er /u, 'den ')
    .replace(/^[Ee]in /u, 'einen ')
    .replace(/^(?:Die|Das|Eine)\b/u, (word) => word.toLowerCase())}`;
}

/** "Die Ergebnisse stellte Leiter Brück vor": with a person in the second place the first is the object. */
function namesSecond({ analysis, names }: TitleContext, [one, two]: readonly NounPhrase[]): boolean {
  const surname = names[0]?.split(' ').at(-1);
  if (one === undefined || two === undefined || surname === undefined) return false;
  return printed(analysis, two).includes(surname) && !printed(analysis, one).includes(surname);
}

/**
 * The title of a happening that a German verb tells: the verb's noun with what it is done to or who does it.
 *
 * @returns "Vergabe des Auftrags für ein neues Schiff", "Rücktritt von Jürgen Linde"; the noun alone where nothing fits
 */
export function verbTitle(context: TitleContext, { noun, argument, kind }: VerbEvent): string {
  const { analysis, clause, dated, names } = context;
  if (argument === 'NONE') return noun + topicOf(context);
  const phrases = phrasesIn(analysis, clause.first, clause.last, dated);
  if (argument === 'SIDES') return sides(noun, names, phrases, context);
  const passive = analysis.tokens.slice(clause.first, clause.last).some(({ lower }) => PASSIVE.test(lower));
  // "Das Theater schließt": what closes by itself.
  const byItself = phrases.length === 1 && /^(?:CLOSING|OPENING)$/u.test(kind);
  const accused = phrases.find(({ article }) => /^(?:den|einen|ihren|seinen)$/u.test(article));
  const object = passive || byItself || namesSecond(context, phrases) ? phrases[0] : (accused ?? phrases[1]);
  const phrase = argument === 'SUBJECT' ? (phrases.find((other) => other !== accused) ?? phrases[0]) : object;
  if (argument === 'SUBJECT' && phrase === undefined)
    return names[0] === undefined ? noun + placed(context) : `${noun} von ${names[0]}`;
  if (phrase === undefined) return passive && names[0] !== undefined ? `${noun} von ${names[0]}` : noun;
  const title = argument === 'ON_OBJECT' ? onObject(noun, phrase, context) : `${noun} ${owning(analysis, phrase)}`;
  return title.length > LONGEST ? noun : title;
}
