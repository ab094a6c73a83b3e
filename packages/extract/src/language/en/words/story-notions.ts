import { groups } from '../../../core/word-list.ts';

/**
 * English words for people, things and actions in the news. The words of a group have nearly the same meaning, so
 * articles from different outlets match. The first word of a group is the name of the concept, which is the same in all
 * languages.
 *
 * An entry stands for all its inflected forms. `*` matches any ending.
 */
export const STORY_NOTIONS = groups(`
  DRIVER driver motorist; PASSENGER passenger* traveller* traveler*; TRACK track tracks rail rails; LINE line; TRUCK truck lorry lorries; CAR car cars vehicle vehicles; BUS bus buses; TRAM tram trams streetcar;
  MOTORCYCLE motorcycl* motorbike* moped*; BICYCLE cyclist* bicycl* bike bikes e-bike*; PEDESTRIAN pedestrian* passer-by passers-by; SCOOTER scooter* e-scooter*;
  FLIGHT flight flights; AIRPORT airport; AIRLINE airline carrier; PILOT pilot; CREW crew; CAPTAIN captain skipper; TUG tug tugs tugboat; SHORE shore coast; RUN-AGROUND aground stranded;
  UNION union unions unionist*; EMPLOYER employer employers; WAGE wage wages salary salaries; WORKFORCE workforce employee* worker workers staff; JOB job jobs;
  STRIKE walkout walkouts stoppage; RALLY rally rallies demonstrat* protester*;
  MERGER merger merge merged takeover acqui* buyout; PURCHASE buy buys buying bought purchas*; SALE sale sell sells selling sold; RIVAL rival* competitor*;
  MAKER maker manufactur* producer; PLANT plant factory factories; SHARE share shares stock stocks; SHAREHOLDER shareholder* stockholder*; ANTITRUST antitrust cartel; SUBSIDIARY subsidiar*; INVESTOR investor*; COMPANY company companies firm firms corporation;
  BANKRUPT bankrupt* insolven*; CREDITOR creditor*; REVENUE revenue* turnover; PROFIT profit*; LOSS loss losses; HEADQUARTERS headquarter*; CUSTOMER customer* client*; SUPPLIER supplier*; BOARD board; MANAGING-DIRECTOR ceo;
  PROSECUTOR prosecutor*; INVESTIGATION investigat* probe probes; JUDGE judge judges; COURT court courts; LAWYER lawyer* attorney* counsel; PRISON prison jail jailed imprison*; DEFENDANT defendant*; SUSPECT suspect suspects suspected; CHARGE charge charges charged indict*;
  APPEAL appeal appeals appealed; CONVICT convict* guilty; ACQUIT acquit*; SUE lawsuit lawsuits sue sued sues suing plaintiff*; COMPENSATION compensation damages; FRAUD fraud* embezzl*; BRIBE brib* corrupt*; STAB stab stabbed stabbing; SHOOT shot shoot* gunshot gunfire gunman gunmen; POISON poison*;
  THEFT theft steal steals stole stolen thief thieves burglar* robber* robbed rob heist; MASKED masked; RANSOM ransom*; BLACKMAIL blackmail* extort*; HACKER hack hacker* hacked hacking cyberattack* cyber-attack*; PERPETRATOR perpetrator* attacker* culprit*;
  FLEE flee fled fleeing fugitive; MANHUNT manhunt; WEAPON weapon* gun guns firearm*; KNIFE knife knives;
  FIREFIGHTER firefighter* fireman firemen; RESCUER rescuer* paramedic*; AMBULANCE ambulance*; HELICOPTER helicopter*; DOCTOR doctor doctors physician*; PATIENT patient patients; HOSPITAL hospital* clinic clinics; NURSE nurse nurses; BIRTH birth births maternity;
  INJURY injur* wound*; DEAD dead body bodies; LANDSLIDE landslide* mudslide* rockfall*; AVALANCHE avalanche*; FLOOD flood*; DAM dam dams dyke; DROUGHT drought*; HEAT heat heatwave;
  BURN burn burned burning burnt blaze blazes flame flames; ARSON arson*; SMOKE smoke; EXPLODE explo* detonat* blast blasts; COLLIDE collid* collision*; DERAIL derail*; CRASH crash* accident*; COLLAPSE collaps*; CRACK crack cracks;
  BUILDING building buildings; DEMOLISH demoli*; DETOUR detour* diversion*; MOTORWAY motorway* highway* autobahn freeway; CLOSURE close closed closes closing closure shut shuts shutdown; OPENING opening inaugurat*;
  MAYOR mayor*; COUNCIL councillor* councilor*; GOVERNOR governor*; PARLIAMENT parliament* bundestag; LAWMAKER lawmaker* legislator* mp mps congressman; OPPOSITION opposition; COALITION coalition*; MINISTER minister ministers;
  ELECTION election* poll polls; VOTER voter*; CANDIDATE candidate*; VOTE vote votes voted voting; RESIGN resign*; SUCCESSOR successor* succeed*; APPOINT appoint* nominat*; DISMISS dismiss* sack sacked sacks sacking oust*;
  TREATY treaty treaties contract contracts pact; SIGN sign signed signs signing signatur*; NEGOTIATE negotiat*; AGREE agree agreed agreement*; BORDER border borders; AMBASSADOR ambassador*; EMBASSY embassy embassies;
  COMPROMISE compromise*; OFFER offer offers offered bid bids; DEMAND demand*; REJECT reject*; BAN ban bans banned; APPROVE approv*; PROBE review reviews reviewed;
  COACH coach coaches coached coaching; CLUB club clubs; GOAL goal goals; MATCH match matches game games; TEAM team teams; CUP cup; LEAGUE league leagues; PENALTY penalty penalties; DEFEAT defeat* lose loses lost beaten; WIN win wins won winner winning victor* beat beats; STADIUM stadium*; FAN fan fans supporter*; STRIKER striker strikers; GOALKEEPER goalkeeper*; DRAW draw;
  WRITER writer* author authors novelist*; POET poet poets; ACTOR actor actors actress*; DIRECTOR filmmaker*; MUSICIAN musician*; SINGER singer*; PAINTER painter*; ARTIST artist*; PRIZE prize* award*; JURY jury jurors; FESTIVAL festival*; FILM film films movie*; NOVEL novel novels; BOOK book books; MUSEUM museum*; EXHIBITION exhibition* exhibit; FUNERAL funeral* burial; OBITUARY obituar*; BORN born;
  SCHOOL school*; TEACHER teacher*; STUDENT student*; UNIVERSITY universit* college*; CHURCH church*; BISHOP bishop*; PRIEST priest* pastor*; POPE pope; SATELLITE satellite*; ROCKET rocket rockets; SPACECRAFT spacecraft shuttle; ASTRONAUT astronaut* cosmonaut*; RESEARCHER researcher* scientist* expert experts;
  WITNESS witness*; RESIDENT resident residents; TOURIST tourist* holidaymaker*; REFUGEE refugee* asylum-seeker*; VIRUS virus* coronavirus; VACCINE vaccin*; INFECTION infect*; EPIDEMIC epidemic* pandemic* outbreak; FARMER farmer*; ANIMAL animal animals; DOG dog dogs; BEAR bear bears; WOLF wolf wolves;
  DATA data; COMPUTER computer computers; INTERNET internet online; PHONE phone phones smartphone*; SOFTWARE software; ELECTRICITY electricity; OUTAGE outage* blackout*; GAS gas; OIL oil; NUCLEAR nuclear; SPILL spill spills leak leaks leaked; RAILWAY railway* railroad*; DELAY delay*; CANCEL cancel*; POSTPONE postpon*; DEADLINE deadline*;
  BOMB bomb bombs bombed bombing bomber; TROOPS troop troops soldier* military army; TERROR terror*; HOSTAGE hostage*; TRUCE truce ceasefire; PEACE peace; REFORM reform*; BUDGET budget*; DEBT debt debts; TAX tax taxes; LOAN loan loans; RENT rent rents; RISE increas* rise rises; CUT cut cuts cutting; CHAOS chaos; SIGNAL signal signals; HELMET helmet helmets; DAMAGE damage damaged`);
