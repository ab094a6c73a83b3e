import { CAPITAL, DETERMINER, QUOTED } from '../../../core/word-flags.ts';
import { isPlace } from '../../../find/names/places.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Cue } from './find-cues.ts';

/** Verbs of telling somebody something. */
const TELLING: ReadonlySet<string> = new Set(
  'sagen erklären berichten mit|teilen erzählen verraten bestätigen schildern versichern'.split(' '),
);
const MEDIA =
  /(zeitung(en)?|agentur|magazin|blatt|sender|rundfunk|fernsehen|funk|portal|anzeiger|kurier|mediengruppe|redaktionsnetzwerk|presse|post|nachrichten)$|^(dpa|afp|ap|reuters|epd|kna|bild|welt|bbc|cnn|ard|zdf|nbc|abc|cbs)$/;
const OF_THE_MEDIA =
  /(redakteur|korrespondent|reporter|journalist|herausgeber|verleger|intendant|moderator|chefin|chef)(in)?$/;

/** Whether a noun phrase that begins with an article names a paper, a station or an agency. */
function isMedia(syntax: Syntax, article: number, last: number): boolean {
  for (let at = article + 1; at < last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & QUOTED) return true;
    if (flags & CAPITAL && MEDIA.test(wordAt(syntax, at))) return true;
    if (!(flags & CAPITAL) && !/(e|en|er)$/.test(wordAt(syntax, at))) return false;
  }
  return false;
}

/**
 * A subject behind a verb of telling without the paper that is told: in "sagte der Minister der Hafenzeitung" the second
 * article is a dative, as a rule.
 *
 * @param range - the subject as the grammar of phrases reads it
 */
export function withoutAudience(syntax: Syntax, range: Range, cue: Cue): Range {
  if (!TELLING.has(cue.verb.lemma)) return range;
  for (let at = range.first + 1; at < range.last; at += 1) {
    if (wordAt(syntax, at) !== 'der' || !(flagsAt(syntax, at - 1) & CAPITAL)) continue;
    if (isMedia(syntax, at, range.last) && !OF_THE_MEDIA.test(wordAt(syntax, at - 1)))
      return { first: range.first, last: at };
  }
  return range;
}

/** Verbs that are told against somebody in the dative: "dass der Westen Moskau vorwirft". */
const AGAINST: ReadonlySet<string> = new Set(
  'vor|werfen drohen an|drohen vor|halten unterstellen raten zu|sichern versichern an|bieten empfehlen'.split(' '),
);
/** Nouns that have their place behind them ("die Staatsanwaltschaft Kiel"). */
const OF_A_PLACE =
  /(schaft|polizei|gericht|amt|universität|stadt|kreis|verband|messe|klinik|hafen|senat|republik|raum|land|staat)$/;

/** A subject without the place or state behind it that something is held against. */
export function withoutAccused(syntax: Syntax, range: Range, cue: Cue): Range {
  const last = range.last - 1;
  if (!AGAINST.has(cue.verb.lemma) || last - range.first < 2 || !isPlace(syntax.tokens[last]?.text ?? '')) return range;
  const noun = flagsAt(syntax, last - 1) & CAPITAL && flagsAt(syntax, range.first) & DETERMINER;
  return noun && !OF_A_PLACE.test(wordAt(syntax, last - 1)) ? { first: range.first, last } : range;
}
