import type { Analysis } from '../../../core/analysis.ts';
import { endsClause } from '../../../find/dates/tense.ts';
import { isPlace, isPlacePair, placeName } from '../../../find/names/places.ts';
import { canBeName } from '../../../find/people/lexicon.ts';

interface Clause {
  readonly first: number;
  readonly last: number;
}

const TITLE_WORDS = 11;
const CONTINUES =
  /^(?:in|im|zwischen|mit|von|vom|um|über|auf|gegen|der|des|die|das|den|dem|und|zur|zum|zu|für|bei|beim|vor|einer|eines|zweier|dreier|mehrerer|between|with|of|on|over|at|the|and|for|a|an|against|near|beiden|seinem|seinen|seiner|ihrem|ihren|ihrer)$/u;
const LINKS_TITLE =
  /^(?:in|im|zwischen|mit|von|vom|um|über|auf|gegen|der|des|eines|einer|zweier|dreier|mehrerer|zur|zum|für|bei|beim|between|with|of|on|over|at|against|near)$/u;
const IN = /^(?:in|im|bei|nahe|near|at|auf|am)$/u;
const NO_PLACE =
  /^(?:Zusammenarbeit|Haft|Kraft|Zukunft|Wirklichkeit|Folge|Frage|Sachen|Richtung|Form|Ordnung|Verbindung|Abstimmung|Höhe|Aussicht|Betracht|Bezug|Anlehnung|Erinnerung|Sicherheit|Betrieb|Person|Freiheit|Deutsch|Englisch|Teilen|Zeiten|Anspruch|Gefahr|Führung|Schach|Bewegung|Brand|Schutt|Trümmern|Flammen|Serie|Runde|Teile|Höhen|Kürze|Empfang|Angriff|Besitz|Umlauf|Rente|Pension|Berufung|Revision|Verhandlungen|Gesprächen|Atem|Aufruhr|Mode|Not|Arbeit|Mitleidenschaft|Gewahrsam|Sicht|Reichweite|Bau|Auftrag|Rechnung|Anbetracht|Kenntnis|Ruhe|Frieden|Misskredit|Rauch|Panik|Rage|Hand|Händen)$|(?:ung|heit|keit|schaft|tion|tät)$/u;

/** Words that can stand inside an event's title: capital words, and small ones that tie them. */
function belongs(analysis: Analysis, at: number, english: boolean): boolean {
  const token = analysis.tokens[at];
  if (token === undefined || token.kind !== 'WORD' || token.breaks > 0) return false;
  if (/^\p{Lu}/u.test(token.text)) return true;
  return (
    CONTINUES.test(token.lower) ||
    (/(?:en|er|es|ische|ischen)$/u.test(token.lower) &&
      !english &&
      /^\p{Lu}/u.test(analysis.tokens[at + 1]?.text ?? ''))
  );
}

/** "der „Linde II“": index after a name in quotation marks that belongs to a title; the same index for none. */
function markedEnd({ tokens, quotations, quotationOf }: Analysis, at: number, head: number): number {
  const quotation = quotations[quotationOf[at] ?? -1];
  if (quotation === undefined || quotation.open !== at || (quotationOf[head] ?? -1) >= 0) return at;
  const small = quotation.close - at <= 5 && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
  return small && /^(?:der|des|von|um)$/u.test(tokens[at - 1]?.lower ?? '') ? quotation.close + 1 : at;
}

/** The words of a title from an event's noun on, without dates: "Treffen zwischen Russland und der NATO". */
export function titleFrom(analysis: Analysis, head: number, noun: string, dated: (at: number) => boolean): string {
  const { tokens, body, quotationOf } = analysis;
  let last = head + 1;
  for (let at = head + 1; at < head + 1 + TITLE_WORDS; at += 1) {
    const token = tokens[at];
    const named = markedEnd(analysis, at, head);
    if (named > at) {
      last = named;
      break;
    }
    if (token === undefined || dated(at) || quotationOf[at] !== quotationOf[head]) break;
    if (at === head + 1 && !LINKS_TITLE.test(token.lower)) break;
    if (!belongs(analysis, at, analysis.rules.tag === 'en')) break;
    if (/^\p{Lu}/u.test(token.text)) last = at + 1;
  }
  const start = tokens[head]?.end ?? 0;
  return noun + body.slice(start, tokens[last - 1]?.end ?? start).replace(/\s+/gu, ' ');
}

