import { groups } from '../../../core/word-list.ts';

/**
 * German words for the notions that are used to compare articles. The first word of a group is the notion. The names of
 * the notions are the same in all languages.
 *
 * An entry matches all its inflected forms. `*` matches any ending.
 */
export const NOTIONS = groups(`
  SIGN unterzeichn* unterschr*; AGREEMENT abkommen vereinbarung* vertrag*; SHIP schiff* frachter; TON tonne; PORT hafen hafens;
  GRAIN korn getreide* weizen; WAIT warte*; EXPORT ausfuhr ausgeführ*; COST kosten gekost*; BILL rechnung;
  DEMAND fordern forder* verlang*; KILL töten getöten getötet tot tote toten starben gestorben; INJURE verletz*;
  ARREST festgenomm* festnahme* verhaft*; ATTACK angriff* angegriff*; MISSILE rakete; DRONE drohne; SOLDIER soldat* truppe;
  REBEL rebell*; DAY tag tage tagen tages; WEEK woche; MONTH monat; YEAR jahr; HOUR stunde; MINUTE minute;
  PERSON mensch person personen leute; CHILD kind; WOMAN frau; MAN mann; FAMILY familie; VOTE abstimm* abgestimmt; ELECTION wahl*;
  SEAT sitz sitze sitzen; BALLOT stimme stimmen; HOUSE haus häuser; STREET straße; BRIDGE brücke; SCHOOL schule;
  HOSPITAL krankenhaus klinik; COUNTRY land länder landes staat; CITY stadt; VILLAGE dorf; METER meter; KILOMETER kilometer;
  DOLLAR dollar us-dollar; EURO euro; POUND pfund; PERCENT prozent; LITER liter; DEGREE grad;
  JOB stelle arbeitsplatz arbeitsplätze job; WORKER beschäftigt* mitarbeiter* arbeiter; COMPANY unternehmen firma;
  REPAIR sanier* reparatur*; BUILD bauen gebaut bau bauten; TAX steuer; AID hilfe; MONEY geld; MEET treffen getroffen traf;
  SUMMIT gipfel; TALK gespräch; NEGOTIATE verhandl*; BEGIN beginn* begann begonnen; END ende enden endet beendet;
  OPEN öffnen geöffnet; CLOSE sperr* gesperr* block*; LEAVE verlass*; ARRIVE ankunft ankomm* ankam; POSTPONE verschieb* verschob*;
  EXTEND verlänger*; PAY zahlen gezahlt; SELL verkauf*; BUY kaufen gekauft; DESTROY zerstör*; SILO getreidesilo silo speicher;
  FALL sinken gesunken sank; RISE steigen gestiegen stieg; INSPECT prüfen geprüft; REASON hauptgrund hauptgründe grund;
  ACCIDENT unfall unglück; FIRE brand feuer; FLOOD flut hochwasser; EARTHQUAKE erdbeben; CRASH absturz; ATTEND teilnehm*;
  PROTEST demonstr* protest*; VERDICT urteil; COURT gericht; LAWSUIT klage; FERRY fähre; BOAT boot; PLANE flugzeug;
  AIRPORT flughafen; TRAIN zug züge; BORDER grenze; WAR krieg; UNEMPLOYMENT arbeitslosigkeit; JOBLESSNESS arbeitslosenquote;
  PRICE preis; DAMAGE schaden; VICTIM opfer; HOSTAGE geisel; PRISONER gefangene*; HAPPEN stattfind* stattfand* stattgefunden;
  LAW gesetz; POLICE polizei; PARTY partei; STORM sturm; POWER strom; INCREASE erhöh*; APPROVE genehmig* bewillig*;
  REJECT abgelehnt* ablehn*; VISIT besuch*; MISSING vermisst*; RESCUE rett* gerettet*`);
