import { entries } from '../../../core/word-list.ts';

/** Endings of nouns that can be followed by a number: "der Stärke 5,8". */
export const NUMBERED_NOUNS = entries(`
  stärke magnitude block reaktor nummer linie bundesstraße landstraße autobahn gleis artikel paragraf paragraph gruppe kategorie stufe
  flug flugs halle`);

/** Stems of nouns for people that are inflected like adjectives: "ein Beamter". */
export const ADJECTIVE_NOUN_STEMS = entries(`
  beamt jugendlich verletzt deutsch angestellt erwachsen abgeordnet verdächtig angeklagt vorsitzend jährig gefangen geistlich reisend
  obdachlos bekannt verwandt inhaftiert beschuldigt verurteilt vermisst tot`);

/** Endings of names and nouns for authorities, before their place: "das Landgericht Moosdorf". Entries are patterns. */
export const AUTHORITY_NOUNS = entries(`
  gericht gerichtshof strafkammer senat anwaltschaft polizei justiz richter(?:in)? jury ermittler fahnder beamten behörden?`);

/** Endings of nouns for authorities whose only name is their town: "Polizei Kiel". Entries are patterns. */
export const NAMELESS_AUTHORITIES = entries('[Pp]olizei [Zz]olls? [Ff]euerwehr [Aa]nwaltschaft');

/** Endings of the names of towns that look like plurals. */
export const TOWN_ENDINGS = entries(`
  ingen ungen hausen kirchen hofen stetten leben beuren walde rode felde münde weiler büren baden felden brücken linden eiche`);
