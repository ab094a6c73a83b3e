import { words } from '../../../core/word-list.ts';

/** Objects of "fire" in a shooting. */
export const SHOTS = words('shot shots bullet bullets round rounds gun guns rifle pistol weapon weapons volley');

/** Words after "hit" or "strike" that show that nothing is hit: "hit a record", "struck a deal". */
export const NOT_HIT = words(`
  up record records high highs low lows deal deals bargain bargains balance out back chord tone agreement target targets shelves
  cinemas theaters theatres stores market`);

/** What somebody cuts through, so that it no longer works. */
export const CABLES = words('cable cables wire wires line lines pipe pipes pipeline pipelines');

/** Words after "shake" that show that nothing is damaged. */
export const NOT_SHAKEN = words('hand hands head heads up off');

/** Words after "cut" that make it another verb. */
export const NOT_CUT = words('in across through corners short loose');

/** Words after a verb that show that it has a figurative meaning: "fixed on", "escaped notice". */
export const NOT_FIXED = words('on upon eyes notice attention price prices date');

/** Words after "beat" that show that a person is attacked: "beaten to death". */
export const BEFORE_BODY = words('death up unconscious');

/** Words before "left" that make it mean what remains. */
export const REMAINING = words(
  'nothing anything little minutes minute seconds second hours days weeks months games rounds points',
);

/** Nouns after "left" that make it a side. */
export const SIDES = words(
  'knee leg arm hand foot ankle shoulder side wing lane eye ear lung hip elbow bank hook hooks jab jabs',
);

/** Words before "strike" that make it an attack. */
export const STRIKE_KINDS = words('air drone missile military rocket artillery retaliatory');

/** What "overturn" has as its object if a court decides again. */
export const JUDGMENTS = words('conviction convictions verdict verdicts sentence sentences acquittal acquittals');

/** What "overturn" has as its object if it is a decision. */
export const LAWS = words(`
  rule rules ruling rulings law laws decision decisions conviction convictions verdict verdicts ban bans policy policies regulation
  regulations order orders judgment judgments judgement sentence sentences veto result results election legislation act measure
  measures changes change`);

/** What "capture" has as its object if nobody is arrested. */
export const PICTURED = words(`
  moment moments scene scenes image images video footage photo photos attention imagination title titles mood spirit essence crown
  gold silver bronze medal award event carbon data audio sound horror chaos`);

/** What "issue" and "release" have as their object if only something is said. */
export const SENT_OUT = words(`
  statement statements warning warnings apology apologies advisory advisories comment comments alert alerts appeal appeals summons
  reminder invitation invitations denial press`);

/** What "release" has as its object if it is published. */
export const SHOWN = words(`
  video videos footage photo photos photograph photographs picture pictures image images name names details report reports document
  documents figures data results list lists sketch transcript transcripts recording recordings tape tapes emails minutes audio study
  survey statistics guidelines schedule`);

/** What "return" has as its object if nobody comes back. */
export const PLAYED_BALLS = words(`
  kick kicks kickoff kickoffs punt punts interception interceptions fumble fumbles serve serves call calls verdict verdicts favour
  favor compliment shot email emails indictment indictments touchdown touchdowns yards`);

/** Words after "join" that make it the transfer of a player. */
export const GAINED = words('from loan transfer fee');

/** What "lose" has as its object if it is a defeat. */
export const LOST_IN_SPORT = words(`
  match matches game games final finals semi-final semifinal fight bout race derby series title championship cup election vote seat
  battle war leg set point points lead case appeal lawsuit trial tie play-off playoff`);

/** Words for disasters that "hit", "strike" or "shake" a place. */
export const DISASTERS = words(`
  quake quakes earthquake earthquakes temblor temblors tremor tremors aftershock aftershocks storm storms hurricane hurricanes tornado
  tornadoes typhoon typhoons cyclone cyclones tsunami tsunamis flood floods blizzard heatwave landslide avalanche wildfire wildfires
  crisis recession drought`);

