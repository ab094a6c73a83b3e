import { anyOf, wholeWord, words } from '../../../core/word-list.ts';

/** Nouns of time, such as "Freitag" in "sagte Freitag". They are not the subject of a cue verb. */
export const TIME_NOUN = wholeWord(
  words(String.raw`
  anfang mitte ende
  montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend \w*tagabend \w*tagmorgen \w*tagnachmittag
  januar jänner februar märz april mai juni juli august september oktober november dezember
  tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunden? minuten
  abend morgen nachmittag vormittag mittag nacht uhr zeit`),
);

/** Beginnings of nouns of time after "am" or "im": "hieß es am Montagabend". They do not introduce a source. */
export const TIME_BEGINNING = new RegExp(
  `^${anyOf(
    words(`
    anfang ende mitte montag dienstag mittwoch donnerstag freitag samstag sonntag
    morgen abend vormittag nachmittag mittag nacht`),
  )}`,
);

/** Words at the start of a sentence about a plan: "Am 20. März soll der Rat abstimmen." */
export const PLAN_TIME = wholeWord(words(`am im ab bis vom zum nächste[nrs]? kommende[nrs]?`));
