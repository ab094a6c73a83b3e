import { entries, words } from '../../../core/word-list.ts';

/**
 * What only companies do, in the words after their name: "beschäftigt 400 Menschen", "ruft 9000 Geräte zurück". Entries
 * are patterns.
 */
export const COMPANY_PREDICATES = entries(String.raw`
  (?:beschäftigt|beschäftigte)_(?:\p{Ll}+_){0,3}\d
  (?:streicht|strich|entlässt|entließ|kürzt)_(?:\p{Ll}+_){0,3}\d[\d.,]*_(?:stellen|arbeitsplätze|jobs|mitarbeiter|beschäftigte|angestellte)
  (?:will|wird|hat|muss)_(?:\p{Ll}+_){0,3}\d[\d.,]*_(?:stellen|arbeitsplätze|jobs|mitarbeiter|beschäftigte|angestellte)_(?:\p{Ll}+_){0,2}(?:streichen|gestrichen|abbauen|abgebaut|entlassen|kürzen)
  baut_(?:\p{Ll}+_){0,3}\d[\d.,]*_(?:stellen|arbeitsplätze|jobs)_ab
  (?:ruft|rief)_(?:\p{L}+_){0,3}\d[\d.,]*_\p{L}+_(?:\p{L}+_){0,3}zurück
  hat_(?:\p{Ll}+_){0,2}insolvenz_(?:angemeldet|beantragt)
  (?:meldete|meldet)_(?:\p{Ll}+_){0,2}insolvenz_an
`);

/** Endings of nouns for what companies have, before a preposition and their name: "Kunden von Horna". */
export const COMPANY_HAS = entries(`
  beschäftigten? mitarbeitern? kunden aktien? aktionäre?n? umsatz gewinn filialen? werken? belegschaft betriebsrat
  zentrale aufsichtsrat vorstand angestellten? zulieferern?
`);

/** Prepositions after {@link COMPANY_HAS}. */
export const HAS_PREPOSITIONS = words('von bei');

/**
 * Nouns for an organization that has just been named, after a definite article in the nominative: "das Unternehmen".
 * Entries are patterns for whole words.
 */
export const NAMED_BEFORE = entries(String.raw`
  unternehmen konzern firma (?:nachrichten|presse)?agentur fluggesellschaft airline reederei hersteller \p{L}+hersteller
  \p{L}+konzern autobauer zulieferer anbieter betreiber händler \p{L}+händler kette \p{L}+kette versicherer start-up
`);

/** Articles before {@link NAMED_BEFORE}. */
export const NAMED_ARTICLES = words('der die das');

/** Phrases that cite the company that an article is about: "laut Unternehmen". Pairs of words in lower case. */
export const CITED_COMPANY = words(
  'laut_unternehmen nach_unternehmensangaben unternehmensangaben_zufolge nach_firmenangaben',
);
