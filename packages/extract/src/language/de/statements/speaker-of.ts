import {
  CAPITAL,
  DETERMINER,
  FINITE,
  PREPOSITION,
  QUOTED,
  SUBJUNCTIVE_1,
  SUBORDINATOR,
} from '../../../core/word-flags.ts';
import { placeAt } from '../../../find/names/places.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { SUBJECT_ARTICLES } from '../words/agreement.ts';
import { AFTER_INSERTION, OBLIQUE_RELATIVES, SAME_SUBJECT_COORDINATORS, SURE_SUBJECTS } from '../words/clause-words.ts';
import {
  AGENT_PREPOSITIONS,
  DOCUMENT_PREPOSITIONS,
  GENITIVE_PRONOUNS,
  NO_SOURCE_PREPOSITIONS,
  PRONOUN_SUBJECTS,
  VON_FORMS,
} from '../words/phrase-words.ts';
import { DOCUMENT_NOUN } from '../words/source-nouns.ts';
import { TIME_BEGINNING } from '../words/time-nouns.ts';
import { PASSIVE_FORMS, VON_OBJECT_VERBS } from '../words/verb-classes.ts';
import { isThing } from './agreement.ts';
import { withoutAccused, withoutAudience } from './audience.ts';
import type { Cue } from './cue.ts';
import { antecedent, coordinatedStart, skipLead, subjectAfter, subjectBefore, subjectInside } from './find-subject.ts';
import { parsePhrase, skipAdverbials } from './noun-phrase.ts';
import { contains, type Segment } from './segments.ts';

/** Removes "von …" from the end of a subject if it is an object of the verb: "forderte Meier vom Land mehr Geld". */
function withoutVon(syntax: Syntax, range: Range): Range {
  for (let at = range.first + 1; at < range.last; at += 1) {
    if (VON_FORMS.has(wordAt(syntax, at))) return { first: range.first, last: at };
  }
  return range;
}

/** Finds the speaker in the clause of a cue. */
export function speakerOf(syntax: Syntax, segments: readonly Segment[], cue: Cue, start: number): Range | null {
  const segment = segments[cue.segment];
  if (segment === undefined) return null;
  // In "Es gibt Zweifel daran, ob …", the pronoun does not refer to anybody.
  const expletive = wordAt(syntax, cue.finite - 1) === 'es' || wordAt(syntax, cue.finite + 1) === 'es';
  if (expletive && cue.verb.lemma === 'geben' && !cue.passive) return null;
  if (cue.passive && cue.verb.lemma !== 'zitieren') return agentOf(syntax, segment, cue) ?? documentOf(syntax, segment);
  const quoted = quotedSubject(syntax, segment, cue, start);
  if (quoted !== null) return quoted;
  // The speaker follows "von": "wurde von Beobachtern der Schluss gezogen".
  if (cue.verb.lemma === 'werden' && PASSIVE_FORMS.has(wordAt(syntax, cue.finite))) {
    const agent = agentOf(syntax, segment, cue);
    if (agent !== null) return agent;
  }
  if (goesOnAfterComma(syntax, segment, cue)) return mainSubject(syntax, segments, cue.segment);
  if (cue.verb.lemma === 'verlauten' && cue.tokens.length === 1) return sourceOf(syntax, segment);
  // In "In der Zeitung findet sich der Satz", the newspaper is the source.
  if (cue.verb.lemma === 'finden' && cue.tokens.some((at) => wordAt(syntax, at) === 'sich'))
    return sourceOf(syntax, segment);
  if (cue.verb.lemma === 'heißen')
    return segment.opening === 'RELATIVE'
      ? relativeDocument(syntax, segments, cue.segment)
      : (sourceOf(syntax, segment) ?? sourceBefore(syntax, segments, cue.segment));
  // In "Wie X sagte auch Y, …", X is only compared with the speaker.
  if (wordAt(syntax, segment.first) === 'wie' && wordAt(syntax, cue.finite + 1) === 'auch')
    return subjectAfter(syntax, cue.finite + 1, segment.last);
  if (segment.opening === 'SUBORDINATE' || segment.opening === 'QUESTION') {
    const lead = skipLead(syntax, segment.first, cue.finite);
    if (cue.finite > lead + 1) {
      const subject = subjectInside(syntax, lead, cue.finite);
      return subject === null ? null : withoutAccused(syntax, subject, cue);
    }
  }
  if (segment.opening === 'RELATIVE') {
    const inside = relativeSubject(syntax, segments, cue, segment);
    if (inside !== undefined) return inside;
    const before = segments[cue.segment - 1];
    return before === undefined ? null : antecedent(syntax, before);
  }
  if (coordinatedStart(syntax, segment, cue) >= 0) return firstSubject(syntax, start, segment);
  const before = subjectAfterAnd(syntax, segment, cue) ?? subjectBefore(syntax, start, cue.finite);
  const after = before ?? subjectAfter(syntax, cue.finite, segment.last + 12);
  if (after !== null && cue.verb.lemma === 'zitieren') return quotedPerson(syntax, cue, after, segment) ?? after;
  if (before !== null || after === null) return after;
  return VON_OBJECT_VERBS.has(cue.verb.lemma)
    ? withoutVon(syntax, after)
    : withoutAccused(syntax, withoutAudience(syntax, after, cue), cue);
}

