import {
  ADVERB,
  CAPITAL,
  DETERMINER,
  FINITE,
  OBLIQUE,
  POINTER,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  RELATIVE,
} from '../../../core/word-flags.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Cue } from './find-cues.ts';
import { isTime } from './find-subject.ts';
import { parsePhrase } from './noun-phrase.ts';

/** Verbs whose object without a preposition is the one addressed. */
const ADDRESSING: ReadonlySet<string> = new Set(
  `auf|fordern bitten auf|rufen warnen drängen ermahnen an|weisen beschuldigen bezichtigen vor|werfen drohen raten
  empfehlen versichern mit|teilen sagen erzählen berichten an|bieten zu|sichern versprechen vor|halten verpflichten
  verdächtigen fragen antworten unterstellen vor|schlagen erklären schreiben informieren unterrichten verraten bestätigen schildern`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Of these, the ones whose object is in the accusative. */
const ACCUSATIVE: ReadonlySet<string> = new Set(
  'auf|fordern bitten auf|rufen warnen drängen ermahnen an|weisen beschuldigen bezichtigen verpflichten verdächtigen fragen informieren unterrichten'.split(
    ' ',
  ),
);
const AUDIENCE =
  /^(journalisten|reportern|medien\w*|presse\w*|abgeordneten|anhängern|parlament|kongress|studenten|delegierten)$/;
const MEDIA_TALK = /^(interview|gespräch|telefoninterview|telefongespräch)$/;

function phraseAt(syntax: Syntax, at: number, limit: number): Range | null {
  const phrase = parsePhrase(syntax, at, limit, false);
  if (phrase !== null && !phrase.pronoun) return { first: phrase.first, last: phrase.last };
  const quotation = syntax.analysis.quotations[syntax.analysis.quotationOf[at] ?? -1];
  if (quotation === undefined || quotation.open !== at || quotation.close - at > 6) return null;
  return { first: at, last: quotation.close + 1 };
}

/** "gegenüber X", "vor Journalisten", "im Interview mit X", "zum „Morgenblatt“". */
function byPreposition(syntax: Syntax, range: Range): Range | null {
  for (let at = range.first; at < range.last; at += 1) {
    const word = wordAt(syntax, at);
    if (flagsAt(syntax, at) & QUOTED) continue;
    if (word === 'gegenüber') {
      const phrase = phraseAt(syntax, at + 1, range.last + 1);
      if (phrase !== null) return phrase;
    }
    const head = flagsAt(syntax, at + 1) & DETERMINER ? at + 2 : at + 1;
    if (word === 'vor' && AUDIENCE.test(wordAt(syntax, head))) return { first: at + 1, last: head + 1 };
    const after = wordAt(syntax, at - 2) === 'nach' || wordAt(syntax, at - 3) === 'nach';
    if (word === 'mit' && !after && MEDIA_TALK.test(wordAt(syntax, at - 1)))
      return phraseAt(syntax, at + 1, range.last);
  }
  return null;
}

/** Whether a phrase can be the object: an accusative or dative after its form, a name without one. */
function canBeObject(syntax: Syntax, phrase: Range, cue: Cue): boolean {
  const flags = flagsAt(syntax, phrase.first);
  const word = wordAt(syntax, phrase.first);
  if (flags & (PRONOUN | POINTER) || isTime(syntax, phrase)) return false;
  if (!(flags & DETERMINER)) return (flags & CAPITAL) !== 0;
  return ACCUSATIVE.has(cue.verb.lemma)
    ? word !== 'dem' && word !== 'einem'
    : (flags & OBLIQUE) !== 0 || word === 'der';
}

function overlaps(range: Range, other: Range | null): boolean {
  return other !== null && range.first < other.last && other.first < range.last;
}

/** A relative clause holds nobody who is addressed: index of the comma that ends it; the limit for none. */
function commaAfter(syntax: Syntax, from: number, limit: number): number {
  let at = from;
  while (at < limit && wordAt(syntax, at) !== ',') at += 1;
  return at;
}

/** "warf der Regierung vor", "forderte die Bürger auf": the object in the clause; in the passive its subject. */
function byObject(syntax: Syntax, range: Range, cue: Cue, speaker: Range | null): Range | null {
  let at = range.first;
  while (at < range.last) {
    const flags = flagsAt(syntax, at);
    if (overlaps({ first: at, last: at + 1 }, speaker)) {
      at += 1;
      continue;
    }
    if (wordAt(syntax, at - 1) === ',' && flags & RELATIVE && at > range.first) {
      at = commaAfter(syntax, at, range.last);
      continue;
    }
    if (flags & PREPOSITION && !cue.tokens.includes(at)) {
      at = parsePhrase(syntax, at + 1, range.last, false)?.last ?? at + 1;
      continue;
    }
    const starts = !(flags & (ADVERB | FINITE | QUOTED)) && !cue.tokens.includes(at);
    const phrase = starts ? phraseAt(syntax, at, range.last) : null;
    if (phrase !== null && !overlaps(phrase, speaker) && canBeObject(syntax, phrase, cue)) return phrase;
    at = phrase?.last ?? at + 1;
  }
  return null;
}

/** The words addressed in a frame ("gegenüber der Zeitung", "warf der Regierung vor"); null for none. */
export function findAddressee(syntax: Syntax, range: Range, cue: Cue, speaker: Range | null): Range | null {
  const found = byPreposition(syntax, range);
  if (found !== null || !ADDRESSING.has(cue.verb.lemma)) return found;
  if (cue.passive) {
    const first = parsePhrase(syntax, range.first, cue.finite, true);
    const pronoun = /^(ihm|ihr|ihnen|er|sie)$/.test(wordAt(syntax, range.first));
    if (pronoun) return { first: range.first, last: range.first + 1 };
    if (first !== null && !first.pronoun && first.last === cue.finite) return { first: first.first, last: first.last };
  }
  return byObject(syntax, range, cue, speaker);
}
