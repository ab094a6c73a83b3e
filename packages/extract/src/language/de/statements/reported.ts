import { CAPITAL, FINITE, QUOTED } from '../../../core/word-flags.ts';
import { CONFIDENCE } from '../../../find/statements/confidence.ts';
import type { Finding, Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Cue } from './find-cues.ts';
import { clauseStart } from './find-subject.ts';
import type { Segment } from './segments.ts';
import { agentOf, speakerOf } from './speaker-of.ts';

/** What an accident "fordert" is no utterance. */
const CASUALTIES = /^(tote|toten|todesopfer|menschenleben|opfer|verletzte|leben)$/;
const NOBODY = /^(es|man|ich|wir|dies|das|was)$/;

const PREFIXES = /^(ab|an|auf|aus|bei|ein|her|hin|los|mit|nach|nieder|um|unter|vor|weg|zu|zurück|zusammen)$/;

/** "werteten Daten aus": a prefix that ends the clause makes another verb of "werten". */
function isOtherVerb(syntax: Syntax, segment: Segment, cue: Cue): boolean {
  const last = segment.last - 1;
  if (cue.verb.prefix !== '' || cue.tokens.includes(last) || !PREFIXES.test(wordAt(syntax, last))) return false;
  for (let at = cue.finite + 1; at < last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & FINITE && !(flags & (CAPITAL | QUOTED))) return false;
  }
  return true;
}

/** "wurde nicht genannt", "hat noch nicht berichtet": nothing was said. */
function isDenied(syntax: Syntax, segment: Segment, cue: Cue): boolean {
  if (cue.tokens.length < 2 && !cue.passive) return false;
  for (let at = segment.first; at < segment.last; at += 1)
    if (/^(nicht|nie|keine[nrsm]?|kein)$/.test(wordAt(syntax, at)) && !(flagsAt(syntax, at) & QUOTED)) return true;
  return false;
}

/** Verbs that take a stand on what stands beside them. */
const JUDGING: ReadonlySet<string> = new Set(
  'kritisieren rügen tadeln bemängeln monieren loben begrüßen verurteilen'.split(' '),
);
/** Verbs that answer to what somebody else said, or own up to it. */
const ANSWERING: ReadonlySet<string> = new Set(
  'zurück|weisen bestreiten dementieren ab|streiten leugnen ein|räumen zu|geben ein|gestehen'.split(' '),
);
const ANSWERED =
  /(vorw[uü]rfe?n?|kritik|darstellung|behauptung(en)?|anschuldigung(en)?|beschuldigung(en)?|angaben|berichte?|fehler|schuld|verantwortung|taten?|gerüchte?|aussagen?|version|forderung(en)?|verdacht|einschätzung|these|meldung(en)?|versäumnisse?|mängel|probleme|beteiligung|zusammenhang|unterstellung(en)?)$/;

/** "bestreitet das", "weist die Vorwürfe zurück". */
function isAnswered(syntax: Syntax, at: number): boolean {
  const pronoun = /^(das|dies|es|alles)$/.test(wordAt(syntax, at)) && !(flagsAt(syntax, at + 1) & CAPITAL);
  return pronoun || (flagsAt(syntax, at) & CAPITAL ? ANSWERED.test(wordAt(syntax, at)) : false);
}

/** Whether a verb tells of an utterance where it stands: always, or with an object that can be judged or answered. */
function tells(syntax: Syntax, segment: Segment, cue: Cue): boolean {
  if (cue.verb.reports) return true;
  if (cue.passive || segment.opening === 'RELATIVE' || segment.opening === 'SUBORDINATE') return false;
  if (cue.verb.lemma === 'widersprechen') return true;
  const words = Array.from({ length: segment.last - segment.first }, (_, index) => segment.first + index).filter(
    (at) => !cue.tokens.includes(at) && !(flagsAt(syntax, at) & QUOTED),
  );
  if (ANSWERING.has(cue.verb.lemma)) return words.some((at) => isAnswered(syntax, at));
  // "verurteilte ihn zu", "wegen": what a court does.
  if (cue.verb.lemma === 'verurteilen' && words.some((at) => /^(zu|wegen|zum|zur)$/.test(wordAt(syntax, at))))
    return false;
  return JUDGING.has(cue.verb.lemma);
}

/** "Das Beben forderte Tote", "war vorausgegangen": verbs of saying that say nothing here. */
function saysNothing(syntax: Syntax, segment: Segment, cue: Cue): boolean {
  if (cue.verb.lemma === 'aus|gehen' && /^(ist|war|waren|sind)$/.test(wordAt(syntax, cue.finite))) return true;
  if (cue.verb.lemma !== 'fordern') return false;
  for (let at = segment.first; at < segment.last; at += 1) {
    if (CASUALTIES.test(wordAt(syntax, at)) && !(flagsAt(syntax, at) & QUOTED)) return true;
  }
  return false;
}

function speakerIn(
  syntax: Syntax,
  segments: readonly Segment[],
  segment: Segment,
  cue: Cue,
  start: number,
): Range | null {
  const speaker = cue.passive ? agentOf(syntax, segment, cue) : speakerOf(syntax, segments, cue, start);
  if (speaker === null) return null;
  const alone = speaker.last === speaker.first + 1;
  return (alone ? NOBODY : /^man$/).test(wordAt(syntax, speaker.first)) ? null : speaker;
}

/** "X forderte mehr Geld.", "… wurde von X als Fehler bezeichnet.": the fact of an utterance is the statement. */
export function reported(syntax: Syntax, segments: readonly Segment[], sentence: Sentence, cue: Cue): Finding | null {
  const segment = segments[cue.segment];
  if (segment === undefined || !tells(syntax, segment, cue) || saysNothing(syntax, segment, cue)) return null;
  if (isOtherVerb(syntax, segment, cue) || isDenied(syntax, segment, cue)) return null;
  if (segment.opening === 'RELATIVE' || (segment.opening === 'SUBORDINATE' && cue.segment > 0)) return null;
  const start = clauseStart(syntax, segments, cue, sentence.first);
  const speaker = speakerIn(syntax, segments, segment, cue, start);
  if (speaker === null) return null;
  return {
    kind: 'REPORTED',
    medium: cue.verb.medium,
    quote: [{ first: start, last: sentence.last }],
    speaker: [speaker],
    cue: [],
    frame: [],
    addressee: [],
    pattern: 'REPORT',
    confidence: cue.verb.reports ? CONFIDENCE.report : CONFIDENCE.stand,
    carriedFrom: null,
  };
}
