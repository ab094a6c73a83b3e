import {
  ADVERB,
  CAPITAL,
  COORDINATOR,
  CUE,
  DETERMINER,
  FINITE,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  SUBORDINATOR,
} from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { englishLexicon } from '../words/lexicon.ts';

const SIGNS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '.', '!', '?', '…', '-']);

/** Whether a token ends a clause: a sign outside quotation marks. */
export function isSign(syntax: Syntax, at: number): boolean {
  return syntax.tokens[at]?.kind === 'SIGN' && SIGNS.has(wordAt(syntax, at));
}

/** Pasts that are no participles and no nouns; the lexicon has only those of auxiliaries and cues. */
const STRONG_PAST =
  /^(began|came|went|took|gave|got|fell|rose|broke|knew|ran|spoke|chose|drew|drove|ate|flew|forgot|grew|rode|sang|sank|stole|swam|threw|woke|wore|wrote|became|saw|held|kept|led|met|lost|won|left|stood|struck|brought|built|caught|sold|slept|made|paid|sent|spent|meant|shot|sat|fought|bought|thought|felt|hit|quit|shut|cut|put)$/;
/** Words in -ed that are no past. */
const NO_PAST = /^(need|speed|feed|bleed|breed|seed|exceed|proceed|indeed|hundred|shed|red|bed|sacred|naked|aged)$/;
/** Verbs in the present that end like no verb. */
const PRESENT = /^(go|come|take|make|get|need|want|know|think|see|seem|remain|depend|mean|work|live|run|die)$/;

/** Whether a word can be the past of a verb ("fell", "collapsed"). */
export function isPast(syntax: Syntax, at: number): boolean {
  const flags = flagsAt(syntax, at);
  if (flags & (CAPITAL | QUOTED) || syntax.tokens[at]?.kind !== 'WORD') return false;
  return isStrongPast(syntax, at) || (/ed$/.test(wordAt(syntax, at)) && !NO_PAST.test(wordAt(syntax, at)));
}

/** Whether a word is a past without -ed ("fell"). */
export function isStrongPast(syntax: Syntax, at: number): boolean {
  return !(flagsAt(syntax, at) & (CAPITAL | QUOTED)) && STRONG_PAST.test(wordAt(syntax, at));
}

/** Whether a clause has a finite verb between two tokens; a relative clause's verb does not count. */
export function hasFinite(syntax: Syntax, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & QUOTED) continue;
    // "found a hymn that was lost": a relative clause's verb makes no clause of a noun.
    if (at > first && /^(that|which|who)$/.test(wordAt(syntax, at))) return false;
    // "declared mourning and appealed for help": the second verb goes with the first.
    if (at > first && flags & COORDINATOR && isVerb(syntax, at + 1)) return false;
    if (flags & FINITE || (at > first && STRONG_PAST.test(wordAt(syntax, at)) && isPast(syntax, at))) return true;
    const subject = at > first + 1 || (at > first && (flagsAt(syntax, first) & PRONOUN) !== 0);
    if (subject && !(flags & CAPITAL) && (/(ed|s)$/.test(wordAt(syntax, at)) || PRESENT.test(wordAt(syntax, at))))
      return true;
  }
  return false;
}

/** Whether a word is a finite verb for sure, or the past of one. */
export function isVerb(syntax: Syntax, at: number): boolean {
  const flags = flagsAt(syntax, at);
  if (flags & (CAPITAL | QUOTED)) return false;
  const said = flags & CUE && englishLexicon().cues.get(wordAt(syntax, at))?.past === true;
  return said || (flags & FINITE) !== 0 || isPast(syntax, at);
}

/** Forms of verbs of saying that are no nouns. */
const SAYS = /^(says?|tells?|thinks?|believes?|insists?|admits?|argues?|knows?)$/;

/** The past of a cue verb ("told"), or "says": none stands within a noun phrase. */
export function isCuePast(syntax: Syntax, at: number): boolean {
  if (!(flagsAt(syntax, at) & CUE) || flagsAt(syntax, at) & (CAPITAL | QUOTED)) return false;
  if (SAYS.test(wordAt(syntax, at))) return true;
  const form = englishLexicon().cues.get(wordAt(syntax, at));
  return form?.past === true && !/ed$/.test(wordAt(syntax, at));
}

const WEEKDAY = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/;
const DAYTIME = /^(morning|afternoon|evening|night|lunchtime|midday)$/;
const UNIT = /^(week|month|year|night|summer|winter|spring|autumn|fall|season|weekend|decade)$/;

/** Index after an expression of time that needs no preposition: "Thursday night", "last week", "yesterday", "later". */
export function afterTime(syntax: Syntax, at: number): number {
  const word = wordAt(syntax, at);
  if (/^(late|early|later|earlier)$/.test(word)) {
    const rest = afterTime(syntax, at + 1);
    return rest > at + 1 || !/^(late|early)$/.test(word) ? rest : at;
  }
  if (WEEKDAY.test(word)) return DAYTIME.test(wordAt(syntax, at + 1)) ? at + 2 : at + 1;
  if (/^(today|yesterday|tonight|tomorrow|overnight|afterwards|recently|again)$/.test(word)) return at + 1;
  const next = wordAt(syntax, at + 1);
  if (/^(last|this|next|that)$/.test(word) && (UNIT.test(next) || WEEKDAY.test(next) || DAYTIME.test(next)))
    return at + 2;
  return /^(last|this)$/.test(word) &&
    /^[jfmasond]\p{Ll}+(ry|ch|il|ne|ly|st|er)$/u.test(next) &&
    flagsAt(syntax, at + 1) & CAPITAL
    ? at + 2
    : at;
}

const SETTING =
  /^(statement|interview|speech|letter|note|report|post|message|email|briefing|conference|court|parliament|television|radio|facebook|twitter|x|instagram|podcast|blog|website|ruling|memo|tweet|video|article|hearing|meeting|address|debate|trial|inquiry|programme|program|phone|telephone|reporters|testimony|filing|visit|call|column)$/;

/** Index after a preposition's phrase of setting: "in a radio interview", "on Monday", "at a news conference"; `at` for none. */
export function afterSetting(syntax: Syntax, at: number): number {
  const time = afterTime(syntax, at);
  if (time > at) return time;
  const flags = flagsAt(syntax, at);
  if (wordAt(syntax, at) === 'not') return at;
  if (/ly$/.test(wordAt(syntax, at)) || (flags & ADVERB && !(flags & (SUBORDINATOR | CAPITAL)))) return at + 1;
  if (!(flags & PREPOSITION)) return at;
  const timed = afterTime(syntax, at + 1);
  if (timed > at + 1) return timed;
  let next = at + 1;
  while (next < at + 7 && !isSign(syntax, next) && !(flagsAt(syntax, next) & (QUOTED | PRONOUN | FINITE))) {
    if (SETTING.test(wordAt(syntax, next)) && !SETTING.test(wordAt(syntax, next + 1))) return next + 1;
    if (next > at + 1 && flagsAt(syntax, next) & (DETERMINER | PREPOSITION) && wordAt(syntax, next) !== 'of') return at;
    next += 1;
  }
  return at;
}
