import { groups } from '../../../core/word-list.ts';

/**
 * English nouns for events. The first word of a group is the kind of event. The names of the kinds are the same in all
 * languages.
 *
 * An entry is `singular/plural`. `~` after a form marks a word that is too general to name an event without a date. If
 * a noun is listed with two kinds, the first applies to the singular and the last to the plural. An entry
 * `form=infinitive` is a form of a verb.
 */
export const EVENT_NOUNS = groups(`
  CALL call~/calls~ phoned=phone;
  TALKS talk~/talks negotiation/negotiations consultation~/consultations~ negotiated=negotiate briefing~/briefings~;
  MEETING meeting/meetings session~/sessions~ met~=meet meet~=meet gathering/gatherings workshop/workshops hustings;
  DEBATE debate~/debates~;
  SUMMIT summit/summits;
  CONFERENCE conference/conferences convention/conventions;
  VISIT visit/visits visited~=visit trip~/trips~ tour~/tours~;
  ELECTION election/elections runoff/runoffs ballot~/ballots~ elected=elect by-election/by-elections primary~/primaries~
    poll~/polls~;
  VOTE vote~/votes~ voted~=vote referendum/referendums;
  APPOINTMENT reshuffle/reshuffles appointment~/appointments~;
  ATTACK attack/attacks assault/assaults airstrike/airstrikes attacked=attack ambush/ambushes offensive~/offensives~ shelling;
  SHOOTING shooting/shootings;
  BOMBING bombing/bombings bombed=bomb;
  RAID raid~/raids~;
  INVASION invasion/invasions invaded=invade;
  WAR war~/wars~ battle~/battles~;
  COLLAPSE collapse/collapses;
  EXPLOSION explosion/explosions blast/blasts exploded=explode;
  ANNEXATION annexation/annexations annexed=annex;
  CRASH crash/crashes collision/collisions accident/accidents derailment/derailments crashed=crash collided=collide
    derailed=derail wreck~/wrecks~ sinking/sinkings pile-up/pile-ups;
  FIRE fire~/fires~ wildfire/wildfires burned=burn burnt=burn fire/fires blaze/blazes inferno/infernos;
  EARTHQUAKE earthquake/earthquakes quake/quakes temblor/temblors tremor~/tremors~;
  AFTERSHOCK aftershock~/aftershocks~;
  TSUNAMI tsunami/tsunamis;
  FLOOD flood/floods flooding;
  STORM hurricane~/hurricanes~ storm~/storms~ storm/storms hurricane/hurricanes tornado/tornadoes cyclone/cyclones
    typhoon/typhoons downpour/downpours blizzard/blizzards;
  HEATWAVE heatwave/heatwaves drought~/droughts~;
  RESIGNATION resignation/resignations resigned=resign retirement~/retirements~;
  COUP coup/coups;
  DISMISSAL dismissal/dismissals ouster ousted=oust sacking/sackings firing~/firings~ departure~/departures~;
  DEATH died=die death~/deaths~ demise~ suicide~/suicides~;
  KILLING murder/murders assassination/assassinations killing~/killings~ murdered=murder assassinated=assassinate
    slaying/slayings homicide~/homicides~ massacre/massacres;
  FUNERAL funeral/funerals burial/burials;
  ARREST arrest/arrests arrested=arrest;
  CHARGE indictment/indictments arraignment/arraignments;
  TRIAL trial/trials retrial/retrials;
  HEARING hearing/hearings inquest/inquests;
  INVESTIGATION inquiry/inquiries investigation~/investigations~;
  VERDICT verdict/verdicts ruling/rulings sentenced=sentence convicted=convict acquitted=acquit sentencing/sentencings
    conviction~/convictions~ acquittal/acquittals;
  EXECUTION execution~/executions~;
  LAWSUIT lawsuit~/lawsuits~;
  APPEAL appeal~/appeals~;
  PROTEST protest~/protests rally/rallies demonstration/demonstrations sit-in/sit-ins march~/marches~ protested~=protest;
  RIOT riot/riots clash/clashes unrest uprising/uprisings looting;
  REVOLUTION revolution/revolutions;
  VIGIL vigil/vigils;
  BOYCOTT boycott/boycotts;
  STRIKE strike~/strikes~ strike/strikes walkout/walkouts stoppage/stoppages lockout/lockouts picket~/pickets~;
  AGREEMENT signing signed~=sign ratified=ratify agreement~/agreements~ accord/accords treaty~/treaties~ pact/pacts;
  DEAL deal~/deals~;
  OFFER offer~/offers~ bid~/bids~;
  INAUGURATION inauguration/inaugurations swearing-in coronation/coronations;
  WEDDING wedding/weddings;
  CEREMONY ceremony~/ceremonies~;
  MEMORIAL memorial~/memorials~ service~/services~;
  SPEECH speech~/speeches~;
  MATCH championship/championships tournament/tournaments match/matches~ derby/derbies race~/races~ marathon/marathons
    final/finals semi-final/semi-finals semifinal/semifinals quarter-final/quarter-finals quarterfinal/quarterfinals
    playoff/playoffs game~/games~ fixture~/fixtures~ tie~ draw~/draws~;
  VICTORY victory~/victories~ win~/wins~;
  DEFEAT defeat/defeats;
  SCORE touchdown~/touchdowns~;
  LANDING landing/landings landed~=land touchdown~;
  KIDNAPPING kidnapping/kidnappings abduction/abductions kidnapped=kidnap abducted=abduct;
  HIJACKING hijacking/hijackings;
  GROUNDING grounding/groundings;
  BLOCKADE blockade/blockades blockage/blockages blocked=block;
  CLOSURE closure/closures;
  RESCUE salvage rescue/rescues refloating refloated=refloat rescued=rescue;
  EVACUATION evacuation/evacuations evacuated=evacuate;
  OPENING reopening/reopenings opening~/openings~;
  PUBLICATION results~;
  SANCTION embargo/embargoes;
  OUTAGE outage/outages blackout/blackouts downtime~ disruption~/disruptions~;
  DISASTER disaster/disasters;
  LANDSLIDE landslide/landslides;
  AVALANCHE avalanche/avalanches;
  ERUPTION eruption/eruptions;
  EPIDEMIC outbreak~/outbreaks~ epidemic/epidemics pandemic/pandemics;
  SPILL spill/spills leak~/leaks~;
  DEMOLITION demolition/demolitions demolished=demolish;
  WITHDRAWAL withdrawal/withdrawals;
  CEASEFIRE ceasefire/ceasefires truce/truces;
  FESTIVAL fair/fairs festival/festivals carnival/carnivals parade/parades fête/fêtes fete/fetes regatta/regattas
    celebration~/celebrations~ exhibition~/exhibitions~ gala/galas expo/expos anniversary~/anniversaries~;
  CONCERT concert/concerts;
  THEFT robbery/robberies burglary/burglaries break-in/break-ins theft~/thefts~ heist/heists;
  HACKING breach~/breaches~ hack/hacks cyberattack/cyberattacks;
  ARSON arson~;
  STABBING stabbing/stabbings;
  STAMPEDE stampede/stampedes;
  MERGER merger/mergers takeover/takeovers acquisition/acquisitions;
  PURCHASE sale~/sales~ purchase~/purchases~;
  AUCTION auction/auctions;
  BANKRUPTCY bankruptcy~/bankruptcies~;
  LAUNCH launch/launches debut~/debuts~ liftoff/liftoffs premiere/premieres release~/releases~;
  OPERATION operation~/operations~ search~/searches~ experiment~/experiments~;
  BAN curfew/curfews lockdown/lockdowns ban~/bans~ moratorium/moratoriums;
  ESCAPE escape~/escapes~ jailbreak/jailbreaks;
  PURSUIT manhunt/manhunts pursuit~/pursuits~;
  INJURY injury~/injuries~;
  DAMAGE damage~;
  TRANSFER transfer~/transfers~;
  CUTS layoffs redundancies~`);