/** Checks for the passive of "zitieren": "Kern wird vom Kurier mit den Worten zitiert". */
export function isQuotedBy(syntax: Syntax, { last }: Segment, cue: Cue): boolean {
  return PASSIVE_FORMS.has(wordAt(syntax, cue.finite)) && wordAt(syntax, last - 1) === 'zitiert';
}

/**
 * Splits the words before "zitiert wird" into the speaker and the person or outlet that quotes the speaker: "Kern | von
 * der Zeitung".
 */
export function splitQuoter(syntax: Syntax, { first, last }: Range): { speaker: Range; relay: Range | null } {
  for (let at = first + 1; at < last - 1; at += 1)
    if (AGENT_PREPOSITIONS.has(wordAt(syntax, at)) && !(flagsAt(syntax, at) & QUOTED))
      return { speaker: { first, last: at }, relay: { first: at + 1, last } };
  return { speaker: { first, last }, relay: null };
}

function quotedSubject(syntax: Syntax, segment: Segment, cue: Cue, start: number): Range | null {
  if (!isQuotedBy(syntax, segment, cue)) return null;
  return subjectBefore(syntax, start, cue.finite) ?? subjectAfter(syntax, cue.finite, segment.last);
}

/**
 * Finds the subject of a relative clause whose pronoun is not the subject: "der Mann, bei dem die Polizei glaubt", "dem
 * X vorwarf", "die man nennt". Returns undefined if the pronoun can be the subject.
 */
function relativeSubject(
  syntax: Syntax,
  segments: readonly Segment[],
  cue: Cue,
  segment: Segment,
): Range | null | undefined {
  const at = skipLead(syntax, segment.first, cue.finite);
  // In "während die Stadt meint", the first word is a conjunction.
  if (flagsAt(syntax, at) & SUBORDINATOR) return subjectInside(syntax, at, cue.finite);
  const led = (flagsAt(syntax, at) & PREPOSITION) !== 0;
  const pronoun = wordAt(syntax, led ? at + 1 : at);
  const oblique = led || OBLIQUE_RELATIVES.has(pronoun) || SURE_SUBJECTS.has(wordAt(syntax, at + 1));
  if (!oblique) return undefined;
  // In "deren Sprecher sagte", the pronoun belongs to the subject.
  const genitive = GENITIVE_PRONOUNS.has(pronoun);
  // In "in dessen Folge das Gericht feststellte", the noun after the pronoun is not the subject.
  const noun = led && genitive ? parsePhrase(syntax, at + 2, cue.finite, true) : null;
  const before = noun !== null ? noun.last - 1 : genitive && !led ? at - 1 : led ? at + 1 : at;
  const subject = subjectInside(syntax, before, cue.finite);
  const articles = SUBJECT_ARTICLES.get(wordAt(syntax, subject?.first ?? -1));
  if (articles === undefined) return subject;
  // In "Ein Mann bedrohte die Leute, von denen er verlangte, …", "er" refers to the subject of the main clause.
  const main = mainSubject(syntax, segments, cue.segment);
  if (main === null || PRONOUN_SUBJECTS.has(wordAt(syntax, main.first))) return subject;
  if (isThing(syntax, main)) return subject;
  return articles.has(wordAt(syntax, main.first)) || isNameAt(syntax, main.first) ? main : null;
}

