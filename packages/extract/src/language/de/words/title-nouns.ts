import { entries } from '../../../core/word-list.ts';

/** Nouns that a number follows: "der Stärke 5,8". Endings. */
export const NUMBERED_NOUNS = entries(`
  stärke magnitude block reaktor nummer linie bundesstraße landstraße autobahn gleis artikel paragraf paragraph gruppe kategorie stufe
  flug flugs halle`);

/** Nouns for people that are adjectives, without the ending of the nominative: "ein Beamter". Endings. */
export const ADJECTIVE_NOUN_STEMS = entries(`
  beamt jugendlich verletzt deutsch angestellt erwachsen abgeordnet verdächtig angeklagt vorsitzend jährig gefangen geistlich reisend
  obdachlos bekannt verwandt inhaftiert beschuldigt verurteilt vermisst tot`);

/** Names and nouns of authorities, before their place: "das Landgericht Moosdorf". Endings. */
export const AUTHORITY_NOUNS = entries(`
  gericht gerichtshof strafkammer senat anwaltschaft polizei justiz richter(?:in)? jury ermittler fahnder beamten behörden?`);

/** Nouns for authorities that have no name but that of their town. Endings. */
export const NAMELESS_AUTHORITIES = entries('[Pp]olizei [Zz]olls? [Ff]euerwehr [Aa]nwaltschaft');

/** Endings of towns that look like plurals. */
export const TOWN_ENDINGS = entries(`
  ingen ungen hausen kirchen hofen stetten leben beuren walde rode felde münde weiler büren baden felden brücken linden eiche`);