/** Words after "death" that make it no happening. */
export const OF_DEATH = words(
  'penalty penalties sentence sentences row toll tolls threat threats certificate warrant squad squads rate rates bed trap wish',
);

/** Words before "to death" if nobody has died. */
export const ILL_OR_NEAR = words(`
  sentence sentenced sentences sentencing condemn condemned close near nearer bored scared frightened worried put`);

/** Words before "strike" that make it a strike of workers. */
export const BEFORE_STRIKE = words(`
  general national nationwide national labour labor hunger rail train tube bus teachers nurses doctors pilots public-sector hour day
  24-hour 48-hour one-day two-day three-day wildcat solidarity warning postal dock transport sympathy week-long indefinite`);

/** What workers strike against. */
export const AUSTERITY = words(`
  cut cuts cutbacks pay pension pensions reform reforms austerity measures wages wage conditions layoffs redundancies closure closures
  hours privatisation privatization plan plans budget spending`);

/** Days of the week and words like them, after "a strike on". */
export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday christmas easter');

/** Words before "revolution" that make it no uprising. */
export const QUIET_REVOLUTIONS = words(`
  sexual industrial digital technological green scientific cultural fashion musical internet computer energy information social quiet
  agricultural electronic`);

/** Words before "Games" in the names of events. */
export const GAME_NAMES = words(
  'olympic olympics paralympic commonwealth asian pan winter summer european invictus youth mediterranean american',
);

/** Words before "loss" that make it no defeat. */
export const MONEY_LOSSES = words(`
  total big great huge financial net annual quarterly heavy job weight hearing power memory hair tragic massive blood tax operating
  record sad terrible devastating`);

/** Words before "transfer" that make it none of a player. */
export const PRISON_TRANSFERS = words(
  'prison prisoner inmate patient money bank file data hospital wire power land heat technology',
);

/** Words before "sentence" if nobody is sentenced now. */
export const SERVED = words('serve serves served serving');

/** Words before "call" that tell that people talked to each other. */
export const CALL_KINDS = words('phone telephone video conference');

/** Words before "attack" that make it an illness. */
export const ILLNESSES = words('heart panic asthma anxiety angina cardiac gout migraine');

/** What is criticised in "an attack on": not a person or a place. */
export const IDEAS = words(`
  law laws right rights freedom freedoms liberty liberties democracy values science truth policy policies plan plans proposal proposals
  record legacy idea ideas reform reforms tradition traditions constitution independence integrity credibility`);

/** Words before "shot" that make it a throw, a picture or an injection. */
export const SHOT_KINDS = words(`
  jump turnaround bank three-point winning penalty tap-in screen mug snap flu booster parting long cheap slap hook tee opening bow
  money last-second vaccine allergy chip`);

/** Words before a crime that somebody is charged with: "guilty of two counts of murder". */
export const CHARGING = words(`
  charge charged charges charging accused convicted acquitted guilty count counts indicted indictment tried wanted arrested`);

/** What "win" has as its object if somebody is honoured. */
export const PRIZES = words(`
  award awards prize prizes medal medals honor honors honour honours oscar oscars emmy emmys grammy grammys tony bafta pulitzer nobel
  scholarship scholarships commendation commendations grant fellowship praise`);

/** What "face" has as its object if it is no opponent. */
export const NOT_OPPONENTS = words(`
  charge charges count counts trial sentence prison jail death life years criticism calls pressure questions lawsuit lawsuits
  allegations accusations decision decisions problem problems challenge challenges difficulties shortage shortages dilemma choice
  surgery penalty penalties fine fines threat threats crisis deadline backlash scrutiny extradition hearing execution hurdles
  uncertainty danger risk`);

/** What "play" has as its object if it is no match. */
export const PERFORMED = words(`
  role roles part parts character characters hero heroine villain guitar piano drums violin music song songs video down trick tricks`);

