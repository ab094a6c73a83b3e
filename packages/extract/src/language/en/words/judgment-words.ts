import { words } from '../../../core/word-list.ts';

/** Words for a claim that is not true: "called the claim nonsense", "dismissed the report as false". */
export const FALSE_WORDS = words(`
  false untrue nonsense nonsensical lie lies fabrication fabrications fabricated rubbish absurd absurdity ridiculous
  baseless groundless unfounded ludicrous fiction fictitious fake hoax myth myths preposterous laughable fanciful
  unsubstantiated incorrect wrong inaccurate misleading invented invention inventions falsehood falsehoods untruth
  untruths slander slanderous smear smears libel libelous libellous fantasy speculation rumor rumors rumour rumours
  gossip propaganda bogus erroneous malicious defamatory garbage hogwash bunk drivel tosh outrageous unthinkable
  implausible far-fetched farcical insane crazy disinformation misinformation`);

/** Words before {@link FALSE_WORDS}: "a complete lie", "as utterly false". */
export const BEFORE_JUDGMENT = words(`
  a an the as complete total pure utter outright blatant simply to be absolute plain mere malicious downright entirely
  totally completely utterly patently categorically politically more than just plainly wholly quite so very deeply`);

/** Verbs that apply a judgment to their object: "described reports that … as false". Past, present and base form. */
export const JUDGING_FORMS = words(`
  called calls call calling described describes describe describing branded brands brand branding labelled labeled
  labels label labelling labeling termed terms term terming dubbed dubs denounced denounces denounce denouncing
  characterized characterised characterizes characterises deemed deems condemned condemns condemn slammed slams
  dismissed dismisses dismiss dismissing rejected rejects reject rejecting derided derides deride ridiculed ridicules
  mocked mocks decried decries blasted blasts attacked attacks`);

/** Verbs that deny the claim after them: "ridiculed the idea that …". */
export const AWAY_FORMS = words(`
  derided derides deride deriding ridiculed ridicules ridicule ridiculing mocked mocks mock mocking rubbished rubbishes
  rubbish rubbishing debunked debunks debunk debunking pooh-poohed disavowed repudiated repudiates repudiate`);

/** Phrases that deny the claim after them: "laughed off rumors that …". */
export const AWAY_PHRASES = words(`
  laughed_off laughs_off laugh_off laughing_off scoffed_at scoffs_at scoff_at scoffing_at sneered_at laughed_at brushed_off
  brushes_off brush_off brushed_aside brushes_aside brush_aside waved_away waves_away waved_off shot_down shoots_down
  shrugged_off shrugs_off swatted_away swatted_aside knocked_down poured_scorn heaped_scorn pushed_back hit_back
  batted_away played_down`);

/**
 * Participles that dismiss a claim in the passive: "Claims that … were dismissed by X". The participles of
 * {@link JUDGING_FORMS} also need a judgment.
 */
export const DISMISSED_FORMS = words(`
  dismissed rejected denied disputed refuted rebutted contradicted derided ridiculed mocked rubbished debunked repudiated`);
