import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  COORDINATOR,
  FINITE,
  INFINITIVE,
  MODAL,
  PARTICIPLE,
  PRONOUN,
  QUOTED,
  SUBJUNCTIVE_1,
  SUBJUNCTIVE_2,
} from '../../../core/word-flags.ts';
import { bracketAtEnd, type Finding } from '../../../find/statements/finding.ts';
import { quotationAs } from '../../../find/statements/quoted-words.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { COMMENT_STARTS, COMPARING, CONTRASTS } from '../words/clause-words.ts';
import { NOR } from '../words/stance-words.ts';
import { UTTERING_VERBS } from '../words/verb-classes.ts';
import type { Cue } from './cue.ts';
import { skipLead } from './find-subject.ts';
import { hasInfinitive } from './infinitives.ts';
import { contains, type Segment } from './segments.ts';

/** Checks if a segment continues the main clause in the indicative after a report: "…, und verließ den Saal". */
function resumes(syntax: Syntax, segment: Segment, lead: number, own: Segment | undefined): boolean {
  if (own?.opening !== 'MAIN' || segment.before !== 'COMMA') return false;
  return isIndicative(flagsAt(syntax, lead)) && wordAt(syntax, lead - 1) === 'und';
}

/**
 * Checks if a quotation after a colon belongs to a cue inside the report: "X schreibt, Y habe gesagt: „…“". The
 * quotation is then part of the report.
 */
function isQuotedInReport(syntax: Syntax, cues: readonly Cue[], cue: Cue, quotation: number): boolean {
  return cues.some(
    (other) =>
      other !== cue &&
      other.segment === quotation - 1 &&
      UTTERING_VERBS.has(other.verb.lemma) &&
      (flagsAt(syntax, other.finite) & SUBJUNCTIVE_1) !== 0,
  );
}

/** Checks if a segment is a quotation. The closing mark can be the last token of the sentence. */
function isQuotation(syntax: Syntax, { first, last }: Segment): boolean {
  return [last, last + 1].some((end) => quotationAs(syntax, { first, last: end }) !== undefined);
}

/**
 * Checks for a main clause with another cue after "doch", "aber" or a quotation: "sagte, sie sei tot, doch X erklärte,
 * …", "schrieb: „…“, weiter hieß es, …".
 */
function isOtherClause(
  syntax: Syntax,
  segments: readonly Segment[],
  index: number,
  { finite, strength }: Cue,
): boolean {
  const [before, segment, after] = [segments[index - 1], segments[index], segments[index + 1]];
  if (segment?.opening !== 'MAIN' || segment.before !== 'COMMA' || strength < 3 || after?.before !== 'COMMA')
    return false;
  if (flagsAt(syntax, finite) & (SUBJUNCTIVE_1 | SUBJUNCTIVE_2) || finite < segment.first) return false;
  return CONTRASTS.has(wordAt(syntax, segment.first)) || (before !== undefined && isQuotation(syntax, before));
}

/**
 * Checks for a source at the end of a sentence: "Krall sagte, der Hafen sei sicher, wie der Kurier meldet". A
 * comparison ("nicht so schlimm, wie …") and a clause in the Konjunktiv belong to the report.
 */
function isSource(syntax: Syntax, segments: readonly Segment[], index: number, { finite, strength }: Cue): boolean {
  const segment = segments[index];
  if (segment === undefined || index < segments.length - 1 || strength < 3) return false;
  if (wordAt(syntax, segment.first) !== 'wie' || flagsAt(syntax, finite) & (SUBJUNCTIVE_1 | SUBJUNCTIVE_2))
    return false;
  const before = segments[index - 1];
  for (let at = before?.first ?? segment.first; at < segment.first; at += 1)
    if (COMPARING.has(wordAt(syntax, at)) && !(flagsAt(syntax, at) & QUOTED)) return false;
  return true;
}

/**
 * Checks for a second participle that shares the auxiliary of the cue: "hat angegeben, er sei krank, jedoch beteuert,
 * …".
 */
function sharesAuxiliary(syntax: Syntax, segment: Segment, cue: Cue): boolean {
  const coordinated = CONTRASTS.has(wordAt(syntax, segment.first)) || wordAt(syntax, segment.first) === 'und';
  const perfect = flagsAt(syntax, cue.finite) & AUXILIARY && flagsAt(syntax, cue.tokens.at(-1) ?? 0) & PARTICIPLE;
  if (!coordinated || !perfect || !(flagsAt(syntax, segment.last - 1) & PARTICIPLE)) return false;
  for (let at = segment.first; at < segment.last - 1; at += 1)
    if (flagsAt(syntax, at) & FINITE && !(flagsAt(syntax, at) & (CAPITAL | QUOTED | PARTICIPLE))) return false;
  return true;
}

