import { groups, words } from '../../../core/word-list.ts';

/** Words for sport. They show that a sentence is about a match rather than an election. */
export const SPORT_WORDS = words(`
  match matches game games final finals semi-final semi-finals semifinal semifinals quarter-final quarter-finals quarterfinal
  quarterfinals cup league championship championships champion champions tournament title titles trophy medal medals season playoff
  playoffs play-off play-offs striker goalkeeper midfielder defender coach goal goals innings wicket wickets inning touchdown
  touchdowns quarterback unseeded seeded seed knockout bout bouts boxer heavyweight middleweight welterweight lightweight rugby
  football soccer cricket tennis golf hockey basketball baseball nba nfl nhl mlb fifa uefa olympic olympics prix marathon derby
  relegation kickoff half-time halftime penalties referee umpire overtime rebounds pitcher stadium fans team teams squad player
  players club athlete sprinter cyclist swimmer skier race races round rounds sets points fight fights opener opponent opponents
  decision stoppage ring bowl series open masters trophy stage slam pole lap laps unanimous division rivals contest fixture leg side
  scored aggregate triathlon regatta relay`);

/** Words for elections. */
export const ELECTION_WORDS = words(`
  election elections runoff run-off vote votes voter voters ballot ballots electoral mayoral presidential parliamentary incumbent
  incumbents candidate candidates constituency by-election referendum electorate turnout gubernatorial presidency`);

/** Offices to which people are elected. */
export const ELECTED_OFFICES = words(
  'mayor governor senator congressman congresswoman sheriff president chancellor premier',
);

/** Words before an office that a contest decides: "beats Lund to become mayor". */
export const BEFORE_AIM = words('as become becomes remain remains');

/** Participles for the result of a contest: "after beating the incumbent". */
export const RESULTS = words('beating defeating winning losing edging ousting unseating');

/**
 * Nouns for what somebody wins or loses outside a match, with the sense of the verb. Null if the verb does not name a
 * separate event.
 */
export const WON: ReadonlyMap<string, string | null> = new Map<string, string | null>(
  groups(`
    ELECTION seat seats presidency mayoralty majority term re-election reelection;
    CONTRACT contract contracts tender tenders;
    VERDICT case cases damages compensation injunction;
    - election elections runoff run-off by-election primary primaries vote votes referendum appeal appeals lawsuit lawsuits trial ruling
      approval backing support right rights praise concession concessions lottery jackpot permission permit funding time reprieve
      release freedom custody battle war hearts job jobs money million applause friends trust respect confidence control power
      licence license`).flatMap(([sense = '-', ...list]) =>
    list.map((word) => [word, sense === '-' ? null : sense] as const),
  ),
);

/** Nouns for what is put to a vote and can be defeated. */
export const MOTIONS = words('motion motions bill bills amendment amendments proposal proposals measure measures');

/** Nouns for an agreement that somebody "clinches". */
export const CLINCHED = words('deal deals agreement contract pact');

/** People who beat others violently. */
export const BEATERS = words(`
  police policeman policemen officer officers guard guards soldier soldiers trooper troopers thug thugs robber robbers attacker
  attackers assailant assailants gang mob youths gunman gunmen burglar burglars kidnappers captors men militants militiamen rebels
  husband stepfather intruder intruders hooligans`);

/** People who are beaten violently. */
export const BEATEN = words(`
  protester protesters protestor protestors demonstrator demonstrators prisoner prisoners inmate inmates detainee detainees driver
  passenger passengers jeweller jeweler shopkeeper journalist journalists reporter reporters photographer victim victims woman wife
  pensioner student students migrant migrants refugee refugees teenager boy girl man him her them hostage hostages cashier owner guard
  waiter monk activist activists pedestrian cyclist child children`);

/** Objects with which people are beaten. */
export const BATONS = words(`
  baton batons stick sticks club clubs hammer bat bats fist fists rod rods iron pipe pipes truncheon truncheons belt belts whip whips
  pole poles chain chains bottle bottles`);

/** Verbs before "and beaten": "robbed and beaten". */
export const BEFORE_BEATEN = words('robbed kicked tortured tied kidnapped raped stripped attacked abducted dragged');
