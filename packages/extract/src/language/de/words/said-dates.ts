import { wordEnding, words } from '../../../core/word-list.ts';

/** Prepositions before a date that is not the date of the statement: "seit Montag", "für Montag". */
export const UNSAID_PREPOSITIONS = words('für bis seit vom von ab zum gegen nach vor des');

/** Prepositions before a noun that can have a date. */
export const NOUN_PREPOSITIONS = words(`
  in im ins auf bei beim an am während anlässlich nach vor über zu zum zur wegen gegen angesichts trotz für von vom mit um seit
  durch ohne unter aus laut gegenüber`);

/** Prepositions before the occasion of a statement: "bei der Sitzung am Montag". */
export const OCCASION_PREPOSITIONS = words('in im auf bei beim während anlässlich an am aus laut');

/** Prepositions before the topic of a statement: "über den Anschlag am Montag". */
export const TOPIC_PREPOSITIONS = words('über wegen gegen angesichts trotz für um seit durch ohne');

/** Types of events at which people speak. */
export const OCCASION_KINDS = words('CALL TALKS MEETING SUMMIT CONFERENCE VISIT SPEECH MATCH DEBATE');

/** Matches the end of nouns for speeches and texts. Their date is also the date of the statement. */
export const SPOKEN_OR_WRITTEN = wordEnding(
  words(`
  brief(?:es)? schreiben(?:s)? berichts? erklärung mitteilung meldung interviews? ausgabe rede ansprache gesprächs? stellungnahme
  e-mail mail beitrags? artikels? gutachtens? papiers? antwort protokolls? tweets? posts? pressekonferenz sitzung botschaft
  angaben informationen ankündigung umfrage studie auskunft
  kommentars? gastbeitrags? nachricht sendung anzeige`),
  'ui',
);

/** Matches the end of participles for publishing a text: "in einem am Montag veröffentlichten Interview". */
export const PUBLISHED = wordEnding(
  words(
    '(?:veröffentlicht|verbreitet|ausgestrahlt|erschienen|gesendet|publiziert|verschickt|vorgelegt|vorgestellt|bekannt)e[nrsm]?',
  ),
);

/** Words that can start a new clause without a comma. */
export const CLAUSE_LINKS = words('und oder aber sondern weil dass wenn als nachdem bevor');

/** Words other than dates that start an adverbial phrase at the start of a sentence. */
export const FRONT_WORDS = words(`
  am im in bei beim auf während noch bereits schon erst kurz vor nach anlässlich früh spät ebenfalls erneut zuletzt`);

/** Words near a cue that refer to an earlier occasion. */
export const EARLIER_OCCASION = words(`
  hatte hatten zuvor vorher früher damals einst bereits schon seinerzeit ursprünglich zunächst immer stets wiederholt mehrfach`);
