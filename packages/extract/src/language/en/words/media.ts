import { words } from '../../../core/word-list.ts';

/**
 * Nouns that show that something was said in writing, in lower case. They also match at the end of a longer word and
 * with up to three more letters ("newsletters").
 */
export const WRITTEN_MEDIA = words(`article letter newspaper report statement survey tweet`);

/**
 * Nouns that show that something was said aloud, in lower case. They match in the same way as {@link WRITTEN_MEDIA}.
 */
export const SPOKEN_MEDIA = words(String.raw`news_conference reporters speech spokes\w+ television`);