const VERB_TITLE_WORDS = 12;
/** Words before a verb that are no subject: a title begins at the verb then. */
const NO_SUBJECT =
  /^(?:als|am|an|auf|aus|bei|beim|nach|vor|während|wegen|durch|im|in|seit|um|mit|bereits|dabei|damals|erst|schon|zuvor|danach|daraufhin|after|before|in|on|at|during|earlier|when|as|und|and|der|die|das|wo|who|which)$/u;

/** The title of an event that a verb tells: the words of its clause, from the verb on where no subject precedes it. */
export function clauseTitle({ tokens, body }: Analysis, { first, last }: Clause, verb: number): string {
  const whole = last - first <= VERB_TITLE_WORDS && !NO_SUBJECT.test(tokens[first]?.lower ?? '');
  const begins =
    whole ||
    (verb - first <= 5 && /^\p{Lu}/u.test(tokens[first]?.text ?? '') && !NO_SUBJECT.test(tokens[first]?.lower ?? ''))
      ? first
      : verb;
  const end = Math.min(last, begins + VERB_TITLE_WORDS);
  const text = body.slice(tokens[begins]?.start ?? 0, tokens[end - 1]?.end ?? 0).replace(/\s+/gu, ' ');
  return text.replace(/[\s.,;:!?]+$/u, '');
}

const BODY =
  /(?:organisation|verband|bund|rat|gemeinschaft|union|verein|konferenz|gesellschaft|kommission|bündnis|allianz|institut|zentrum)$/u;
const MOST_NAME_WORDS = 7;

/** "Organisation für Sicherheit und Zusammenarbeit in Europa": a preposition that belongs to a body's name. */
function isInName(tokens: Analysis['tokens'], preposition: number): boolean {
  let linked = false;
  for (let at = preposition - 1; at >= preposition - MOST_NAME_WORDS; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'WORD') return false;
    if (linked && BODY.test(token.lower)) return true;
    if (/^(?:für|der|des)$/u.test(token.lower)) linked = true;
    else if (token.lower !== 'und' && !/^\p{Lu}/u.test(token.text) && !/^\p{Ll}+en$/u.test(token.text)) return false;
  }
  return false;
}

/** The place that a clause gives: a known one after "in", or a town without determiner; null for none. */
export function placeIn(
  { tokens }: Analysis,
  { first, last }: Clause,
  head: number,
  dated: (at: number) => boolean,
): string | null {
  for (const at of [...range(head + 1, last), ...range(first, head)]) {
    const preposition = tokens[at]?.lower ?? '';
    if (!IN.test(preposition)) continue;
    const determined = /^(?:der|den|dem|the)$/u.test(tokens[at + 1]?.lower ?? '');
    const place = determined ? at + 2 : at + 1;
    const token = tokens[place];
    if (token === undefined || place >= last || token.kind !== 'WORD' || dated(place)) continue;
    const next = tokens[place + 1]?.text ?? '';
    if (isInName(tokens, at)) continue;
    if (isPlacePair(token.text, next)) return `${token.text} ${next}`;
    if (isPlace(token.text)) return placeName(token.text);
    const free = /^(?:in|near|nahe)$/u.test(preposition) && !determined && /^\p{Lu}/u.test(token.text);
    if (free && canBeName(token.text) && !NO_PLACE.test(token.text) && !/^\p{Lu}/u.test(next)) return token.text;
  }
  return null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** Whether signs or a quotation mark part two tokens. */
export function isParted(analysis: Analysis, a: number, b: number): boolean {
  const [first, last] = a < b ? [a, b] : [b, a];
  for (let at = first; at < last; at += 1) if (endsClause(analysis.tokens[at]?.text ?? '')) return true;
  return analysis.quotationOf[a] !== analysis.quotationOf[b];
}
