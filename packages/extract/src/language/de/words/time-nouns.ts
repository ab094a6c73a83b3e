import { anyOf, wholeWord, words } from '../../../core/word-list.ts';

/** Matches nouns of time, such as "Freitag" in "sagte Freitag". They are not the subject of a cue verb. */
export const TIME_NOUN = wholeWord(
  words(String.raw`
  anfang mitte ende
  montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend \w*tagabend \w*tagmorgen \w*tagnachmittag
  januar jänner februar märz april mai juni juli august september oktober november dezember
  tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunden? minuten
  abend morgen nachmittag vormittag mittag nacht uhr zeit`),
);

/** Matches the start of nouns of time after "am" or "im": "hieß es am Montagabend". They do not introduce a source. */
export const TIME_BEGINNING = new RegExp(
  `^${anyOf(
    words(`
    anfang ende mitte montag dienstag mittwoch donnerstag freitag samstag sonntag
    morgen abend vormittag nachmittag mittag nacht`),
  )}`,
);

/** Matches words at the start of a sentence about a plan: "Am 20. März soll der Rat abstimmen." */
export const PLAN_TIME = wholeWord(words(`am im ab bis vom zum nächste[nrs]? kommende[nrs]?`));

/** Adverbs after a noun of time: "Tags darauf", "Jahre später", "Wochen zuvor". */
export const AFTER_TIME = words(
  'darauf drauf zuvor davor danach später vorher früher hernach nachher vorab lang hindurch',
);

/**
 * Matches the first words of a time in the accusative or genitive: "Letzten Sommer", "Eines Morgens", "Dieser Tage".
 */
export const TIME_DETERMINERS = wholeWord(
  words(`
  letzte[ns]? vorige[ns]? vergangene[ns]? nächste[ns]? kommende[ns]? diese[nrs]? jede[ns]? jede vorletzte[ns]? übernächste[ns]?
  eines einen eine anderen folgenden ganze[n]? manche[ns]? einige mehrere wenige`),
);

/** Matches nouns of time after {@link TIME_DETERMINERS}, with their genitives. */
export const TIME_HEAD = wholeWord(
  words(String.raw`
  \w*(?:tage?s?|abende?s?|morgens?|mittags?|nacht|nächte|woche|wochen|monate?s?|jahre?s?|wochenendes?|stunden?|minuten?|sekunden?)
  frühjahrs? frühlings? sommers? herbste?s? winters? mittwochs? quartals? (?:weihnachten|ostern|pfingsten) saison mal augenblicks? tages
  januar jänner februar märz april mai juni juli august september oktober november dezember`),
);

/** Genitive nouns that describe the manner of an action: "Schweren Herzens", "Allen Ernstes", "Guten Mutes". */
export const MANNER_GENITIVES = words(
  'herzens ernstes mutes gewissens wissens erachtens schrittes auges blickes sinnes fußes zeichens glaubens',
);

/** Words before a noun for a feeling: "Voller Stolz erzählte …". */
export const FULL_OF = words('voller voll');