/**
 * Checks for a main clause in the indicative after a report in the Konjunktiv. The article tells it, not the speaker:
 * "betonte, er sei unschuldig, doch die Richterin ließ das nicht gelten".
 */
function turnsAway(syntax: Syntax, segments: readonly Segment[], from: number, index: number): boolean {
  const [content, segment] = [segments[from], segments[index]];
  if (content === undefined || segment?.opening !== 'MAIN' || segment.before !== 'COMMA') return false;
  if (!CONTRASTS.has(wordAt(syntax, segment.first)) || !contains(syntax, content, SUBJUNCTIVE_1)) return false;
  return hasIndicativeInside(syntax, segment);
}

/**
 * Checks for a second verb of the main clause in the indicative after a report in the Konjunktiv: "erklärte, er sei
 * unschuldig, erkannte das Gericht nicht an und …".
 */
function goesBack(syntax: Syntax, segments: readonly Segment[], from: number, index: number): boolean {
  const [content, segment] = [segments[from], segments[index]];
  if (content?.opening !== 'MAIN' || segment?.opening !== 'VERB' || segment.before !== 'COMMA') return false;
  return index === from + 1 && contains(syntax, content, SUBJUNCTIVE_1) && isIndicative(flagsAt(syntax, segment.first));
}

/**
 * Checks for a main clause in the indicative after a colon and a report in the Konjunktiv: "meint, dass es eng werde:
 * Die Parteien liegen gleichauf".
 */
function explains(syntax: Syntax, segments: readonly Segment[], from: number, index: number): boolean {
  const [content, segment] = [segments[from], segments[index]];
  if (content === undefined || segment?.before !== 'COLON' || segment.opening !== 'MAIN') return false;
  const reported = segments.slice(from, index).some((before) => contains(syntax, before, SUBJUNCTIVE_1));
  return reported && !contains(syntax, segment, SUBJUNCTIVE_1 | SUBJUNCTIVE_2) && contains(syntax, segment, FINITE);
}

/** Checks for a finite verb whose form is neither an infinitive nor a participle. */
function hasPlainVerb(syntax: Syntax, { first, last }: Segment): boolean {
  for (let at = first; at < last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & FINITE && !(flags & (CAPITAL | QUOTED | PARTICIPLE | INFINITIVE))) return true;
  }
  return false;
}

/**
 * Checks for what follows an infinitive clause but does not belong to it: another main clause ("forderte, den Damm zu
 * schließen, der Rat stimmte zu") or a remark after a dash ("forderte auf, das Haus zu verlassen – die Hälfte davon in
 * Talheim").
 */
function followsInfinitive(syntax: Syntax, segments: readonly Segment[], from: number, index: number): boolean {
  const [content, segment] = [segments[from], segments[index]];
  if (content === undefined || segment === undefined || contains(syntax, content, QUOTED)) return false;
  if (!hasInfinitive(syntax, content) || hasPlainVerb(syntax, content)) return false;
  if (segment.before === 'DASH') return index === segments.length - 1 && !hasPlainVerb(syntax, segment);
  if (segment.before !== 'COMMA' || segment.opening !== 'MAIN' || wordAt(syntax, segment.last - 2) === 'zu')
    return false;
  if (contains(syntax, segment, SUBJUNCTIVE_1 | SUBJUNCTIVE_2)) return false;
  return hasIndicativeInside(syntax, segment);
}

/** Checks for a finite verb in the indicative after the first word of a clause. */
function hasIndicativeInside(syntax: Syntax, { first, last }: Segment): boolean {
  for (let at = first + 1; at < last; at += 1) if (isIndicative(flagsAt(syntax, at))) return true;
  return false;
}

/** Checks if a word form can only be a finite verb in the indicative. */
export function isIndicative(flags: number): boolean {
  return (
    (flags & FINITE) !== 0 && !(flags & (CAPITAL | QUOTED | PARTICIPLE | INFINITIVE | SUBJUNCTIVE_1 | SUBJUNCTIVE_2))
  );
}

/** Checks for a clause that is the object of the previous verb: "machen könnten, was sie wollten". */
function isWish(syntax: Syntax, { first, last }: Segment): boolean {
  const word = (at: number) => flagsAt(syntax, at);
  return last === first + 3 && (word(first + 1) & PRONOUN) !== 0 && (word(first + 2) & MODAL) !== 0;
}

