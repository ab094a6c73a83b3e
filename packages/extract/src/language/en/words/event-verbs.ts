import { entries, groups, words } from '../../../core/word-list.ts';

/**
 * English verbs for events. The first word of a group is the kind of event.
 *
 * An entry is the infinitive, followed by `/past/participle` if the verb is irregular and by `+particle` if it
 * requires a particle.
 * `~` marks a verb with a general meaning. If an event noun is near, the noun gets the date. `form=infinitive` adds a
 * form.
 */
export const EVENT_VERBS = groups(`
  PROTEST walk+out strike/struck/struck protest march demonstrate rally picket;
  ELECTION vote elect re-elect win~/won/won lose~/lost/lost;
  RESIGNATION resign quit/quit/quit step+down stand/stood/stood+down retire;
  DISMISSAL sack fire dismiss oust suspend expel;
  APPOINTMENT appoint promote~ nominate succeed~;
  ARREST arrest indict detain charge remand apprehend;
  TRIAL sentence convict acquit jail imprison fine~ plead~/pleaded/pleaded sue rule~ try~/tried/tried execute;
  DEATH die/died/died kill~ murder drown collapse~ perish bury~;
  INJURY injure~ wound~ hurt~/hurt/hurt stab shoot~/shot/shot;
  CRASH crash collide derail sink/sank/sunk capsize overturn run/ran/run+aground hit~/hit/hit strike~/struck/struck plunge~;
  FIRE burn/burned/burned burnt=burn ignite gut~ destroy~;
  OUTBREAK break~/broke/broken+out;
  STORM flood batter~ rupture~;
  DISASTER erupt leak~ spill~ burst~/burst/burst evacuate;
  ATTACK attack bomb shell storm~ raid ambush shoot~/shot/shot+down explode blow/blew/blown+up detonate;
  INVASION invade occupy~ annex seize capture~;
  CRIME steal~/stole/stolen rob burgle break/broke/broken+into abduct kidnap vandalise vandalize;
  TALKS negotiate;
  MEETING meet~/met/met gather~ convene;
  CALL phone telephone speak~/spoke/spoken+phone speak~/spoke/spoken+telephone talk~+phone;
  VISIT visit tour~ travel~ fly~/flew/flown arrive~ land~;
  DEPARTURE leave~/left/left flee~/fled/fled depart withdraw~/withdrew/withdrawn;
  AGREEMENT sign ratify agree~ settle~ conclude~;
  DECISION approve reject~ pass~ adopt~ ban~ cancel~ postpone scrap~ overturn~ veto repeal enact block~;
  OPENING open~ reopen~ inaugurate launch~ unveil debut~ premiere~ start~ begin~/began/begun resume~ kick+off
    take/took/taken+effect come/came/come+force go/went/gone+live break/broke/broken+ground;
  CLOSING close~ shut~/shut/shut end~ finish~ expire~ shut/shut/shut+down complete~;
  COLLAPSE collapse~ break~/broke/broken+down fail~ falter~ cave~+in;
  MERGER buy~/bought/bought acquire~ sell~/sold/sold merge~;
  PUBLICATION publish~ release~ issue~ leak~;
  MATCH beat~/beat/beaten defeat~ face~ host~ play~;
  CEREMONY marry~ wed crown award~ honour~ honor~ swear/swore/sworn+in;
  KIDNAPPING free~ release~;
  RESCUE rescue refloat;
  SPEECH address~;
  DISCOVERY discover~ spot~ find~/found/found unearth~;
  SENDING send~/sent/sent disappear vanish;
  EVENT happen~ occur~ take/took/taken+place;
  LAUNCH take/took/taken+off blast~+off lift+off;
  HANDOVER take/took/taken+over take/took/taken+office hand+over;
  DEMOLITION demolish tear/tore/torn+down topple;
  OPERATION order~ declare~ turn/turned/turned+back summon;
  TRANSFER join~ return~ transfer~;
  BUILDING build~/built/built`);

/** Verbs that double their last letter in the past: "banned". */
export const DOUBLING_VERBS = words('quit stab ban rob kidnap plan wed scrap spot expel');

/** Means of a conversation: "spoke to the minister by phone". They are not part of the verb. */
export const MEANS = words('phone telephone');

/** Beginnings of verbs that can be followed by the means of a conversation: "spoke", "talked". */
export const TALK_BEGINNINGS = entries('spo talk');

/** Forms of cue verbs that are events themselves: "the tribunal ruled on Thursday". */
export const CUE_EVENTS = words('ruled published');
