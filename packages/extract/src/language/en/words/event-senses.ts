import { words } from '../../../core/word-list.ts';

/** Objects of "fire" in a shooting. */
export const SHOTS = words('shot shots bullet bullets round rounds gun guns rifle pistol weapon weapons volley');

/** Words after "hit" or "strike" in figurative uses: "hit a record", "struck a deal". */
export const NOT_HIT = words(`
  up record records high highs low lows deal deals bargain bargains balance out back chord tone agreement target targets shelves
  cinemas theaters theatres stores market`);

/** Things that no longer work after somebody cuts them. */
export const CABLES = words('cable cables wire wires line lines pipe pipes pipeline pipelines');

/** Words after "shake" in uses without damage: "shook hands". */
export const NOT_SHAKEN = words('hand hands head heads up off');

/** Words after "cut" that give it a different meaning: "cut short". */
export const NOT_CUT = words('in across through corners short loose');

/** Words after a verb which show that it has a figurative meaning: "fixed on", "escaped notice". */
export const NOT_FIXED = words('on upon eyes notice attention price prices date');

/** Words after "beat" which show that a person is attacked: "beaten to death". */
export const BEFORE_BODY = words('death up unconscious');

/** Words before "left" in the sense of "remaining": "minutes left". */
export const REMAINING = words(
  'nothing anything little minutes minute seconds second hours days weeks months games rounds points',
);

/** Nouns after "left" in the sense of a side: "left knee". */
export const SIDES = words(
  'knee leg arm hand foot ankle shoulder side wing lane eye ear lung hip elbow bank hook hooks jab jabs',
);

/** Words before "strike" in the sense of an attack: "air strike". */
export const STRIKE_KINDS = words(
  'air drone missile military rocket artillery retaliatory nuclear precision preemptive pre-emptive',
);

/** Things that are suspended, while people are suspended from their posts: "suspended the search". */
export const PAUSED = words(`
  strike strikes walkout talks negotiations search operations service services flights trading trade production sales aid play match
  league season campaign licence license deal agreement ceasefire truce treaty law rules membership work construction classes`);

/** Animals and things whose "strike" is a hit: "a bird strike". */
export const HITTING = words('bird birds wildlife lightning asteroid meteor meteorite');

/** Objects of "overturn" in a verdict: "overturned the conviction". */
export const JUDGMENTS = words('conviction convictions verdict verdicts sentence sentences acquittal acquittals');

/** Objects of "overturn" in a decision: "overturned the ban". */
export const LAWS = words(`
  rule rules ruling rulings law laws decision decisions conviction convictions verdict verdicts ban bans policy policies regulation
  regulations order orders judgment judgments judgement sentence sentences veto result results election legislation act measure
  measures changes change`);

/** Objects of "capture" in uses without an arrest: "captures the moment". */
export const PICTURED = words(`
  moment moments scene scenes image images video footage photo photos attention imagination title titles mood spirit essence crown
  gold silver bronze medal award event carbon data audio sound horror chaos`);

/** Objects of "issue" and "release" that are only statements: "issued a warning". */
export const SENT_OUT = words(`
  statement statements warning warnings apology apologies advisory advisories comment comments alert alerts appeal appeals summons
  reminder invitation invitations denial press`);

/** Objects of "release" that are published: "released a video". */
export const SHOWN = words(`
  video videos footage photo photos photograph photographs picture pictures image images name names details report reports document
  documents figures data results list lists sketch transcript transcripts recording recordings tape tapes emails minutes audio study
  survey statistics guidelines schedule`);

/** Objects of "return" in uses where nobody comes back: "returned a kick". */
export const PLAYED_BALLS = words(`
  kick kicks kickoff kickoffs punt punts interception interceptions fumble fumbles serve serves call calls verdict verdicts favour
  favor compliment shot email emails indictment indictments touchdown touchdowns yards`);

/** Words after "join" which show that a player is transferred: "joined on loan". */
export const GAINED = words('from loan transfer fee');

/** Objects of "lose" that make it a defeat: "lost the match". */
export const LOST_IN_SPORT = words(`
  match matches game games final finals semi-final semifinal fight bout race derby series title championship cup election vote seat
  battle war leg set point points lead case appeal lawsuit trial tie play-off playoff`);

/** Words for disasters that "hit", "strike" or "shake" a place. */
export const DISASTERS = words(`
  quake quakes earthquake earthquakes temblor temblors tremor tremors aftershock aftershocks storm storms hurricane hurricanes tornado
  tornadoes typhoon typhoons cyclone cyclones tsunami tsunamis flood floods blizzard heatwave landslide avalanche wildfire wildfires
  crisis recession drought`);

/** Words after "death" in phrases that do not name a death: "death penalty". */
export const OF_DEATH = words(
  'penalty penalties sentence sentences row toll tolls threat threats certificate warrant squad squads rate rates bed trap wish',
);

/** Words before "to death" in uses where nobody has died: "sentenced to death". */
export const ILL_OR_NEAR = words(`
  sentence sentenced sentences sentencing condemn condemned close near nearer bored scared frightened worried put`);