/** Finds the end of the clause after a cue. It is the next cue at the same level, or the end of the sentence. */
export function contentEnd(
  syntax: Syntax,
  segments: readonly Segment[],
  cue: Cue,
  from: number,
  cues: readonly Cue[],
  sentence: Sentence,
): number {
  const subordinate = ['SUBORDINATE', 'RELATIVE'].includes(segments[cue.segment]?.opening ?? '');
  for (let index = from + 1; index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined) break;
    if (segment.before === 'COLON' && isQuotation(syntax, segment) && !isQuotedInReport(syntax, cues, cue, index))
      return segment.first;
    const follows = cues.find((other) => other.segment === index && other !== cue);
    const lead = skipLead(syntax, segment.first, segment.last);
    const framed = follows?.finite === lead && !(flagsAt(syntax, lead) & SUBJUNCTIVE_1);
    if (framed && segment.before !== 'COLON') return segment.first;
    if (subordinate && segment.opening === 'VERB' && lead === segment.first) return segment.first;
    if (follows !== undefined && isSource(syntax, segments, index, follows)) return segment.first;
    if (follows !== undefined && isOtherClause(syntax, segments, index, follows)) return segment.first;
    if (follows !== undefined && sharesAuxiliary(syntax, segment, cue)) return segment.first;
    const relates =
      COMMENT_STARTS.has(wordAt(syntax, lead)) &&
      !contains(syntax, segment, SUBJUNCTIVE_1 | SUBJUNCTIVE_2) &&
      !isWish(syntax, segment);
    // The main clause continues after "noch": "bestätigte weder, dass …, noch dementierte sie es".
    const nor = NOR.has(wordAt(syntax, segment.first)) && flagsAt(syntax, segment.first + 1) & FINITE;
    const away =
      turnsAway(syntax, segments, from, index) ||
      goesBack(syntax, segments, from, index) ||
      explains(syntax, segments, from, index) ||
      followsInfinitive(syntax, segments, from, index);
    if (
      segment.before === 'SEMICOLON' ||
      nor ||
      away ||
      relates ||
      resumes(syntax, segment, lead, segments[cue.segment])
    )
      return segment.first;
  }
  return sentence.last;
}

/**
 * Finds the end of a "dass" clause. It ends before an "und" that continues the main clause: "dass es regne und warnte
 * vor …".
 */
export function clauseLast(syntax: Syntax, first: number, last: number): number {
  for (let at = first + 2; at < last - 3; at += 1) {
    if (wordAt(syntax, at) !== 'und' || flagsAt(syntax, at) & QUOTED) continue;
    const before = flagsAt(syntax, at - 1);
    const own = before & FINITE && !(before & (CAPITAL | QUOTED));
    const main = isIndicative(flagsAt(syntax, at + 1)) && !(flagsAt(syntax, last - 2) & FINITE);
    if (own && main) return at;
  }
  return last;
}

/**
 * Finds the end of a clause in the Konjunktiv. It ends before an "und" and a verb in the indicative, which continues
 * the main clause: "sie müssten sparen und bemühte ein Bild".
 */
export function subjunctiveLast(syntax: Syntax, first: number, last: number): number {
  let subjunctive = false;
  for (let at = first; at < last - 2; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & (QUOTED | CAPITAL)) continue;
    subjunctive ||= (flags & (SUBJUNCTIVE_1 | SUBJUNCTIVE_2)) !== 0;
    if (subjunctive && flags & COORDINATOR && wordAt(syntax, at) === 'und' && isIndicative(flagsAt(syntax, at + 1)))
      return at;
  }
  return last;
}

/**
 * Finds the end of a clause. It ends before an "und" and another cue of the same speaker: "er sei krank und kündigte
 * an, …".
 */
export function beforeNextCue(syntax: Syntax, cue: Cue, cues: readonly Cue[], first: number, last: number): number {
  for (const other of cues) {
    if (other === cue || other.finite <= first + 2 || other.finite >= last || other.strength < 3 || other.passive)
      continue;
    if (flagsAt(syntax, other.finite) & (SUBJUNCTIVE_1 | SUBJUNCTIVE_2)) continue;
    let at = other.finite - 1;
    while (at > first && flagsAt(syntax, at) & ADVERB) at -= 1;
    if (wordAt(syntax, at) === 'und' && !(flagsAt(syntax, at) & QUOTED)) return at;
  }
  return last;
}

/**
 * Returns a statement without a remark by the author in brackets at its end: "…, das Werk sei alt (es steht seit
 * 1970)", "… (Zitate laut Kurier)". A remark is a clause or names a source. Other brackets belong to the statement.
 */
export function withoutRemark(syntax: Syntax, finding: Finding): Finding {
  const range = finding.quote.at(-1);
  const open = range === undefined ? -1 : bracketAtEnd(syntax.tokens, range);
  if (finding.kind !== 'INDIRECT' || range === undefined || open <= range.first) return finding;
  for (let at = open + 1; at < range.last - 1; at += 1) {
    const flags = flagsAt(syntax, at);
    if (!(flags & QUOTED) && (isIndicative(flags) || wordAt(syntax, at) === 'laut'))
      return { ...finding, quote: [...finding.quote.slice(0, -1), { ...range, last: open }] };
  }
  return finding;
}
