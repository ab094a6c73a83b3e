import { groups } from '../../../core/word-list.ts';

/**
 * English words for the concepts that are used to compare articles. The first word of a group is the name of the
 * concept, which is the same in all languages.
 *
 * An entry stands for all its inflected forms. `*` matches any ending.
 */
export const NOTIONS = groups(`
  SIGN sign signing signatur*; AGREEMENT agreement deal treaty pact; SHIP vessel ship; TON ton tons tonnes; PORT port;
  GRAIN grain wheat; WAIT wait; EXPORT export*; COST cost; BILL bill; DEMAND demand*; KILL kill dead die died death;
  INJURE injur* wound*; ARREST arrest*; ATTACK attack* strike strikes; MISSILE missile rocket; DRONE drone; SOLDIER soldier troop;
  REBEL rebel*; DAY day days; WEEK week; MONTH month; YEAR year; HOUR hour; MINUTE minute; PERSON person people;
  CHILD child children; WOMAN woman women; MAN man men; FAMILY family families; VOTE vote; ELECTION election; SEAT seat;
  BALLOT ballot; HOUSE house home; STREET street road; BRIDGE bridge; SCHOOL school; HOSPITAL hospital;
  COUNTRY country countries; CITY city town; VILLAGE village; METER metre meter; KILOMETER kilometre kilometer mile;
  DOLLAR dollar us-dollar; EURO euro; POUND pound; PERCENT percent; LITER litre; DEGREE degree; JOB job; WORKER employee* worker;
  COMPANY company; REPAIR repair*; BUILD build built; TAX tax; AID help aid; MONEY money; MEET meet meeting met; SUMMIT summit;
  TALK talk; NEGOTIATE negotiat*; BEGIN begin began start; END end ends; OPEN open; CLOSE block* close; LEAVE leave left;
  ARRIVE arriv*; POSTPONE postpone*; EXTEND extend* extension; PAY pay paid; SELL sell sold; BUY buy bought; DESTROY destroy*;
  SILO silo; FALL sank fall fell; RISE rise rose; INSPECT inspect*; REASON reason; ACCIDENT accident; FIRE fire; FLOOD flood;
  EARTHQUAKE earthquake; CRASH crash; ATTEND participant* attend*; PROTEST demonstr* protest*; VERDICT verdict ruling;
  COURT court; LAWSUIT lawsuit; FERRY ferry ferries; BOAT boat; PLANE plane aircraft; AIRPORT airport; TRAIN train;
  BORDER border; WAR war; UNEMPLOYMENT unemployment; JOBLESSNESS joblessness; PRICE price; DAMAGE damage; VICTIM victim;
  HOSTAGE hostage; PRISONER prisoner; LAW law; POLICE police; PARTY party parties; STORM storm; POWER power electricity;
  INCREASE increas*; APPROVE approv*; REJECT reject*; VISIT visit*; MISSING missing; RESCUE rescu*`);