/** Words before "strike" in the sense of a strike by workers: "rail strike". */
export const BEFORE_STRIKE = words(`
  general national nationwide national labour labor rail train tube bus teachers nurses doctors pilots public-sector hour day
  24-hour 48-hour one-day two-day three-day wildcat solidarity warning postal dock transport sympathy week-long indefinite`);

/** Things that workers strike against. */
export const AUSTERITY = words(`
  cut cuts cutbacks pay pension pensions reform reforms austerity measures wages wage conditions layoffs redundancies closure closures
  hours privatisation privatization plan plans budget spending`);

/** Weekdays and holidays after "a strike on". */
export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday christmas easter');

/** Words before "revolution" in senses other than an uprising: "digital revolution". */
export const QUIET_REVOLUTIONS = words(`
  sexual industrial digital technological green scientific cultural fashion musical internet computer energy information social quiet
  agricultural electronic`);

/** Words before "Games" in the names of events. */
export const GAME_NAMES = words(
  'olympic olympics paralympic commonwealth asian pan winter summer european invictus youth mediterranean american',
);

/** Guests of a government. Hosting them is a meeting. */
export const GUESTS = words(
  'counterpart counterparts minister ministers president chancellor premier leader leaders delegation',
);

/** Words before "loss" in senses other than a defeat: "job loss". */
export const MONEY_LOSSES = words(`
  total big great huge financial net annual quarterly heavy job weight hearing power memory hair tragic massive blood tax operating
  record sad terrible devastating pre-tax trading half-year full-year`);

/** Verbs before "loss" which show that a company lost money: "reported its biggest loss". */
export const REPORTED_BEFORE = words('report reports reported reporting post posts posted posting booked books');

/** Words before "transfer" in senses other than the transfer of a player: "money transfer". */
export const PRISON_TRANSFERS = words(
  'prison prisoner inmate patient money bank file data hospital wire power land heat technology',
);

/** Verbs before "sentence" which show that nobody is sentenced now: "serving a life sentence". */
export const SERVED = words('serve serves served serving');

/** Words before "call" which show that people talked to each other: "phone call". */
export const CALL_KINDS = words('phone telephone video conference');

/** Words after "calls" in the sense of demands: "calls for a ban". */
export const DEMAND_LINKS = words('for');

/** Words before "attack" in the sense of an illness: "heart attack". */
export const ILLNESSES = words('heart panic asthma anxiety angina cardiac gout migraine');

/** Things that are criticised in "an attack on". People and places are not included. */
export const IDEAS = words(`
  law laws right rights freedom freedoms liberty liberties democracy values science truth policy policies plan plans proposal proposals
  record legacy idea ideas reform reforms tradition traditions constitution independence integrity credibility`);

/** Words before "shot" in the sense of a throw, a picture or an injection: "flu shot". */
export const SHOT_KINDS = words(`
  jump turnaround bank three-point winning penalty tap-in screen mug snap flu booster parting long cheap slap hook tee opening bow
  money last-second vaccine allergy chip`);

/** Words before a crime that somebody is charged with: "guilty of two counts of murder". */
export const CHARGING = words(`
  charge charged charges charging accused convicted acquitted guilty count counts indicted indictment tried wanted arrested`);

/** Objects of "win" that are honours. */
export const PRIZES = words(`
  award awards prize prizes medal medals honor honors honour honours oscar oscars emmy emmys grammy grammys tony bafta pulitzer nobel
  scholarship scholarships commendation commendations grant fellowship praise`);

/** Objects of "face" that are not opponents: "faces charges". */
export const NOT_OPPONENTS = words(`
  charge charges count counts trial sentence prison jail death life years criticism calls pressure questions lawsuit lawsuits
  allegations accusations decision decisions problem problems challenge challenges difficulties shortage shortages dilemma choice
  surgery penalty penalties fine fines threat threats crisis deadline backlash scrutiny extradition hearing execution hurdles
  uncertainty danger risk`);

/** Objects of "play" that are not opponents: "played a role". */
export const PERFORMED = words(`
  role roles part parts character characters hero heroine villain guitar piano drums violin music song songs video down trick tricks`);

/** Nouns for a post that somebody is offered. */
export const POSTS = words('post position job role presidency ministry portfolio');

/** Objects of "offer" that are not part of a deal: "offered an apology". */
export const NOT_OFFERED = words(`
  apology apologies condolences prayers sympathy help support assistance comment comments advice reward rewards explanation details
  hope thanks congratulations glimpse look`);

/** Things that people knock on. */
export const DOORS = words('door doors window windows');

/** People who are arrested and released. */
export const FREED = words(`
  prisoner prisoners hostage hostages suspect suspects inmate inmates detainee detainees convict convicts man men woman women teenager
  teenagers boy girl people patient patients protester protesters thief thieves robber robbers burglar burglars pirate pirates guard
  guards crew fugitive fugitives killer gunman mobster dealer dealers gang`);