/** What is offered to somebody who is to be appointed. */
export const POSTS = words('post position job role presidency ministry portfolio');

/** What is offered without a deal. */
export const NOT_OFFERED = words(`
  apology apologies condolences prayers sympathy help support assistance comment comments advice reward rewards explanation details
  hope thanks congratulations glimpse look`);

/** What people knock on. */
export const DOORS = words('door doors window windows');

/** People who are arrested and released. */
export const FREED = words(`
  prisoner prisoners hostage hostages suspect suspects inmate inmates detainee detainees convict convicts man men woman women teenager
  teenagers boy girl people patient patients protester protesters thief thieves robber robbers burglar burglars pirate pirates guard
  guards crew fugitive fugitives killer gunman mobster dealer dealers gang`);

/** Places and terms from which somebody is released. */
export const PRISONS = words(
  'prison jail custody detention bail bond parole probation penitentiary correctional correction captivity',
);

/** Places that patients leave. */
export const HOSPITALS = words('hospital hospitals clinic rehab rehabilitation intensive');

/** What thieves "nab". */
export const LOOT = words(`
  jewel jewels jewellery jewelry gems diamonds diamond gold watches cash money dollars euros pounds worth loot paintings painting
  haul`);

/** Who arrests people. */
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

/** Words after "hit" that give it a figurative meaning: "hits closer to home". */
export const NEARBY = words('close closer home');

/** Words before "execution" that make it the way in which something is done. */
export const WORK_DONE = words(
  'code data program efficient poor perfect flawless sloppy good better bad great excellent precise prevention',
);

/** What is executed if nobody dies. */
export const PLANS = words('plan plans strategy code order orders search warrant play plays program');

/** What people battle without a war. */
export const BATTLED = words(`
  fire fires blaze flames illness cancer disease depression addiction injury injuries storm floods toe-to-toe back`);

/** Words before "battle" that make it no war. */
export const FIGURATIVE_BATTLES = words('legal court losing turnover custody uphill title bidding');

/** What is left for somebody who cannot be reached. */
export const MESSAGES = words('message messages request requests voicemail');

/** What somebody is cleared of by a court. Other things are cleared of snow or debris. */
export const CLEARED_OF = words(`
  murder murders murdering manslaughter killing killings homicide stabbing shooting assault assaulting attack attacking rape raping abuse
  abusing harassing harassment fraud theft stealing robbery robbing bribery corruption terrorism terror arson doping perjury lying
  wrongdoing misconduct negligence charge charges allegations accusations offence offences crime crimes attempted attempting causing
  blame treason espionage spying sexual`);

/** The same for "cleared over". */
export const CLEARED_OVER = words(`
  crash crashes collision death deaths killing murder shooting stabbing assault attack fraud scandal affair fatal alleged`);

/** What somebody dismisses who speaks against it. */
export const DISMISSED_CLAIMS = words(`
  call calls claim claims allegation allegations accusation accusations suggestion suggestions report reports criticism concern concerns
  fears rumour rumours rumor rumors idea notion speculation complaints complaint demands demand talk possibility`);

/** What a court dismisses. */
export const DISMISSED_CASES = words(
  'case cases lawsuit lawsuits suit appeal appeals charge charges petition motion challenge',
);

/** Verbs before a rule that a court or another body decides on again. */
export const REVIEWING = words(
  'uphold upholds upheld upholding overturn overturns overturned annul annuls annulled lift lifts lifted',
);

/** Weapons with a blade. */
export const BLADES = words('knife knives knifeman machete machetes blade sword axe dagger');

/** Offices that somebody is named to. */
export const OFFICES = words(`
  president minister manager coach chief chairman chairwoman chair chancellor director ambassador mayor bishop secretary commissioner
  ceo editor successor governor`);

/** Companies that others take over. */
export const RIVAL_COMPANIES = words(
  'rival rivals maker company firm competitor retailer manufacturer bank airline chain supplier insurer',
);
