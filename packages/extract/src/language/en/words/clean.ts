import type { CleanWords } from '../../../clean/clean-words.ts';
import { entries } from '../../../core/word-list.ts';

/** English words that are typical of lines outside the article text, such as photo credits. */
export const clean: CleanWords = {
  byLineStarts: entries('by'),
  byLineCapitals: entries('By BY'),
  authorJoiners: entries('and'),
  sentenceWords: entries(`
    is are was were has have had will would can could said says must not we they he she it`),
  bioLabels: entries('about_the_author'),
  bioStarts: entries('about_the_authors? the_(?:author|writer)_is'),
  authorVerbs: entries(String.raw`is_an?\b is_the\b writes reports covers works`),
  relatedLabels: entries(`
    read_(?:also|more|next) also_read see_also more_on_this(?:_story|_topic)?
    related(?:_articles?|_stor(?:y|ies)|_coverage|_news)? recommended(?:_reading)? you_may_also_like don[’']t_miss`),
  copyrightClaims: entries('all_rights_reserved'),
  copyrightLabels: entries('copyright'),
  cookieWords: entries('cookie'),
  cookieActions: entries('accept consent agree privacy_policy settings'),
  siteWords: entries('we our this_(?:web)?site'),
  newsletterStarts: entries('sign_up subscribe get_ want_more our_'),
  newsletterActions: entries('sign_up subscri inbox delivered'),
  newsletterWords: entries('newsletter briefing e-mail'),
  calls: entries(String.raw`
    follow_us\b share_this_(?:article|story)\b print_this_article support_(?:our|independent)_journalism`),
  advertisementLabels: entries('advertisement advertorial sponsored_content'),
  captionLabels: entries('photos? images? pictures? caption file_photo picture_credit'),
  creditLabels: entries('photos? photograph image credit picture'),
  creditLinks: entries('by'),
  creditSentences: entries('photo'),
  imprintLabels: entries('last_updated updated published reading_time source'),
  imprintStarts: [],
  townPrefixes: entries(String.raw`St\.`),
  townLinks: [],
  notTowns: [],
  notTownEndings: [],
};
