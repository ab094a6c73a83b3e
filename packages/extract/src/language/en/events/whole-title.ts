import { AUXILIARY, COORDINATOR, DETERMINER, MODAL, PREPOSITION, SUBORDINATOR } from '../../../core/word-flags.ts';
import { ADJECTIVE_ENDS, FINAL_PARTICLES, OPEN_ENDS } from '../words/event-phrases.ts';
import { englishLexicon } from '../words/lexicon.ts';

/** Words after which something must follow. */
const OPEN = DETERMINER | PREPOSITION | COORDINATOR | SUBORDINATOR | AUXILIARY | MODAL;
/** Words between a determiner and its noun: "a lengthy", "the so-called", "a 60-year-old". */
const ATTRIBUTE = /(?:[^f]ous|ful|less|able|ible|[^i]thy|ly|-called|\d-\p{L}+|\p{L}-(?:old|high|long|wide|profile))$/u;
/** A sign at the end that belongs to what was cut off, or marks what was cut off. */
const CUT = /…|\.{3}|[\s,;:(–—-]$|\s[(“"‘]?$/u;
/** A relative clause without its verb: "the shooting in which Krall", "the hearing at which the man". */
const OPEN_RELATIVE =
  /\s(?:which|whom|whose|where|who|that)(?:\s\p{L}[\p{L}.’'-]*)?$|\s(?:which|whom|whose|where)\s(?:an?|the|his|her|their|its)\s\S+$/u;
/** The rest of a verb group whose modal is missing: "Sixty residents be evacuated". */
const BARE_BE = /(?<!\b(?:to|will|would|can|could|may|might|must|shall|should|not|cannot))\sbe\s\p{Ll}+(?:ed|en)\b/u;
/** Who got something, without what: "The club offered Brandt"; or "an eight-year" without its noun; or "the government's". */
const OPEN_OBJECT =
  /\s(?:offered|gave|handed|sent)(?:\s\p{Lu}[\p{L}.’'-]*)+$|\san?\s\p{L}+-(?:year|month|week|day|hour)$|\s\p{Ll}+[’']s?$/u;
/** The start of a clause that belongs to a noun before it: "killing three people", "fleeing on foot". */
const GERUND =
  /^(?:Fleeing|Escaping|Leaving|(?!During)\p{Lu}\p{Ll}{2,}ing\s(?:at\sleast|a|an|the|\p{Ll}{2,}s|\d+)(?=\s))/u;

/**
 * Whether a title is complete: it does not end within a phrase. "Krall had scored a lengthy" and "Services were
 * disrupted due" do.
 */
export function isWholeTitle(title: string): boolean {
  if ([CUT, OPEN_RELATIVE, OPEN_OBJECT, BARE_BE, GERUND].some((pattern) => pattern.test(title))) return false;
  const [before = '', last = ''] = title.split(' ').slice(-2);
  const lower = last.toLowerCase();
  if (OPEN_ENDS.has(lower) || (ADJECTIVE_ENDS.has(lower) && last === lower)) return false;
  const { flags } = englishLexicon();
  if ((flags.get(lower) ?? 0) & OPEN && last === lower) return FINAL_PARTICLES.has(lower);
  return !((flags.get(before.toLowerCase()) ?? 0) & DETERMINER && ATTRIBUTE.test(lower));
}
