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
  STRIKE walk+out strike/struck/struck picket;
  PROTEST protest march demonstrate rally;
  RIOT riot loot;
  VOTE vote;
  ELECTION elect re-elect;
  VICTORY win~/won/won beat~/beat/beaten defeat~ clinch~;
  DEFEAT lose~/lost/lost;
  RESIGNATION resign quit/quit/quit step+down leave/left/left+office stand/stood/stood+down retire;
  DISMISSAL sack fire dismiss oust expel lay/laid/laid+off;
  SUSPENSION suspend;
  APPOINTMENT appoint promote~ nominate succeed~ hire~ rehire re-hire;
  ARREST arrest detain remand apprehend capture~ nab;
  CHARGE charge indict arraign;
  VERDICT sentence convict acquit clear+of clear+over jail imprison fine~ rule~ uphold/upheld/upheld quash annul strike/struck/struck+down throw/threw/thrown+out;
  HEARING appear+court;
  PLEA plead~/pleaded/pleaded;
  LAWSUIT sue;
  TRIAL try~/tried/tried+for;
  EXECUTION execute;
  INVESTIGATION investigate~ probe~;
  DEATH die/died/died dead=die drown perish pass/passed/passed+away hang~/hanged/hanged succumb~;
  KILLING kill~ murder assassinate slay/slew/slain behead;
  FUNERAL bury~;
  INJURY injure~ wound~ hurt~/hurt/hurt;
  STABBING stab;
  SHOOTING shoot~/shot/shot gun/gunned/gunned+down open/opened/opened+fire fire+shots fire+shot fire+bullets;
  CRASH crash collide derail sink/sank/sunk capsize overturn run/ran/run+aground plunge~ veer~ ram~ come/came/come+rails
    leave/left/left+road leave/left/left+rails jump/jumped/jumped+rails jump/jumped/jumped+tracks;
  IMPACT hit~/hit/hit strike~/struck/struck batter~ jolt~ shake~/shook/shaken rattle~ rock~;
  FIRE burn/burned/burned burnt=burn ignite gut~ torch set/set/set+ablaze set/set/set+alight;
  DAMAGE destroy~ damage~ devastate~ flatten~;
  OUTBREAK break~/broke/broken+out;
  FLOOD flood;
  SPILL leak~ spill~ burst~/burst/burst rupture~;
  ERUPTION erupt~;
  EVACUATION evacuate;
  ATTACK attack shell storm~ ambush shoot~/shot/shot+down assault;
  RAID raid;
  BOMBING bomb blow/blew/blown+up;
  EXPLOSION explode detonate;
  INVASION invade occupy~;
  ANNEXATION annex;
  SEIZURE seize confiscate;
  THEFT steal~/stole/stolen rob burgle break/broke/broken+into;
  HACKING hack~;
  KIDNAPPING abduct kidnap;
  HIJACKING hijack;
  CRIME vandalise vandalize rape;
  TALKS negotiate;
  MEETING meet~/met/met gather~ convene;
  CALL phone telephone speak/spoke/spoken+phone speak/spoke/spoken+telephone talk+phone talk+telephone;
  VISIT visit tour~ travel~ fly~/flew/flown;
  ARRIVAL arrive~;
  LANDING land~;
  ESCAPE flee~/fled/fled escape~;
  DEPARTURE leave~/left/left depart withdraw~/withdrew/withdrawn;
  AGREEMENT sign ratify agree~ settle~ conclude~;
  DECISION approve pass~ adopt~ overturn~ repeal;
  REJECTION reject~ veto block~;
  ENACTMENT enact take/took/taken+effect come/came/come+force;
  CUTS scrap~;
  BAN ban~;
  OPENING open~ reopen~ inaugurate start~ begin~/began/begun resume~ kick+off;
  LAUNCH launch~ unveil debut~ premiere~ go/went/gone+live take/took/taken+off blast~+off lift+off release~ issue~
    roll+out;
  CONSTRUCTION build~/built/built break/broke/broken+ground;
  CLOSURE cease+trading cease+operations cease+production wind/wound/wound+down close~ shut~/shut/shut shut/shut/shut+down;
  ENDING end~ finish~ expire~ complete~ cancel~;
  COLLAPSE collapse~ break~/broke/broken+down fail~ falter~ cave~+in topple;
  MERGER acquire~ merge~;
  PURCHASE buy~/bought/bought sell~/sold/sold;
  PUBLICATION publish~;
  MATCH face~ play~;
  HOSTING host~;
  SCORE score~;
  WEDDING marry~ wed;
  CEREMONY crown award~ honour~ honor~;
  INAUGURATION swear/swore/sworn+in;
  FREEING free~ release+from release+bail release+custody;
  RESCUE rescue refloat;
  SPEECH address~;
  DISCOVERY discover~ spot~ find~/found/found unearth~;
  SENDING send~/sent/sent disappear vanish;
  EVENT happen~ occur~ take~/took/taken+place;
  HANDOVER take/took/taken+over take/took/taken+office hand+over;
  DEMOLITION demolish tear/tore/torn+down;
  OPERATION order~ declare~ turn/turned/turned+back summon;
  ADMISSION check+into check+in hospitalize hospitalise;
  TREATMENT treat+for treat+at;
  REPAIR repair~ restore~ fix~ patch~;
  OUTAGE disrupt~;
  CUT cut~/cut/cut slash~;
  TRANSFER join~ return~ transfer~`);

/** Verbs that double their last letter in the past: "banned". */
export const DOUBLING_VERBS = words('quit stab ban rob kidnap plan wed scrap spot expel nab ram gut annul step');

/** Means of a conversation: "spoke to the minister by phone". They are not part of the verb. */
export const MEANS = words('phone telephone');

/** Beginnings of verbs that can be followed by the means of a conversation: "spoke", "talked". */
export const TALK_BEGINNINGS = entries('spo talk');

/** Forms of cue verbs that are also events: "the tribunal ruled on Thursday". */
export const CUE_EVENTS = words('ruled published');