/** Places and terms from which people are released. */
export const PRISONS = words(
  'prison jail custody detention bail bond parole probation penitentiary correctional correction captivity',
);

/** Places that patients leave. */
export const HOSPITALS = words('hospital hospitals clinic rehab rehabilitation intensive');

/** Things that thieves "nab". */
export const LOOT = words(`
  jewel jewels jewellery jewelry gems diamonds diamond gold watches cash money dollars euros pounds worth loot paintings painting
  haul`);

/** People and agencies that arrest others. */
export const ARRESTING = words(
  'police cops officers agents fbi navy marshals sheriff deputies detectives authorities troops soldiers',
);

/** Crimes that "hit" a place. */
export const HEISTS = words(
  'heist heists robbery robberies burglary burglaries raid raids theft thefts thieves robbers raiders',
);

/** Criminals who "hit" a place. */
export const ROBBERS = words('thieves robbers raiders burglars');

/** Words near "hit" in a report on boxing. */
export const PUNCHES = words('punch punches jab jabs hook hooks uppercut uppercuts canvas');

/** Words after "hit" in figurative uses: "hits closer to home". */
export const NEARBY = words('close closer home');

/** Words before "execution" in the sense of carrying something out: "code execution". */
export const WORK_DONE = words(
  'code data program efficient poor perfect flawless sloppy good better bad great excellent precise prevention',
);

/** Things that are executed without a death: "the execution of the plan". */
export const PLANS = words('plan plans strategy code order orders search warrant play plays program');

/** Things that people battle outside a war: "battled a blaze". */
export const BATTLED = words(`
  fire fires blaze flames illness cancer disease depression addiction injury injuries storm floods toe-to-toe back`);

/** Words before "battle" in senses other than a war: "legal battle". */
export const FIGURATIVE_BATTLES = words('legal court losing turnover custody uphill title bidding');

/** Things that are left for somebody who cannot be reached. */
export const MESSAGES = words('message messages request requests voicemail');

/** Offences that a court can clear somebody of, unlike "cleared of snow". */
export const CLEARED_OF = words(`
  murder murders murdering manslaughter killing killings homicide stabbing shooting assault assaulting attack attacking rape raping abuse
  abusing harassing harassment fraud theft stealing robbery robbing bribery corruption terrorism terror arson doping perjury lying
  wrongdoing misconduct negligence charge charges allegations accusations offence offences crime crimes attempted attempting causing
  blame treason espionage spying sexual`);

/** Nouns for the subject of a case, after "cleared over": "cleared over the crash". */
export const CLEARED_OVER = words(`
  crash crashes collision death deaths killing murder shooting stabbing assault attack fraud scandal affair fatal alleged`);

/** Objects of "dismiss" that somebody denies or rejects: "dismissed calls". */
export const DISMISSED_CLAIMS = words(`
  call calls claim claims allegation allegations accusation accusations suggestion suggestions report reports criticism concern concerns
  fears rumour rumours rumor rumors idea notion speculation complaints complaint demands demand talk possibility`);

/** Objects of "dismiss" that a court decides on: "dismissed the lawsuit". */
export const DISMISSED_CASES = words(
  'case cases lawsuit lawsuits suit appeal appeals charge charges petition motion challenge',
);

/** Verbs for a new decision about an existing rule: "upheld a ban". */
export const REVIEWING = words(
  'uphold upholds upheld upholding overturn overturns overturned annul annuls annulled lift lifts lifted',
);

/** Weapons with a blade. */
export const BLADES = words('knife knives knifeman machete machetes blade sword axe dagger');

/** Offices to which people are named. */
export const OFFICES = words(`
  president minister manager coach chief chairman chairwoman chair chancellor director ambassador mayor bishop secretary commissioner
  ceo editor successor governor`);

/** Nouns for companies that others take over. */
export const RIVAL_COMPANIES = words(
  'rival rivals maker company firm competitor retailer manufacturer bank airline chain supplier insurer',
);

/** Documents with which a court orders an arrest. */
export const WARRANTS = words('warrant warrants');

/** Documents about a policy, which are published rather than launched: "unveiled the budget". */
export const POLICIES = words(
  'budget budgets tax taxes plan plans strategy manifesto cuts reform reforms proposal proposals report',
);

/** People whom a club signs. */
export const PLAYERS = words(`
  striker goalkeeper keeper midfielder defender winger forward fullback full-back left-back right-back centre-back playmaker
  quarterback pitcher linebacker guard`);

/** Roads and other ways that protesters block. */
export const ROADS = words(`
  road roads street streets motorway motorways highway highways bridge border crossing runway railway tracks port entrance traffic
  junction roundabout autobahn`);

/** Ways for ships. A ship that blocks them closes them. */
export const WATERWAYS = words('canal canals waterway waterways strait straits shipping');

/** People who block roads in a protest. */
export const PROTESTERS = words(`
  farmers protesters protestors activists demonstrators strikers workers drivers truckers miners students residents fishermen
  taxi-drivers campaigners`);
