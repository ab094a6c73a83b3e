import { words } from '../../../core/word-list.ts';

/**
 * Lower-case nouns which show that something was said in writing. They also match at the end of a longer word and with
 * up to three more letters ("newsletters").
 */
export const WRITTEN_MEDIA = words(`article letter newspaper report statement survey tweet`);

/** Lower-case nouns which show that something was said aloud. They match in the same way as {@link WRITTEN_MEDIA}. */
export const SPOKEN_MEDIA = words(String.raw`news_conference reporters speech spokes\w+ television`);
