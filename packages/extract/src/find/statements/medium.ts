import type { Medium } from '../../core/types.ts';
import type { Finding } from './finding.ts';

/** Words of a frame that tell of something written, German and English. */
const WRITTEN =
  /(bericht|studie|brief|schreiben|zeitung|magazin|twitter|website|webseite|homepage|internetseite|internetportal|blog|pressemitteilung|gutachten|resolution|presseerklärung|artikel|umfrage|statistik|buch|online|newspaper|report|letter|statement|tweet|article|survey)\w{0,3}\b/i;
/** Words of a frame that tell of something spoken. */
const SPOKEN =
  /(interview|pressekonferenz|rede|fernsehen|radio|rundfunk|journalisten|sprecher|sprecherin|gespräch|telefon|spokes\w+|speech|news conference|reporters|television)\w{0,2}\b/i;

/**
 * The medium of a statement, as its frame tells it where its cue leaves it open.
 *
 * @param finding - the statement
 * @param words - the words of its frame and of its speaker
 */
export function mediumIn({ medium, cue }: Finding, words: string): Medium {
  if (medium !== 'SPEECH_WRITING') return medium;
  if (SPOKEN.test(words)) return 'SPEECH';
  return WRITTEN.test(words) && cue.length > 0 ? 'WRITING' : medium;
}
