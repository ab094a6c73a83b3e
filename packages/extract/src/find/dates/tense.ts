import type { Analysis } from '../../core/analysis.ts';
import { memoize } from '../../core/memo.ts';

/** On which side of the article's date a clause tells of. */
export type Tense = 'PAST' | 'FUTURE' | 'UNKNOWN';

const FUTURE_DE =
  /^(?:wird|werden|werde|würden|soll|sollen|solle|sollten|will|wollen|wolle|plant|planen|plane|beginnt|beginnen|beginne|startet|starten|findet|finden|trifft|treffen|reist|reisen|tagt|tagen|wählt|entscheidet|entscheiden|fliegt|fliegen|folgt|folgen|endet|enden|steht|stattfinden|stattfinde|kommt|kommen|bevorsteht|bevorstehenden|bevorstehende|geplant|geplante|geplanten|anstehenden|erwartet|möchte|möchten|tritt|stimmt|spricht|berät|empfängt|besucht|bevor|rechne|rechnet|rechnen|hofft|hoffe|hoffen|erwarte|erwarten)$/u;
const PAST_DE =
  /^(?:war|waren|wurde|wurden|worden|hatte|hatten|hat|haben|habe|gewesen|kam|kamen|ging|gingen|gab|gaben|traf|trafen|starb|starben|sprach|sprachen|rief|riefen|trat|traten|fand|fanden|begann|begannen|gewann|gewannen|verlor|verloren|ließ|ließen|schrieb|schrieben|stieg|stiegen|fiel|fielen|nahm|nahmen|zog|zogen|schloss|schlossen|beschloss|beschlossen|entschied|entschieden|unterschrieb|empfing|brach|brachen|stand|standen|hielt|hielten|griff|griffen|schoss|schossen|ermordet|stieß|lief|sank|flog|flogen|fuhr|schlug|schlugen|lag|lagen|bat|wies|bot|verließ|erhielt|sah|sahen|blieb|erschien|riss|warf|trug|betrat|floh|flohen|lud|bewarb|verstarb|bestritt|gelang|gelangte)$/u;
const WEAK_PAST_DE = /^\p{Ll}{3,}(?:te|ten|teten|tete)$/u;
const NO_PAST_DE =
  /^(?:könnten?|müssten?|sollten?|möchten?|dürften?|hätten?|heute|letzten?|nächsten?|ersten?|zweiten?|dritten?|vierten?|fünften?|leichten?|breiten?|weiten?|guten?|rechten?|späten?|alten?|harten?|besten?|meisten?|erwartete[nr]?|geplante[nr]?|bekannten?|gesamten?|angekündigten?|beiden)$|(?:treten|halten|arbeiten|bieten|leiten|raten|richten|zichten|warten|achten|walten|schalten|streiten|breiten|reiten|worten|fürchten|nichten|leisten|testen|kosten|starten|stalten|statten|rüsten)$/u;

const FUTURE_EN =
  /^(?:plans?|planned|scheduled|due|expected|upcoming|begins?|starts?|meets?|going|hopes?|opens?|closes?|resumes?|ends|faces|hosts?|visits?|arrives?|returns?|votes?|goes|holds?|kicks|runs|set|takes?|stages?|publish(?:es)?|march(?:es)?|leaves?|retires?|intends?|aims?)$/u;
