import { entries, groups, words } from '../../../core/word-list.ts';

/** Companies, parties and other organizations whose names often appear without an article ("Siemens said"). */
export const BODIES = entries(`
  Airbus Boeing Porsche Siemens Daimler Volkswagen Tesla Toyota Opel Audi Ford Renault Nissan Honda Fiat Peugeot
  Lufthansa Bayer Bosch Telekom Vodafone Nokia Sony Samsung Intel Google Microsoft Apple Amazon Facebook Meta Twitter
  Cisco Mozilla Newsday Newsweek Politico Axios Buzzfeed BuzzFeed Correctiv Bellingcat Airbnb Ebay eBay Paypal PayPal Youtube
  YouTube Linkedin LinkedIn Reddit Snapchat Pinterest Yahoo Nvidia Qualcomm Motorola Lenovo Xiaomi Foxconn Panasonic Toshiba
  Hitachi Hyundai Mazda Subaru Volvo Skoda Verizon Comcast Sanofi Astrazeneca AstraZeneca Medtronic ExxonMobil
  ConocoPhillips Petrobras Aramco Equinor Heineken Deloitte Accenture Capgemini Infosys Symantec Oracle Adobe
  Netflix Uber Nestlé Novartis Pfizer Biontech Moderna Shell Exxon Gazprom Rosneft Lukoil Greenpeace Amnesty Oxfam Anonymous
  Foodwatch Attac Verdi Reuters Bloomberg Interfax Xinhua Ryanair Easyjet Karstadt Aldi Lidl Edeka Rewe Ikea Adidas
  Puma Nike Thyssenkrupp Commerzbank Hisbollah Hamas Fatah Taliban Interpol Europol Frontex Eurostat Unicef Unesco
  Nato Uno Opec Wikileaks Wikipedia Wikimedia Hezbollah Boeing Starbucks Walmart Disney Reebok Alibaba Huawei Tiktok
  Instagram Whatsapp Spotify Zalando Windows Android Tanjug Yonhap Kyodo Ukrinform Agerpres Hynix Haaretz Al-Jazeera Al-Dschasira Al-Arabija Al-Arabiya Novosti Nowosti Tass
  Handelsblatt Bundesverfassungsgericht Bundesgerichtshof Bundeswehr Bundesbank Bundesnetzagentur Bundeskriminalamt Bundesnachrichtendienst
  Bundesverwaltungsgericht Bundesarbeitsgericht Bundessozialgericht Bundesfinanzhof Bundespatentgericht
  Verfassungsschutz Bundesamt Umweltbundesamt Bundeskartellamt Bundesrechnungshof Weltgesundheitsorganisation Weltbank
  Lockheed Raytheon Northrop Grumman Rheinmetall Thales Caterpillar Goldman Citigroup Chevron Pepsico Danone Unilever
  Spiegel Focus Tagesschau Nobelkomitee Luftfahrtbundesamt Luftfahrt-Bundesamt Kraftfahrtbundesamt Kraftfahrt-Bundesamt Macromedia Opel Vattenfall Eon Allianz Continental Evonik Infineon Alstom Bombardier Embraer
`);

/** Words that occur in the names of companies but are never surnames. Case-sensitive. */
export const COMPANY_WORDS = entries(`
  Dynamics Aerospace Industries Systems Holdings Holding Motors Technologies Solutions Partners Airlines Airways
  Pharmaceuticals Pharma Electronics Logistics Robotics Analytics Semiconductor Semiconductors Studios Entertainment
  Records Pictures Foods Brands Labs Ventures Securities Insurance Bancorp Therapeutics Biosciences Networks Software
  Petroleum Mining Resources Chemicals Instruments Railways Shipping Enterprises International Worldwide Global Online
  Consulting Services Group Energy Island Islands Airport Force Stadium Werft Aerotec Novosti Nowosti
`);

/**
 * Titles in the names of companies: "Graf Lindner Porzellan", "Doctor Bike". Without a final period. Case-sensitive.
 */
