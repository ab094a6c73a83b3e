import { words } from '../../../core/word-list.ts';

/** Things that rise and fall in value. */
export const MARKETS = words(`
  market markets share shares stock stocks price prices currency currencies bond bonds euro dollar pound yen rouble ruble oil profit
  profits sales bitcoin index futures demand costs cost rents debt population value turnover exports imports`);

/** Things that stop working when they "crash". */
export const COMPUTERS = words(`
  server servers website websites site sites system systems app apps software computer computers network networks platform portal
  laptop browser hotline`);

/** Structures that fall when they "collapse". */
export const STRUCTURES = words(`
  bridge building roof wall crane scaffold scaffolding tunnel mine dam stand stage tower floor ceiling overpass flyover balcony pier
  block house garage grandstand chimney pit school factory mall hotel apartment bridges buildings walls cranes houses`);

/** Things that fail when they "collapse" or "break down". */
export const FAILING = words(`
  talks negotiations deal agreement plan plans marriage relationship truce ceasefire bid government coalition alliance trial case
  merger takeover sale resistance regime`);

/** Nouns for companies that go bankrupt when they "collapse". */
export const COMPANIES = words(`
  firm company bank retailer airline carrier chain lender insurer group maker builder manufacturer operator supplier startup start-up
  broker brokerage`);

/** Causes that "hit" or "shake" somebody in a figurative sense: "sanctions hit exporters". */
export const FIGURATIVE_CAUSES = words(`
  sanction sanctions tariff tariffs shortage shortages inflation scandal scandals pandemic strike strikes cuts rise rises taxes tax
  revelation revelations news allegations dispute disputes row controversy debt costs bankruptcy unemployment rumours rumors boycott
  walkout walkouts ban bans defeat resignation resignations departure affair illness injuries injury euro dollar pound shares index
  sales exports corruption`);

/** Things that are hit, or that somebody is hit with, in a figurative sense: "hit with a fine". */
export const FIGURATIVE_BLOWS = words(`
  fine fines lawsuit lawsuits ban bans charge charges sanctions penalty penalties bill bills tax taxes tariffs dollar dollars euro euros
  pounds percent headlines screens streets airwaves jackpot rock-bottom milestone peak stride gold ball homer`);

/** People who attack others only with words. */
export const CRITICS = words(`
  minister opposition senator lawmaker lawmakers mp mps candidate critic critics union unions party chancellor democrats republicans
  conservatives liberals tories labour newspaper columnist commentator commentators congressman congresswoman governor`);

/** Things that are attacked only with words. */
export const CRITICISED = words(`
  government opposition plans plan policy policies record coach referee proposal proposals bill law budget reform reforms decision
  handling media press party rivals critics system tactics idea approach rule rules`);

/** Words before "attack" in the sense of criticism or of a part of a match: "a scathing attack". */
export const VERBAL = words(`
  scathing verbal personal stinging blistering withering furious thinly-veiled outspoken vicious bitter rhetorical partisan veiled
  extraordinary public counter`);

/** Words before "trial" in the sense of a test: "a vaccine trial". */
export const TEST_KINDS = words(`
  drug vaccine clinical free pilot field medical phase phase-1 phase-2 phase-3 early-stage late-stage mid-stage large-scale human
  medicine time six-month three-month experimental controlled randomised randomized speed treatment cancer`);

/** Things that a "trial of" tests. */
export const TESTED = words(`
  drug drugs vaccine vaccines treatment therapy medicine device pill tablet technology system scheme software app bus buses method
  hydrogen battery batteries week`);

/** People who are charged a price, and things that they are charged for. */
export const PRICED = words(`
  customer customers driver drivers motorist motorists visitor visitors user users fee fees rent tourist tourists passengers patients
  student students extra interest toll tolls`);

/** Things that are filmed when they are "shot". */
export const FILMED = words(`
  film films movie movies scene scenes series video videos documentary documentaries picture pictures photo photos footage episode
  episodes commercial sequel drama`);

/** Things that are "killed" in a figurative sense: "killed the bill". */
export const NOT_ALIVE = words(`
  bill bills deal plan plans project projects motion proposal proposals amendment legislation time hopes idea market engine lights mood
  reform reforms`);

/** Things that "die" in a figurative sense: "hopes died". */
export const NOT_DYING = words('bill hopes hope battery batteries engine proposal plan deal tradition dream');

/** Things that "erupt" or "explode" in a figurative sense: "a row erupted". */
export const OUTBURSTS = words(`
  row scandal controversy laughter cheers crowd anger dispute debate feud argument bombshell applause tensions tension celebrations
  protests protest violence fighting riots riot clashes brawl audience fans`);

/** Feelings and their signs that people "break out in": "broke out in tears". */
export const FEELINGS = words('tears laughter applause song cheers smile smiles giggles sweat rash hives');

/** Things that "break out" although nothing happens to a place: "an argument broke out". */
export const NOT_BREAKING_OUT = words(`
  row scandal controversy laughter applause cheers argument arguments dispute debate feud quarrel panic celebrations`);

/** Words before a disaster in a figurative sense: "a political earthquake". */
export const FIGURATIVE_DISASTERS = words(`
  political economic financial diplomatic constitutional legal electoral cultural corporate social media twitter perfect verbal`);

/** What a figurative disaster consists of: "a tsunami of criticism". */
export const FLOODING = words(`
  criticism protest protests outrage anger applause complaints controversy abuse lawsuits support emotion emotions praise condemnation
  indignation disapproval calls messages letters requests applications emails tributes donations orders offers misinformation
  disinformation data information money cash imports`);

/** States that somebody is "plunged into". */
export const STATES = words(
  'crisis recession chaos darkness mourning debt turmoil uncertainty disarray war poverty bankruptcy',
);

/**
 * Things that flood something, or that are flooded, in a figurative sense: "flooded with calls", "flooded the market".
 */
export const MASSES = words(`
  calls complaints messages market markets letters requests applications emails tributes memories donations orders offers inboxes`);

/** Things that are "seized" in a figurative sense: "seized the opportunity". */
export const CHANCES = words('opportunity opportunities chance moment initiative on upon up lead advantage');

/** Things that are "stolen" or "invaded" in a figurative sense: "stole the show". */
export const NOT_LOOT = words(
  'show lead spotlight pitch privacy limelight thunder victory win base bases hearts march scene',
);

/** Words after "break down" in uses that do not name a failure: "broke down in tears". */
export const TEARS = words('tears crying sobbing barriers stereotypes walls');

/** Words before "race" in senses other than a match: "the mayoral race". */
export const OFFICE_RACES = words(
  'presidential mayoral senate gubernatorial leadership election electoral congressional human arms space mixed',
);

/** Words which show that a battle is part of a war. */
export const FIGHTERS = words(`
  army armies soldier soldiers troops rebel rebels force forces militant militants fighter fighters insurgents insurgent militia
  militias gunmen guerrillas taliban`);

/** Nouns for disputes, whose beginning and end are not events. */
export const QUARRELS = words('battle row feud dispute argument debate quarrel');

/** Words before "launch" in the sense of a boat: "a sightseeing launch". */
export const LAUNCH_BOATS = words(
  'sightseeing motor steam police harbour harbor pleasure river pilot passenger wooden tourist',
);

/** Things that are "launched" only with words: "launched an attack". */
export const LAUNCHED_WORDS = words('attack attacks assault tirade broadside criticism bid');
