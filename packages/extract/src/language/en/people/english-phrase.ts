import type { Analysis } from '../../../core/analysis.ts';
import type { PersonKind } from '../../../core/types.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { isBody, isGroup, isOrganization } from '../../../find/people/lexicon.ts';
import { DEFINITE, type Description, isCapital } from '../../../find/people/phrase.ts';
import type { Token } from '../../../text/tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Words that stand for somebody alone: "Another said", "several said". */
const ALONE = /^(?:another|others|some|many|several|both|most|few|two|three|four|five|six|one|neither|all)$/u;
/** What ends the nouns of a phrase; what follows tells more of the head. */
const AFTER_HEAD =
  /^(?:of|for|at|from|in|on|with|near|who|whose|which|that|and|to|by|as|outside|inside|behind|under|close|familiar|briefed|speaking|involved|aware|working|living|downstream|upstream|there|here|nearby|,|\()$/u;
/** Letters behind a name that are no part of it. */
const LETTERS = /^(?:KC|QC|MP|MEP|MSP|OBE|CBE|MBE|MD|PhD)$/u;
/** Nouns for people that no list of roles has, singular. */
const PERSON = words(`
  source insider local parent villager islander commuter shopper motorist cyclist pedestrian onlooker bystander campaigner
  member relative grandmother:f grandfather:m teenager youngster pensioner caller host presenter moderator anchor interviewer
  guest staffer employee trader landlord tenant homeowner householder fisherman midwife carer barrister solicitor clerk
  guard crewman rescuer insurer buyer seller shopkeeper baker butcher grower breeder grandson stranger veteran
  child person adult juror magistrate usher bidder donor volunteer apprentice trainee graduate sibling twin
  caretaker cleaner courier steward stewardess guide keeper mechanic plumber electrician builder surveyor
  goalscorer midfielder defender winger forward quarterback pitcher batsman bowler jockey referee umpire skipper
  scholar academic botanist zoologist hydrologist seismologist ecologist entomologist epidemiologist statistician
  programmer developer designer photographer blogger novelist poet composer critic lobbyist aide backbencher mp mep
  councilman councilwoman congressman congresswoman lawmaker legislator delegate envoy negotiator republican democrat
  conservative liberal independent reservist recruit deckhand sailor skipper fisher dairy farmer rancher trucker`);
/** Nouns for bodies, besides those that the lexicon shares with German. */
const ORGANIZATION = words(`
  carmaker automaker retailer airline charity brewery lender bank regulator firm startup supermarket chain publisher newspaper paper tabloid
  broadcaster network school college museum theatre theater zoo airport railway operator manufacturer maker giant utility
  supplier embassy consulate tribunal panel trust society laboratory lab district city county town state country village
  port federation brigade fleet club squad team exchange fund think-tank union company court council government ministry
  department agency authority commission committee board police force hospital university institute group party
  association foundation service office parliament senate congress church administration watchdog league alliance
  coalition opposition army military navy campaign centre center house magazine bureau cooperative contractor
  developer plant factory refinery yard studio label carrier insurer outlet website platform`);
/** Nouns in the singular for several people. */
const SEVERAL =
  words(`couple pair family crowd public staff crew jury duo trio people police men women children media press
  leadership management side sides neighbours neighbors residents youths clergy cabinet`);
/** Nouns that name no speaker: what was written or measured, times and things. */
const THING =
  /^(?:memo|transcript|footage|message|email|e-mail|tweet|post|notice|minutes|audit|review|ruling|headline|sign|banner|note|analysis|research|evidence|investigation|inquest|bulletin|book|bill|law|will|results?|findings|tests?|images|pictures|video|recording|indictment|filing|lawsuit|complaint|records|papers|leaflet|poster|advert|inscription|model|verdict|shares|sales|prices|profits?|week|month|year|day|time|news|rumou?rs?|theory|history|experience|others'?|report|reports|survey|study|poll|accounts?|estimates?|figures|data|letter|documents?|article|statement|statements|plan|plans|deal|decision|move|talks|vote|case|conference|commons|chamber|house|meeting|hearing|rally|inquiry|audience|agreement|treaty|accord|contract|fact|way|idea|thing|things|problem|it|there|this|that|which|what)$/u;
const AGENT = /(?:er|or|ist|ian|ant|(?<!m)ent|ee|man|woman|person|holder|father|mother)$/u;

const singular = (lower: string): string => lower.replace(/(?<!s)s$/u, '').replace(/men$/u, 'man');

const entry = (lower: string): string | undefined =>
  PERSON.has(lower) ? lower : [...['f', 'm']].map((letter) => `${lower}:${letter}`).find((form) => PERSON.has(form));

/** What somebody is by where he comes from: "the Scot". */
const NATIONAL =
  /^(?:scot|briton|german|swede|dane|finn|turk|pole|spaniard|american|australian|canadian|italian|norwegian|brazilian|belgian|austrian|ukrainian|russian|kenyan|nigerian|ghanaian|indian|basque|catalan|croat|serb|greek|czech|slovak|hungarian|romanian|moroccan|egyptian|colombian|argentine|chilean|mexican|jamaican|\p{L}+(?:shman|chman|shwoman|chwoman))$/u;

/** What a noun in a speaker's words stands for; null for what cannot speak. */
function kindOf(tokens: readonly Token[], head: number, noun: Token): { kind: PersonKind; named: boolean } | null {
  const { lower } = noun;
  const before = tokens[head - 1];
  const acronym = /^(?:\p{Lu}[\d.&-]*){2,}$/u.test(noun.text);
  const row = head > 0 && isCapital(noun) && before !== undefined && before.kind === 'WORD' && isCapital(before);
  if (THING.test(lower)) return null;
  const role = roleWord(lower);
  if (NATIONAL.test(lower)) return { kind: 'INDIVIDUAL', named: false };
  if (role !== null && !acronym) return { kind: role.plural === true ? 'GROUP' : 'INDIVIDUAL', named: false };
  if (SEVERAL.has(lower) && lower !== 'police') return { kind: 'GROUP', named: false };
  if (isGroup(lower)) return { kind: 'GROUP', named: false };
  const own =
    acronym || (row && !/^(?:the|a|an|its|his|her|their|some|one|two)$/u.test(before.lower)) || isBody(noun.text);
  if (/[^s]s$/u.test(lower) && !own && ORGANIZATION.has(singular(lower))) return { kind: 'GROUP', named: false };
  if (ORGANIZATION.has(lower) || isOrganization(lower)) return { kind: 'ORGANIZATION', named: own };
  if (entry(lower) !== undefined) return { kind: 'INDIVIDUAL', named: false };
  if (entry(singular(lower)) !== undefined) return { kind: 'GROUP', named: false };
  if (own || (isCapital(noun) && head > 0)) return { kind: 'ORGANIZATION', named: true };
  const one =
    /^(?:an?|one|another|the|his|her|its|their|our|my)$/u.test(tokens[0]?.lower ?? '') ||
    tokens.slice(0, head).some(({ text }) => /[’']s?$/u.test(text));
  if (one && AGENT.test(lower)) return { kind: 'INDIVIDUAL', named: false };
  if (/[^s]s$/u.test(lower) && (head > 0 || AGENT.test(singular(lower)))) return { kind: 'GROUP', named: false };
  if (isCapital(noun) && head === 0 && !lower.endsWith('s')) return { kind: 'ORGANIZATION', named: true };
  // "The coastguard said": what speaks with an article and is no person is a body.
  if (/^(?:the|its|their)$/u.test(tokens[0]?.lower ?? '') && !/ing$/u.test(lower))
    return { kind: 'ORGANIZATION', named: false };
  return one && /^(?:an?|one|another)$/u.test(tokens[0]?.lower ?? '') ? { kind: 'INDIVIDUAL', named: false } : null;
}

/** Index of the head noun of an English phrase; -1 for none. */
export function englishHead(tokens: readonly Token[]): number {
  let head = -1;
  for (const [at, token] of tokens.slice(0, 24).entries()) {
    if (head >= 0 && AFTER_HEAD.test(token.lower)) return head;
    if (at === 0 && (DEFINITE.test(token.lower) || ALONE.test(token.lower) || /^an?$/u.test(token.lower))) continue;
    const letters =
      head >= 0 && LETTERS.test(token.text) && (tokens[at + 1] === undefined || tokens[at + 1]?.text === ',');
    if (letters) return head;
    if (token.kind === 'WORD' && !AFTER_HEAD.test(token.lower)) head = at;
  }
  return head;
}

function description(
  analysis: Analysis,
  tokens: readonly Token[],
  noun: Token,
  kind: PersonKind,
  definite: boolean,
): Description {
  const span = { start: tokens[0]?.start ?? noun.start, end: tokens.at(-1)?.end ?? noun.end };
  const text = analysis.body.slice(span.start, span.end).replace(/\s+/gu, ' ');
  return {
    type: 'DESCRIPTION',
    kind,
    text,
    span,
    head: noun.lower,
    noun: noun.text,
    gender: null,
    definite,
    named: false,
  };
}

/** "another", "several of them", "one of the sources", "a third": somebody new without a noun of his own; null for others. */
export function partitive(analysis: Analysis, tokens: readonly Token[]): Description | null {
  const [first, second] = tokens;
  if (first === undefined) return null;
  const ordinal =
    /^(?:a|the)$/u.test(first.lower) &&
    /^(?:second|third|fourth|fifth|other|latter|former)$/u.test(second?.lower ?? '');
  const counted = ALONE.test(first.lower);
  if (!ordinal && !counted) return null;
  const next = tokens[ordinal ? 2 : 1];
  const open = next === undefined || /^(?:of|,|who|with|from|in|at)$/u.test(next.lower);
  if (!open) return null;
  const single = ordinal || /^(?:another|one)$/u.test(first.lower);
  const head = next?.lower === 'of' ? tokens.findLast(({ kind }) => kind === 'WORD') : undefined;
  return description(
    analysis,
    tokens,
    head ?? (ordinal ? (second ?? first) : first),
    single ? 'INDIVIDUAL' : 'GROUP',
    false,
  );
}

/**
 * What English words without a name tell of a speaker.
 *
 * @param tokens - the words' tokens, without an apposition in commas
 * @param head - index of the head noun among them
 * @returns null for things and times
 */
export function describeEnglish(analysis: Analysis, tokens: readonly Token[], head: number): Description | null {
  const noun = tokens[head];
  const first = tokens[0];
  if (noun === undefined || first === undefined) return null;
  const found = kindOf(tokens, head, noun);
  if (found === null) return null;
  const article =
    head > 0 && (DEFINITE.test(first.lower) || /^(?:an?|another|one)$/u.test(first.lower)) ? first.lower : '';
  const from = article === '' ? 0 : 1;
  const owned = tokens.slice(0, head).some(({ text, kind }) => kind === 'WORD' && /[’']s$/u.test(text));
  const role = roleWord(noun.lower);
  const letter = entry(noun.lower)?.split(':')[1];
  const gender = role?.gender ?? (letter === undefined ? null : letter === 'f' ? 'FEMALE' : 'MALE');
  return {
    ...description(
      analysis,
      tokens.slice(from),
      noun,
      found.kind,
      DEFINITE.test(article) || owned || (article === '' && head === 0),
    ),
    named: found.named,
    head: role?.lemma ?? noun.lower,
    gender: found.kind === 'INDIVIDUAL' ? gender : null,
  };
}

/** Nouns for a body of a kind, and how the names of such bodies end. */
const CLASSES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:company|firm|carmaker|automaker|airline|retailer|manufacturer|maker|operator|brewer|brewery|lender|bank|publisher|insurer|supplier|developer|business|start-?up|giant)$/u,
    /(?:Motors|Ltd|Limited|Plc|plc|PLC|Inc|Corp|Corporation|Company|Co|Group|Airways|Airlines|Energy|Holdings|Systems|Technologies|Industries|Pharmaceuticals|Foods|Securities|Stores|Lines|Ferries|Bank|Capital|Partners|Shipping|Breweries|Brothers)$/u,
  ],
  [
    /^(?:newspaper|paper|daily|tabloid)$/u,
    /(?:Times|Post|Gazette|Herald|Courier|Echo|Ledger|Sentinel|Chronicle|Tribune|Journal|Telegraph|Observer|Argus|Mercury|Examiner|Advertiser|Bulletin|Dispatch|Inquirer)$/u,
  ],
  [/^(?:force)$/u, /(?:Police|Constabulary)$/u],
  [/^(?:club|side|team)$/u, /(?:United|Rovers|Wanderers|Athletic|Rangers|Harriers|Albion|Hotspur|FC)$/u],
  [/^(?:charity)$/u, /(?:Trust|Foundation|Society)$/u],
];

/**
 * The body that a noun of its kind means: "the company" where the article names one company.
 *
 * @param names - names of the article's bodies
 * @returns position among the names; null where none or several are of the kind
 */
export function bodyOfKind(noun: string, names: readonly string[]): number | null {
  const last = names.flatMap((name, at) => (name.toLowerCase().endsWith(` ${noun}`) ? [at] : []));
  if (last.length === 1) return last[0] ?? null;
  const endings = CLASSES.find(([nouns]) => nouns.test(noun))?.[1];
  if (endings === undefined) return null;
  const found = names.flatMap((name, at) => (endings.test(name) ? [at] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Nouns that take up whoever was just spoken of, and tell something new of him: "the midfielder", "the 56-year-old". */
export const EPITHET =
  /^(?:\d{1,3}-year-old|midfielder|striker|defender|goalkeeper|winger|forward|quarterback|pitcher|batsman|bowler|skipper|jockey|barrister|solicitor|lawyer|attorney|mother-of-\w+|father-of-\w+|mother|father|veteran|democrat|republican|conservative|pensioner|grandmother|grandfather|teenager|academic|scientist|researcher|professor|entrepreneur|businessman|businesswoman|author|singer|actor|actress|politician|man|woman|boy|girl|scot|briton|german|swede|dane|finn|turk|pole|spaniard|american|australian|canadian|italian|norwegian|brazilian|belgian|austrian|ukrainian|russian|kenyan|nigerian|ghanaian|indian|basque|catalan|croat|serb|greek|czech|slovak|hungarian|romanian|moroccan|egyptian|colombian|argentine|chilean|mexican|jamaican|\p{L}+(?:shman|chman|shwoman|chwoman))$/u;