export const COMPANY_TITLES = words(`
  Graf Gräfin Baron Baronin Prinz Prinzessin König Königin Kaiser Kaiserin Herzog Herzogin Fürst Fürstin Doktor Dr Meister
  Onkel Tante Lady Lord Sir Käpt'n Käpt’n Kapitän King Queen Prince Princess Duke Duchess Count Earl Doctor Captain Uncle Aunt Mister
`);

/** Companies and brands that are called like their founder. */
export const COMPANIES_LIKE_PEOPLE = words(`
  Morgan_Stanley Merrill_Lynch Philip_Morris Eli_Lilly Oscar_Mayer Harry_Winston Lorna_Doone Sara_Lee Betty_Crocker Carl_Zeiss
  Jack_Wolfskin Mary_Kay Aston_Martin Jimmy_Choo Fred_Perry Tommy_Hilfiger Jim_Beam Jack_Daniel Johnnie_Walker Ben_Sherman
`);

/** Groups of names for the same state or union. The first entry is the short form. */
export const STATE_NAMES = groups(`
  USA Vereinigte_Staaten Vereinigte_Staaten_von_Amerika US United_States;
  EU Europäische_Union European_Union;
  UN Vereinte_Nationen United_Nations UNO;
`);

/** Acronyms that often start a compound ("SPD-Chef"). Such compounds are not names. */
export const COMPOUND_ACRONYMS = entries('US EU UN UNO NATO SPD CDU CSU FDP AfD ÖVP');

/** Parties that appear in brackets after a politician's name: "(SPD)". Entries are patterns. */
export const PARTIES = entries('SPD CDU CSU FDP AfD Linke Grüne ÖVP SPÖ FPÖ [RD]');

/** News agencies, in lower case. */
export const AGENCIES = entries(`
  dpa dpa-afx afp ap reuters apa sda keystone-sda epd kna sid rtr upi tass interfax xinhua bloomberg pa_media ddp dapd ots
`);

/** Radio and television stations, in lower case. */
export const BROADCASTERS = entries(`
  bbc cnn ard zdf ndr wdr br swr mdr rbb orf srf rtl n-tv ntv phoenix arte npr cbs nbc abc pbs msnbc cnbc fox_news sky_news itv
  al_jazeera al-jazeera al-dschasira al_arabiya al-arabiya deutsche_welle deutschlandfunk nhk rai rté cbc euronews cctv
`);

/** News magazines, in lower case. */
export const MAGAZINES = entries(
  'spiegel der_spiegel focus stern der_stern newsweek time_magazine profil economist the_economist',
);

/** Newspapers whose names do not end with a noun for a newspaper, in lower case. */
export const NEWSPAPERS = entries(`
  bild taz faz sz handelsblatt die_welt die_zeit der_standard der_tagesspiegel tagesspiegel le_monde le_figaro libération
  el_país el_mundo guardian the_guardian the_independent haaretz izvestia kommersant asahi_shimbun corriere_della_sera la_repubblica
`);

/** Patterns: endings of the names of newspapers. */
export const NEWSPAPER_ENDINGS = entries(`
  zeitung tageblatt anzeiger rundschau herald tribune gazette chronicle times`);

/** News agencies whose abbreviation can be on a separate line at the end of an article. Lower case. */
export const SIGNING_AGENCIES = entries('dpa afp ap reuters apa sda epd kna sid rtr upi pa_media');

/** News agencies that precede the photographer in a photo credit. Entries are patterns. */
export const PICTURE_SOURCES = entries('AP_Photo REUTERS');

/** News agencies that appear in photo credits. Entries are patterns. */
export const PICTURE_AGENCIES = entries('Getty_Images AFP dpa Reuters');

/** Words from other languages inside the names of organizations: "Front de gauche". Case-sensitive. */
export const FOREIGN_LINKS = entries('de du di della del of for pour per la le y e');

/** Names of organizations that are printed in lower case: "der Gewerkschaft verdi". As printed. */
export const LOWER_CASE_BODIES = entries(`
  verdi ver.di taz dpa afp epd sid dapd attac foodwatch campact abgeordnetenwatch foodora komba mobifair dbb vzbv bitkom
  amnesty wikileaks
`);
