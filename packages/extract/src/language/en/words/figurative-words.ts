import { words } from '../../../core/word-list.ts';

/** What rises and falls in value. */
export const MARKETS = words(`
  market markets share shares stock stocks price prices currency currencies bond bonds euro dollar pound yen rouble ruble oil profit
  profits sales bitcoin index futures demand costs cost rents debt population value turnover exports imports`);

/** What stops working if it "crashes". */
export const COMPUTERS = words(`
  server servers website websites site sites system systems app apps software computer computers network networks platform portal
  laptop browser hotline`);

/** What fails if it "collapses" or "breaks down". */
export const FAILING = words(`
  talks negotiations deal agreement plan plans marriage relationship truce ceasefire bid government coalition alliance trial case
  merger takeover sale resistance regime`);

/** Companies that are bankrupt if they "collapse". */
export const COMPANIES = words(`
  firm company bank retailer airline carrier chain lender insurer group maker builder manufacturer operator supplier startup start-up
  broker brokerage`);

/** What hits or shakes somebody without any force. */
export const FIGURATIVE_CAUSES = words(`
  sanction sanctions tariff tariffs shortage shortages inflation scandal scandals pandemic strike strikes cuts rise rises taxes tax
  revelation revelations news allegations dispute disputes row controversy debt costs bankruptcy unemployment rumours rumors boycott
  walkout walkouts ban bans defeat resignation resignations departure affair illness injuries injury euro dollar pound shares index
  sales exports corruption`);

/** What somebody is hit with, and what is hit, without any force. */
export const FIGURATIVE_BLOWS = words(`
  fine fines lawsuit lawsuits ban bans charge charges sanctions penalty penalties bill bills tax taxes tariffs dollar dollars euro euros
  pounds percent headlines screens streets airwaves jackpot rock-bottom milestone peak stride gold ball homer`);

/** Who attacks others only with words. */
export const CRITICS = words(`
  minister opposition senator lawmaker lawmakers mp mps candidate critic critics union unions party chancellor democrats republicans
  conservatives liberals tories labour newspaper columnist commentator commentators congressman congresswoman governor`);

/** What is attacked only with words. */
export const CRITICISED = words(`
  government opposition plans plan policy policies record coach referee proposal proposals bill law budget reform reforms decision
  handling media press party rivals critics system tactics idea approach rule rules`);

/** Words before "attack" that make it criticism or a part of a match. */
export const VERBAL = words(`
  scathing verbal personal stinging blistering withering furious thinly-veiled outspoken vicious bitter rhetorical partisan veiled
  extraordinary public counter`);

/** Words before "trial" that make it a test. */
export const TEST_KINDS = words(`
  drug vaccine clinical free pilot field medical phase phase-1 phase-2 phase-3 early-stage late-stage mid-stage large-scale human
  medicine time six-month three-month experimental controlled randomised randomized speed treatment cancer`);

/** What a "trial of" tests. */
export const TESTED = words(`
  drug drugs vaccine vaccines treatment therapy medicine device pill tablet technology system scheme software app bus buses method
  hydrogen battery batteries week`);

/** Who or what is charged a price. */
export const PRICED = words(`
  customer customers driver drivers motorist motorists visitor visitors user users fee fees rent tourist tourists passengers patients
  student students extra interest toll tolls`);

/** What is filmed when it is "shot". */
export const FILMED = words(`
  film films movie movies scene scenes series video videos documentary documentaries picture pictures photo photos footage episode
  episodes commercial sequel drama`);

/** What is killed without a death. */
export const NOT_ALIVE = words(`
  bill bills deal plan plans project projects motion proposal proposals amendment legislation time hopes idea market engine lights mood
  reform reforms`);

/** What dies without a death. */
export const NOT_DYING = words('bill hopes hope battery batteries engine proposal plan deal tradition dream');

/** What "erupts" or "explodes" without a volcano or a bomb. */
export const OUTBURSTS = words(`
  row scandal controversy laughter cheers crowd anger dispute debate feud argument bombshell applause tensions tension celebrations
  protests protest violence fighting riots riot clashes brawl audience fans`);

/** What something is "plunged into" without a fall. */
export const STATES = words(
  'crisis recession chaos darkness mourning debt turmoil uncertainty disarray war poverty bankruptcy',
);

/** What comes in great numbers when somebody is "flooded with" it, or what it floods. */
export const MASSES = words(`
  calls complaints messages market markets letters requests applications emails tributes memories donations orders offers inboxes`);

/** What is seized without the police. */
export const CHANCES = words('opportunity opportunities chance moment initiative on upon up lead advantage');

/** What is stolen or invaded without a crime. */
export const NOT_LOOT = words(
  'show lead spotlight pitch privacy limelight thunder victory win base bases hearts march scene',
);

/** Words after "break down" of a person. */
export const TEARS = words('tears crying sobbing barriers stereotypes walls');

/** Words before "race" that make it no match. */
export const OFFICE_RACES = words(
  'presidential mayoral senate gubernatorial leadership election electoral congressional human arms space mixed',
);

/** Words that make a battle a war. */
export const FIGHTERS = words(`
  army armies soldier soldiers troops rebel rebels force forces militant militants fighter fighters insurgents insurgent militia
  militias gunmen guerrillas taliban`);

/** What begins and ends without an event. */
export const QUARRELS = words('battle row feud dispute argument debate quarrel');

/** What is launched only with words. */
export const LAUNCHED_WORDS = words('attack attacks assault tirade broadside criticism bid');
