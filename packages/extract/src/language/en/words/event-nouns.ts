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
  TALKS talk~/talks negotiation/negotiations consultation/consultations negotiated=negotiate briefing~/briefings~;
  MEETING meeting/meetings session~/sessions~ met~=meet meet~=meet gathering/gatherings convention/conventions
    workshop/workshops debate~/debates~ hustings;
  SUMMIT summit/summits;
  CONFERENCE conference/conferences;
  VISIT visit/visits visited~=visit trip~/trips~ tour~/tours~;
  ELECTION election/elections vote~/votes~ referendum/referendums runoff/runoffs ballot~/ballots~ elected=elect voted~=vote
    by-election/by-elections primary~/primaries~ poll~/polls~ reshuffle/reshuffles;
  ATTACK attack/attacks assault/assaults bombing/bombings airstrike/airstrikes shooting/shootings raid~/raids~ attacked=attack
    bombed=bomb ambush/ambushes offensive~/offensives~ shelling;
  INVASION invasion/invasions invaded=invade;
  WAR war~/wars~ battle~/battles~;
  EXPLOSION explosion/explosions blast/blasts exploded=explode;
  ANNEXATION annexation/annexations annexed=annex;
  CRASH crash/crashes collision/collisions accident/accidents derailment/derailments crashed=crash collided=collide
    derailed=derail wreck~/wrecks~ sinking/sinkings pile-up/pile-ups;
  FIRE fire~/fires~ wildfire/wildfires burned=burn burnt=burn fire/fires blaze/blazes inferno/infernos;
  QUAKE earthquake/earthquakes quake/quakes tsunami/tsunamis aftershock~/aftershocks~ tremor/tremors;
  STORM hurricane~/hurricanes~ flood/floods storm~/storms~ storm/storms hurricane/hurricanes tornado/tornadoes
    cyclone/cyclones typhoon/typhoons flooding downpour/downpours heatwave/heatwaves drought~/droughts~ blizzard/blizzards;
  RESIGNATION resignation/resignations resigned=resign;
  DISMISSAL coup/coups dismissal/dismissals ouster ousted=oust sacking/sackings firing~/firings~ retirement~/retirements~
    appointment~/appointments~;
  DEATH murder/murders funeral/funerals assassination/assassinations killing~/killings~ died=die murdered=murder
    assassinated=assassinate;
  ARREST arrest/arrests arrested=arrest;
  TRIAL trial/trials verdict/verdicts hearing/hearings ruling/rulings inquiry/inquiries sentenced=sentence convicted=convict
    acquitted=acquit retrial/retrials sentencing/sentencings inquest/inquests lawsuit~/lawsuits~ appeal~/appeals~
    conviction~/convictions~ acquittal/acquittals arraignment/arraignments;
  PROTEST protest~/protests strike~/strikes~ rally/rallies riot/riots demonstration/demonstrations uprising/uprisings
    revolution/revolutions protested~=protest walkout/walkouts stoppage/stoppages lockout/lockouts sit-in/sit-ins
    march~/marches~ vigil/vigils boycott/boycotts clash/clashes unrest picket~/pickets~;
  AGREEMENT signing signed~=sign ratified=ratify deal~/deals~ agreement~/agreements~ accord/accords treaty~/treaties~
    pact/pacts;
  CEREMONY inauguration/inaugurations wedding/weddings coronation/coronations ceremony~/ceremonies~ memorial~/memorials~
    swearing-in service~/services~;
  SPEECH speech~/speeches~;
  MATCH championship/championships tournament/tournaments match/matches~ derby/derbies race~/races~ marathon/marathons
    final/finals semi-final/semi-finals semifinal/semifinals quarter-final/quarter-finals playoff/playoffs game~/games~
    fixture/fixtures tie~ defeat/defeats victory~/victories~ win~/wins~ draw~/draws~;
  LANDING landing/landings landed~=land;
  KIDNAPPING kidnapping/kidnappings abduction/abductions kidnapped=kidnap abducted=abduct;
  GROUNDING grounding/groundings;
  BLOCKADE blockade/blockades blockage/blockages closure/closures blocked=block;
  RESCUE salvage rescue/rescues evacuation/evacuations refloating refloated=refloat evacuated=evacuate rescued=rescue;
  DEPARTURE departure/departures;
  OPENING reopening/reopenings;
  RELEASE release~/releases~;
  SANCTION embargo/embargoes;
  OUTAGE outage/outages blackout/blackouts;
  DISASTER disaster/disasters landslide/landslides avalanche/avalanches eruption/eruptions outbreak~/outbreaks~ spill/spills
    leak~/leaks~ epidemic/epidemics pandemic/pandemics;
  DEMOLITION demolition/demolitions demolished=demolish;
  WITHDRAWAL withdrawal/withdrawals;
  CEASEFIRE ceasefire/ceasefires truce/truces;
  PROTEST blockade/blockades;
  FESTIVAL fair/fairs festival/festivals carnival/carnivals parade/parades fête/fêtes fete/fetes regatta/regattas
    celebration~/celebrations~ exhibition~/exhibitions~ concert/concerts gala/galas premiere/premieres expo/expos
    anniversary~/anniversaries~;
  CRIME breach/breaches robbery/robberies burglary/burglaries break-in/break-ins theft~/thefts~ heist/heists
    stabbing/stabbings murder/murders kidnapping/kidnappings;
  MERGER sale~/sales~ merger/mergers takeover/takeovers acquisition/acquisitions auction/auctions;
  LAUNCH launch/launches debut~/debuts~ opening~/openings~ liftoff/liftoffs touchdown~;
  TALKS session~/sessions~;
  MEETING conference/conferences;
  DISMISSAL departure~/departures~;
  OPERATION operation~/operations~ search~/searches~ experiment~/experiments~;
  RULE curfew/curfews lockdown/lockdowns ban~/bans~ moratorium/moratoriums;
  PUBLICATION results~;
  CUTS layoffs redundancies~`);