const isNameAt = (syntax: Syntax, at: number): boolean => (flagsAt(syntax, at) & (CAPITAL | DETERMINER)) === CAPITAL;

/** Finds the person quoted by a source: "Der Kurier zitierte einen Offizier mit den Worten: …". */
export function quotedPerson(syntax: Syntax, cue: Cue, source: Range, { last }: Segment): Range | null {
  const first = skipAdverbials(syntax, Math.max(source.last, cue.finite + 1), last);
  const phrase = parsePhrase(syntax, first, last, false);
  if (phrase === null || first !== Math.max(source.last, cue.finite + 1)) return null;
  return { first: phrase.first, last: phrase.last };
}

/**
 * Finds the subject of a second main clause that has no comma before it: "Es regnet weiter und die Anwohner befürchten,
 * dass …".
 */
function subjectAfterAnd(syntax: Syntax, segment: Segment, cue: Cue): Range | null {
  if (segment.opening !== 'MAIN') return null;
  for (let at = cue.finite - 2; at > segment.first; at -= 1) {
    if (!SAME_SUBJECT_COORDINATORS.has(wordAt(syntax, at))) continue;
    const subject = subjectBefore(syntax, at + 1, cue.finite);
    const verb = contains(syntax, { ...segment, last: at }, FINITE);
    return verb && subject?.last === cue.finite ? subject : null;
  }
  return null;
}

/** Finds the subject of the first verb of a clause. */
export function firstSubject(syntax: Syntax, start: number, segment: Segment): Range | null {
  for (let verb = start; verb < segment.last; verb += 1) {
    const flags = flagsAt(syntax, verb);
    if (!(flags & FINITE) || flags & (CAPITAL | QUOTED)) continue;
    return subjectBefore(syntax, start, verb) ?? subjectAfter(syntax, verb, segment.last);
  }
  return null;
}

/** Checks if a cue is the second verb of the main clause and follows an inserted clause: "…, und forderte, …". */
export function goesOnAfterComma(syntax: Syntax, segment: Segment, cue: Cue): boolean {
  return (
    segment.before === 'COMMA' && AFTER_INSERTION.has(wordAt(syntax, segment.first)) && cue.finite === segment.first + 1
  );
}

const isVerb = ({ opening }: Segment): boolean => opening === 'VERB';

function mainSubject(syntax: Syntax, segments: readonly Segment[], before: number): Range | null {
  for (let index = before - 1; index >= 0; index -= 1) {
    const segment = segments[index];
    if (segment === undefined || segment.opening !== 'MAIN' || contains(syntax, segment, SUBJUNCTIVE_1)) continue;
    const verb = contains(syntax, segment, FINITE) ? segment : segments.slice(index, before).find(isVerb);
    const subject = verb === undefined ? null : firstSubject(syntax, segment.first, verb);
    if (subject !== null) return subject;
  }
  return null;
}

/** Finds the document that is the speaker if no person is named: "In dem Bericht wird gefordert". */
function documentOf(syntax: Syntax, segment: Segment): Range | null {
  for (let at = segment.first; at < segment.last; at += 1) {
    if (!DOCUMENT_PREPOSITIONS.has(wordAt(syntax, at)) || flagsAt(syntax, at) & QUOTED) continue;
    const phrase = parsePhrase(syntax, at + 1, segment.last, true);
    if (phrase === null) continue;
    for (let noun = phrase.first; noun < phrase.last; noun += 1) {
      if (flagsAt(syntax, noun) & CAPITAL && DOCUMENT_NOUN.test(wordAt(syntax, noun)))
        return { first: phrase.first, last: phrase.last };
    }
  }
  return null;
}

