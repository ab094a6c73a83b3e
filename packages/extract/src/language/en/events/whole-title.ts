import { AUXILIARY, COORDINATOR, DETERMINER, MODAL, PREPOSITION, SUBORDINATOR } from '../../../core/word-flags.ts';
import { ADJECTIVE_ENDS, FINAL_PARTICLES, OPEN_ENDS } from '../words/event-phrases.ts';
import { englishLexicon } from '../words/lexicon.ts';

/** Classes of words that cannot end a title. */
const OPEN = DETERMINER | PREPOSITION | COORDINATOR | SUBORDINATOR | AUXILIARY | MODAL;
/** Matches words between a determiner and its noun: "a lengthy", "the so-called", "a 60-year-old". */
const ATTRIBUTE = /(?:[^f]ous|ful|less|able|ible|[^i]thy|ly|-called|\d-\p{L}+|\p{L}-(?:old|high|long|wide|profile))$/u;
/** Matches punctuation at the end that shows that the title was cut off. */
const CUT = /…|\.{3}|[\s,;:(–—-]$|\s[(“"‘]?$/u;
/** Matches a relative clause without its verb: "the shooting in which Krall", "the hearing at which the man". */
const OPEN_RELATIVE =
  /\s(?:which|whom|whose|where|who|that)(?:\s\p{L}[\p{L}.’'-]*)?$|\s(?:which|whom|whose|where)\s(?:an?|the|his|her|their|its)\s\S+$/u;
/** Matches "be" without its modal: "Sixty residents be evacuated". */
const BARE_BE = /(?<!\b(?:to|will|would|can|could|may|might|must|shall|should|not|cannot))\sbe\s\p{Ll}+(?:ed|en)\b/u;
/**
 * Matches a title that ends before its object or noun: "The club offered Brandt", "an eight-year", "the government's".
 */
const OPEN_OBJECT =
  /\s(?:offered|gave|handed|sent)(?:\s\p{Lu}[\p{L}.’'-]*)+$|\san?\s\p{L}+-(?:year|month|week|day|hour)$|\s\p{Ll}+[’']s?$/u;
/** Matches a title that starts with a participle whose noun is missing: "Killing three people", "Fleeing on foot". */
const GERUND =
  /^(?:Fleeing|Escaping|Leaving|(?!During)\p{Lu}\p{Ll}{2,}ing\s(?:at\sleast|a|an|the|\p{Ll}{2,}s|\d+)(?=\s))/u;

/** Whether a title is complete. "Krall had scored a lengthy" and "Services were disrupted due" are not complete. */
export function isWholeTitle(title: string): boolean {
  if ([CUT, OPEN_RELATIVE, OPEN_OBJECT, BARE_BE, GERUND].some((pattern) => pattern.test(title))) return false;
  const [before = '', last = ''] = title.split(' ').slice(-2);
  const lower = last.toLowerCase();
  if (OPEN_ENDS.has(lower) || (ADJECTIVE_ENDS.has(lower) && last === lower)) return false;
  const { flags } = englishLexicon();
  if ((flags.get(lower) ?? 0) & OPEN && last === lower) return FINAL_PARTICLES.has(lower);
  return !((flags.get(before.toLowerCase()) ?? 0) & DETERMINER && ATTRIBUTE.test(lower));
}
