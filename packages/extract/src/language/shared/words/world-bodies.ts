import { groups } from '../../../core/word-list.ts';

/**
 * Groups of names and acronyms of the same international body or government agency, in all languages. An acronym that
 * also stands for other organizations ("WB", "AI") is not listed.
 */
export const WORLD_BODIES = groups(`
  UN Vereinte_Nationen United_Nations UNO Organisation_der_Vereinten_Nationen United_Nations_Organization;
  UN-Sicherheitsrat Weltsicherheitsrat Sicherheitsrat_der_Vereinten_Nationen UN_Security_Council
    United_Nations_Security_Council U.N._Security_Council Sicherheitsrat_der_UN UNO-Sicherheitsrat;
  UN-Vollversammlung UN-Generalversammlung UN_General_Assembly United_Nations_General_Assembly
    Generalversammlung_der_Vereinten_Nationen Vollversammlung_der_Vereinten_Nationen;
  UNHCR UN-Flüchtlingshilfswerk UN-Flüchtlingskommissariat Hochkommissariat_der_Vereinten_Nationen_für_Flüchtlinge
    Flüchtlingshilfswerk_der_Vereinten_Nationen UN_Refugee_Agency United_Nations_High_Commissioner_for_Refugees;
  UNICEF UN-Kinderhilfswerk Kinderhilfswerk_der_Vereinten_Nationen United_Nations_Children's_Fund UN-Kinderhilfswerk_Unicef;
  UNESCO United_Nations_Educational,_Scientific_and_Cultural_Organization;
  UNDP UN-Entwicklungsprogramm Entwicklungsprogramm_der_Vereinten_Nationen United_Nations_Development_Programme
    United_Nations_Development_Program;
  UNEP UN-Umweltprogramm Umweltprogramm_der_Vereinten_Nationen United_Nations_Environment_Programme UN_Environment_Programme;
  WFP Welternährungsprogramm World_Food_Programme World_Food_Program UN-Welternährungsprogramm;
  FAO Welternährungsorganisation UN-Welternährungsorganisation Food_and_Agriculture_Organization
    Ernährungs-_und_Landwirtschaftsorganisation_der_Vereinten_Nationen;
  ILO Internationale_Arbeitsorganisation International_Labour_Organization International_Labor_Organization;
  WHO Weltgesundheitsorganisation World_Health_Organization World_Health_Organisation;
  WTO Welthandelsorganisation World_Trade_Organization World_Trade_Organisation;
  WMO Weltwetterorganisation Weltorganisation_für_Meteorologie World_Meteorological_Organization;
  IPCC Weltklimarat Intergovernmental_Panel_on_Climate_Change Zwischenstaatlicher_Ausschuss_für_Klimaänderungen;
  IAEA IAEO Internationale_Atomenergiebehörde Internationale_Atomenergie-Organisation Internationale_Atomenergie-Behörde
    International_Atomic_Energy_Agency Internationale_Atomenergieorganisation;
  IMF IWF Internationaler_Währungsfonds International_Monetary_Fund Internationaler_Währungsfond;
  Weltbank World_Bank;
  EZB ECB Europäische_Zentralbank European_Central_Bank;
  EU Europäische_Union European_Union;
  EU-Kommission Europäische_Kommission European_Commission EU_Commission;
  EU-Parlament Europaparlament Europäisches_Parlament European_Parliament EU_Parliament;
  EuGH Europäischer_Gerichtshof European_Court_of_Justice Gerichtshof_der_Europäischen_Union;
  EGMR Europäischer_Gerichtshof_für_Menschenrechte European_Court_of_Human_Rights ECHR;
  EMA Europäische_Arzneimittelagentur Europäische_Arzneimittel-Agentur European_Medicines_Agency;
  EASA Europäische_Agentur_für_Flugsicherheit European_Aviation_Safety_Agency European_Union_Aviation_Safety_Agency;
  EIB Europäische_Investitionsbank European_Investment_Bank;
  Europarat Council_of_Europe;
  Frontex EU-Grenzschutzagentur_Frontex;
  NATO Nordatlantikpakt Nordatlantische_Allianz North_Atlantic_Treaty_Organization North_Atlantic_Treaty_Organisation;
  OSZE OSCE Organisation_für_Sicherheit_und_Zusammenarbeit_in_Europa Organization_for_Security_and_Co-operation_in_Europe
    Organization_for_Security_and_Cooperation_in_Europe Organisation_for_Security_and_Co-operation_in_Europe
    Organisation_for_Security_and_Cooperation_in_Europe;
  OECD Organisation_für_wirtschaftliche_Zusammenarbeit_und_Entwicklung
    Organisation_for_Economic_Co-operation_and_Development Organization_for_Economic_Cooperation_and_Development
    Organisation_for_Economic_Cooperation_and_Development Organization_for_Economic_Co-operation_and_Development;
  OPEC OPEK Organisation_erdölexportierender_Länder Organization_of_the_Petroleum_Exporting_Countries
    Organization_of_Petroleum_Exporting_Countries;
  Internationaler_Strafgerichtshof International_Criminal_Court IStGH ICC;
  IGH Internationaler_Gerichtshof International_Court_of_Justice ICJ;
  OPCW Organisation_für_das_Verbot_chemischer_Waffen Organization_for_the_Prohibition_of_Chemical_Weapons
    Organisation_for_the_Prohibition_of_Chemical_Weapons;
  IKRK Internationales_Komitee_vom_Roten_Kreuz International_Committee_of_the_Red_Cross ICRC;
  IEA Internationale_Energieagentur Internationale_Energie-Agentur International_Energy_Agency;
  IOM Internationale_Organisation_für_Migration International_Organization_for_Migration
    International_Organisation_for_Migration;
  IOC IOK Internationales_Olympisches_Komitee International_Olympic_Committee;
  FIFA Weltfußballverband Fußball-Weltverband;
  UEFA Europäische_Fußball-Union Union_of_European_Football_Associations;
  Afrikanische_Union African_Union;
  Arabische_Liga Arab_League Liga_der_Arabischen_Staaten League_of_Arab_States;
  ASEAN Association_of_Southeast_Asian_Nations Verband_Südostasiatischer_Nationen;
  Interpol International_Criminal_Police_Organization;
  ESA Europäische_Weltraumorganisation Europäische_Raumfahrtagentur Europäische_Weltraumagentur European_Space_Agency;
  NASA US-Weltraumbehörde US-Raumfahrtbehörde National_Aeronautics_and_Space_Administration;
  CERN Europäische_Organisation_für_Kernforschung European_Organization_for_Nuclear_Research;
  Amnesty_International Amnesty;
  Ärzte_ohne_Grenzen Médecins_Sans_Frontières Doctors_Without_Borders;
  Reporter_ohne_Grenzen Reporters_Without_Borders;
  HRW Human_Rights_Watch;
  WWF World_Wide_Fund_for_Nature World_Wildlife_Fund;
  FBI Federal_Bureau_of_Investigation US-Bundespolizei;
  CIA Central_Intelligence_Agency US-Geheimdienst_CIA US-Auslandsgeheimdienst_CIA;
  NSA National_Security_Agency;
  Fed Federal_Reserve US-Notenbank US-Zentralbank;
  USGS U.S._Geological_Survey US_Geological_Survey United_States_Geological_Survey Geologischer_Dienst_der_USA;
  FDA Food_and_Drug_Administration US-Arzneimittelbehörde;
  Weißes_Haus White_House;
  Pentagon US-Verteidigungsministerium;
  State_Department US-Außenministerium US_State_Department U.S._State_Department;
  Kreml Kremlin;
  Heiliger_Stuhl Holy_See;
  AP Associated_Press;
  AFP Agence_France-Presse Agence_France_Presse;
  dpa Deutsche_Presse-Agentur Deutsche_Presseagentur;
  APA Austria_Presse_Agentur;
  NYPD New_York_Police_Department New_York_City_Police_Department;
  LAPD Los_Angeles_Police_Department;
  BKA Bundeskriminalamt;
  BND Bundesnachrichtendienst;
  DFB Deutscher_Fußball-Bund;
  RKI Robert-Koch-Institut;
  DGB Deutscher_Gewerkschaftsbund;
  BBC British_Broadcasting_Corporation;
  FAZ Frankfurter_Allgemeine_Zeitung Frankfurter_Allgemeine FAZ.net;
  RIA_Novosti RIA_Nowosti Novosti Nowosti;
  Al-Jazeera Al-Dschasira Al_Jazeera Al_Dschasira Al-Jazira;
  NFL National_Football_League;
  NBA National_Basketball_Association;
  MLB Major_League_Baseball;
  NHL National_Hockey_League;
  SPD Sozialdemokratische_Partei_Deutschlands;
  CDU Christlich_Demokratische_Union Christlich-Demokratische_Union;
  CSU Christlich-Soziale_Union Christlich_Soziale_Union;
  FDP Freie_Demokratische_Partei;
  AfD Alternative_für_Deutschland;
  ver.di Vereinte_Dienstleistungsgewerkschaft Verdi Vereinigte_Dienstleistungsgewerkschaft;
  ADAC Allgemeiner_Deutscher_Automobil-Club;
  ÖVP Österreichische_Volkspartei;
  SPÖ Sozialdemokratische_Partei_Österreichs;
  FPÖ Freiheitliche_Partei_Österreichs;
  ARD Arbeitsgemeinschaft_der_öffentlich-rechtlichen_Rundfunkanstalten;
  ZDF Zweites_Deutsches_Fernsehen;
  NDR Norddeutscher_Rundfunk;
  WDR Westdeutscher_Rundfunk;
  MDR Mitteldeutscher_Rundfunk;
  ORF Österreichischer_Rundfunk;
  BGH Bundesgerichtshof;
  BSI Bundesamt_für_Sicherheit_in_der_Informationstechnik;
  BAMF Bundesamt_für_Migration_und_Flüchtlinge;
  BDI Bundesverband_der_Deutschen_Industrie;
  DIHK Deutscher_Industrie-_und_Handelskammertag;
  DLR Deutsches_Zentrum_für_Luft-_und_Raumfahrt;
  DRK Deutsches_Rotes_Kreuz;
  DWD Deutscher_Wetterdienst;
  GdP Gewerkschaft_der_Polizei;
  NABU Naturschutzbund_Deutschland;
  THW Technisches_Hilfswerk;
  CDC Centers_for_Disease_Control_and_Prevention;
  DEA Drug_Enforcement_Administration;
  FAA Federal_Aviation_Administration;
  NOAA National_Oceanic_and_Atmospheric_Administration;
  NTSB National_Transportation_Safety_Board;
  NHS National_Health_Service;
  NRA National_Rifle_Association;
  ACLU American_Civil_Liberties_Union;
  CNN Cable_News_Network
`);