/**
 * Checks if the words between the start of a clause and a preposition are a noun phrase: "Die Speicherung | von Daten".
 */
function isSubject(syntax: Syntax, { first }: Segment, at: number): boolean {
  return !(flagsAt(syntax, first) & PREPOSITION) && parsePhrase(syntax, first, at, true)?.last === at;
}

/** Finds the agent of a passive cue: "wurde von der Polizei mitgeteilt". */
export function agentOf(syntax: Syntax, segment: Segment, cue: Cue): Range | null {
  for (let at = segment.first; at < segment.last; at += 1) {
    if (!AGENT_PREPOSITIONS.has(wordAt(syntax, at)) || flagsAt(syntax, at) & QUOTED || cue.tokens.includes(at))
      continue;
    // In "Von der Firma wurde Aufklärung verlangt", the firm has to answer.
    if (at === segment.first && cue.verb.lemma === 'verlangen') continue;
    // In "Dem Amt unter der Leitung von X wurde …", "von X" belongs to the noun. Only one phrase can precede the verb
    // of a main clause.
    const attribute = at < cue.finite && segment.opening === 'MAIN' && (flagsAt(syntax, at - 1) & CAPITAL) !== 0;
    if (attribute && at > segment.first) continue;
    // In "Die Speicherung von Daten wurde damit begründet, …", "von Daten" belongs to the subject.
    if (
      at < cue.finite &&
      at > segment.first + 1 &&
      flagsAt(syntax, at - 1) & CAPITAL &&
      isSubject(syntax, segment, at)
    )
      continue;
    const side = wordAt(syntax, at + 1) === 'seiten' ? at + 2 : at + 1;
    // The agent ends before the subject: "wurde von Beobachtern | der Schluss gezogen".
    const predicate = cue.tokens.find((token) => token > side) ?? segment.last;
    const phrase = parsePhrase(syntax, side, Math.min(predicate, segment.last), false);
    if (phrase !== null) return { first: phrase.first, last: phrase.last };
  }
  return null;
}

/** Finds the document that a relative clause describes: "eine Erklärung der Behörde, in der es heißt". */
function relativeDocument(syntax: Syntax, segments: readonly Segment[], index: number): Range | null {
  const before = segments[index - 1];
  return before === undefined ? null : antecedent(syntax, before);
}

/**
 * Finds the source that a relative clause before the cue describes: "In der Resolution, die gestern beschlossen wurde,
 * heißt es".
 */
function sourceBefore(syntax: Syntax, segments: readonly Segment[], index: number): Range | null {
  const relative = segments[index - 1];
  const before = segments[index - 2];
  if (relative?.opening !== 'RELATIVE' || before === undefined || contains(syntax, before, FINITE)) return null;
  return sourceOf(syntax, before);
}

/**
 * Finds the source of an impersonal cue: "In dem Bericht heißt es", "hieß es aus dem Ministerium". A place alone is not
 * a source: "hieß es in Berlin". Neither is an occasion: "hieß es zum Abschluss".
 */
export function sourceOf(syntax: Syntax, segment: Segment): Range | null {
  for (let at = segment.first; at < segment.last; at += 1) {
    if (!(flagsAt(syntax, at) & PREPOSITION) || flagsAt(syntax, at) & QUOTED) continue;
    if (NO_SOURCE_PREPOSITIONS.has(wordAt(syntax, at))) continue;
    const phrase = parsePhrase(syntax, at + 1, segment.last, true);
    const place = placeAt(syntax.tokens, at + 1);
    if (phrase === null || (place !== null && (place.last >= phrase.last || flagsAt(syntax, place.last) & PREPOSITION)))
      continue;
    if (!TIME_BEGINNING.test(wordAt(syntax, phrase.first))) return { first: phrase.first, last: phrase.last };
  }
  return null;
}
