import { entries, groups } from '../../../core/word-list.ts';

/** Companies, parties and other organizations that are often printed without an article. */
export const BODIES = entries(`
  Airbus Boeing Porsche Siemens Daimler Volkswagen Tesla Toyota Opel Audi Ford Renault Nissan Honda Fiat Peugeot
  Lufthansa Bayer Bosch Telekom Vodafone Nokia Sony Samsung Intel Google Microsoft Apple Amazon Facebook Meta Twitter
  Netflix Uber Nestlé Novartis Pfizer Biontech Moderna Shell Exxon Gazprom Rosneft Lukoil Greenpeace Amnesty Oxfam
  Foodwatch Attac Verdi Reuters Bloomberg Interfax Xinhua Ryanair Easyjet Karstadt Aldi Lidl Edeka Rewe Ikea Adidas
  Puma Nike Thyssenkrupp Commerzbank Hisbollah Hamas Fatah Taliban Interpol Europol Frontex Eurostat Unicef Unesco
  Nato Uno Opec Wikileaks Wikipedia Wikimedia Hezbollah Boeing Starbucks Walmart Disney
`);

/** Groups of names for the same state or union. The first entry is the short form. */
export const STATE_NAMES = groups(`
  USA Vereinigte_Staaten Vereinigte_Staaten_von_Amerika US United_States;
  EU Europäische_Union European_Union;
  UN Vereinte_Nationen United_Nations UNO;
`);

/** Acronyms that begin compounds which are not a name: "SPD-Chef". */
export const COMPOUND_ACRONYMS = entries('US EU UN UNO NATO SPD CDU CSU FDP AfD ÖVP');

/** Parties in brackets after a politician's name. Patterns. */
export const PARTIES = entries('SPD CDU CSU FDP AfD Linke Grüne ÖVP SPÖ FPÖ [RD]');

/** News agencies. Lower case. */
export const AGENCIES = entries(`
  dpa dpa-afx afp ap reuters apa sda keystone-sda epd kna sid rtr upi tass interfax xinhua bloomberg pa_media ddp dapd ots
`);

/** News agencies that sign an article on a line of their own. Lower case. */
export const SIGNING_AGENCIES = entries('dpa afp ap reuters apa sda epd kna sid rtr upi pa_media');

/** News agencies in a picture credit. Patterns. */
export const PICTURE_AGENCIES = entries('Getty_Images AFP dpa Reuters');
