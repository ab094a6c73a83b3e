import { words } from '../../../core/word-list.ts';
import type { SupposingWords } from '../../../find/statements/supposing-words.ts';

/** English words that show that an utterance is only supposed. */
export const SUPPOSING: SupposingWords = {
  askingStarts: words(`
    did does do has have had is are was were will would should could can may might must didn't doesn't don't hasn't haven't
    isn't aren't wasn't weren't won't wouldn't shouldn't couldn't can't`),
  unrealStarts: words('had'),
  conditions: words('if unless'),
  concessions: words('even'),
  subordinators: new Set(),
  untrue:
    /^["“]?It (?:is|was|’s|'s) (?:\p{Ll}+ )?(?:not (?:true|clear|known|certain|the case)|false|untrue|unclear|unknown|uncertain|disputed)(?: that| whether| if)? /u,
};
