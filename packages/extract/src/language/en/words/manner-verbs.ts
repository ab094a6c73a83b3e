import { words } from '../../../core/word-list.ts';

/** Lower-case finite forms of verbs of manner. They are cues only next to a quotation: "“Then do it,” snapped Tom". */
export const MANNER_FORMS = words(`
  grumbled snapped muttered thundered mumbled murmured growled barked bellowed roared groaned moaned whined sobbed
  wept sneered scoffed jeered taunted hissed spat drawled stammered stuttered interjected interrupted gushed enthused
  raved marvelled marveled beamed grinned giggled winced ventured huffed raged ranted railed seethed sniffed cracked
  croaked purred cooed crowed gloated bragged vented prodded pressed prayed intoned chanted sang shrieked yelped
  hollered whooped cheered admonished lectured teased groused griped bleated wailed rasped rumbled sputtered
  spluttered gasped panted breathed snarled snorted cackled chortled tittered mouthed recited read began ended agreed
  grumbles snaps mutters thunders mumbles murmurs growls barks roars groans moans sneers scoffs hisses drawls stammers
  enthuses raves marvels beams grins ventures raves sniffs croaks crows brags teases snarls snorts gasps recites`);