const SURE_FUTURE_EN = /^(?:will|shall|would|won’t|won't|’ll|'ll|she'll|he'll|they'll|she’ll|he’ll|they’ll)$/u;
const PAST_EN =
  /^(?:was|were|had|did|said|told|met|took|held|began|won|left|went|came|made|gave|spoke|broke|fell|rose|struck|shot|hit|fled|resigned|became|got|saw|found|lost|led|sent|called|has|have|died|wrote|flew|drove|sank|fought|chose|withdrew)$/u;

/** Verbs of saying tell when something was said, and nothing of when what is said takes place. */
const SAYING =
  /^(?:sagten?|erklärten?|teilten?|berichteten?|meinten?|betonten?|kündigten?|fügten?|schrieb(?:en)?|said|told|added|announced|wrote|confirmed|reported)$/u;
/** "für den 12. Mai angesetzt", "bis Freitag": what lies ahead, unless it had been planned before. */
const AHEAD = /^(?:für|bis|until|by)$/u;
const HAD_BEEN = /^(?:war|waren|hatte|hatten|wurden?|was|were|had)$/u;

/** Clauses longer than this on either side of a word are not looked at. */
const REACH = 40;

/** Whether a sign parts two clauses. */
export function endsClause(text: string): boolean {
  return text === ',' || text === ';' || text === ':' || text === '–' || text === '—' || text === '(' || text === ')';
}

/** "die Havarie der „Linde II“ im Mai": a name in quotation marks parts no clause. */
function isShortName({ tokens, quotations, quotationOf }: Analysis, index: number, at: number): boolean {
  if ((quotationOf[at] ?? -1) >= 0) return false;
  const quotation = quotations[quotationOf[index] ?? -1];
  if (quotation === undefined || quotation.close - quotation.open > 5) return false;
  return /^\p{Lu}/u.test(tokens[quotation.open + 1]?.text ?? '') && tokens[quotation.close - 1]?.kind !== 'SIGN';
}

/** Tokens `[first, last)` of the clause around a token: between commas, quotation marks and sentence ends. */
export function clauseAround(analysis: Analysis, at: number): { readonly first: number; readonly last: number } {
  const { tokens, sentences, sentenceOf, quotationOf } = analysis;
  const sentence = sentences[sentenceOf[at] ?? -1];
  const least = Math.max(sentence?.first ?? at, at - REACH);
  const most = Math.min(sentence?.last ?? at + 1, at + REACH);
  const inside = (index: number) =>
    quotationOf[index] === quotationOf[at] ? !endsClause(tokens[index]?.text ?? '') : isShortName(analysis, index, at);
  let first = at;
  while (first > least && inside(first - 1)) first -= 1;
  let last = at + 1;
  while (last < most && inside(last)) last += 1;
  return { first, last };
}

const PAST = 1;
const FUTURE = 2;
/** English "will": whatever else the clause says. */
const SURE = 4;

/** What a German word tells; words are verbs only with a small letter. */
const germanFlags = memoize((word) => {
  const lower = word.toLowerCase();
  const past = PAST_DE.test(lower) || (WEAK_PAST_DE.test(word) && !NO_PAST_DE.test(lower));
  return (past ? PAST : 0) | (FUTURE_DE.test(word) ? FUTURE : 0);
});

const englishFlags = memoize((word) => {
  const lower = word.toLowerCase();
  if (SURE_FUTURE_EN.test(lower)) return SURE;
  if (FUTURE_EN.test(lower)) return FUTURE;
  return PAST_EN.test(lower) || /^\p{Ll}{2,}ed$/u.test(word) ? PAST : 0;
});

/**
 * A past form decides ("wollte … reden", "expected … left"), but for English "will".
 *
 * @param beyond - whether other clauses are looked at than the one that is asked about
 */
function tenseOf(analysis: Analysis, first: number, last: number, beyond = false): Tense {
  const german = analysis.rules.tag !== 'en';
  let flags = 0;
  for (let at = first; at < last; at += 1) {
    const token = analysis.tokens[at];
    if (token?.kind === 'WORD' && !(beyond && SAYING.test(token.lower)))
      flags |= german ? germanFlags(token.text) : englishFlags(token.text);
  }
  if (flags & SURE) return 'FUTURE';
  if (flags & PAST) return 'PAST';
  return flags === 0 ? 'UNKNOWN' : 'FUTURE';
}

function liesAhead({ tokens }: Analysis, at: number, first: number, last: number): boolean {
  const article = /^(?:den|dem|zum|the)$/u.test(tokens[at - 1]?.lower ?? '');
  const lead = tokens[article ? at - 2 : at - 1]?.lower ?? '';
  return AHEAD.test(lead) && !tokens.slice(first, last).some(({ lower }) => HAD_BEEN.test(lower));
}

/** Words that begin a clause without a comma: "warned in June that aid would shrink" tells of two times. */
const CLAUSE_EN = /^(?:that|who|which|because|when|while|if|as|until|after|before|since|where|and|but)$/u;

/** "is to meet", "are due to". */
function isPlanned({ tokens }: Analysis, first: number, last: number): boolean {
  for (let at = first; at + 1 < last; at += 1)
    if (
      /^(?:is|are)$/u.test(tokens[at]?.lower ?? '') &&
      /^(?:to|due|set|expected|scheduled)$/u.test(tokens[at + 1]?.lower ?? '')
    )
      return true;
  return false;
}

/** The tense of the clause within a clause that a token stands in; that of the whole where it has none of its own. */
function englishTense(analysis: Analysis, at: number, first: number, last: number): Tense {
  let from = at;
  while (from > first && !CLAUSE_EN.test(analysis.tokens[from - 1]?.lower ?? '')) from -= 1;
  let to = at;
  while (to < last && !CLAUSE_EN.test(analysis.tokens[to]?.lower ?? '')) to += 1;
  const inner = isPlanned(analysis, from, to) ? 'FUTURE' : tenseOf(analysis, from, to);
  return inner === 'UNKNOWN' ? tenseOf(analysis, first, last) : inner;
}

const PRESENT_DE = /^(?!\p{Ll}*ge\p{Ll}+t$)\p{Ll}{2,}t$/u;
const NO_PRESENT_DE =
  /^(?:nicht|jetzt|erst|fast|selbst|sonst|seit|mit|damit|somit|womit|oft|zuletzt|gesamt|insgesamt|bereit|laut|samt|statt|anstatt|weit|dort|fort|gut|bekannt|berühmt|zumeist|meist|längst|direkt|sagt|erklärt|betont|berichtet|teilt|meint|schreibt|klagt|heißt|glaubt|gibt|steht|liegt|lebt|fordert|warnt|sieht|hält|zeigt|kennt|sucht|ermittelt|verweist|kritisiert|arbeitet|leitet)$/u;

/** "Am Freitag befasst sich der Rat": the present of what happens on a day tells of one that comes, but for "seit Freitag". */
function isPresent({ tokens }: Analysis, at: number, first: number, last: number): boolean {
  if (/^(?:seit|nach|vom)$/u.test(tokens[at - 1]?.lower ?? '')) return false;
  let found = false;
  for (let index = first; index < last; index += 1) {
    const text = tokens[index]?.text ?? '';
    if (/^(?:ist|sind|sei|seien)$/u.test(text)) return false;
    found ||= PRESENT_DE.test(text) && !NO_PRESENT_DE.test(text);
  }
  return found;
}

/**
 * Whether what the text says around a token lies before or after the article's date, by the verbs of its clause, or
 * of its sentence where the clause has none.
 */
export function tenseAt(analysis: Analysis, at: number): Tense {
  const { first, last } = clauseAround(analysis, at);
  if (liesAhead(analysis, at, first, last)) return 'FUTURE';
  const own = analysis.rules.tag === 'en' ? englishTense(analysis, at, first, last) : tenseOf(analysis, first, last);
  if (own !== 'UNKNOWN') return own;
  if (analysis.rules.tag === 'de' && isPresent(analysis, at, first, last)) return 'FUTURE';
  const sentence = analysis.sentences[analysis.sentenceOf[at] ?? -1];
  if (sentence === undefined) return 'UNKNOWN';
  return tenseOf(analysis, Math.max(sentence.first, at - REACH), Math.min(sentence.last, at + REACH), true);
}
