import type { Analysis } from '../../../core/analysis.ts';
import type { ExtractedPerson, Span } from '../../../core/types.ts';
import { isFirstName } from '../../../find/names/first-names.ts';
import { isPlace } from '../../../find/names/places.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { FUNCTION_WORDS } from '../../../find/people/lexicon.ts';
import type { Token } from '../../../text/tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Words that end the name of a body, or stand before its "of". */
const HEADS = words(`
  Council Councils Union Unions Association Board Trust Institute Institution University College Academy Police Constabulary Party Bank Group
  Company Co Corporation Corp Inc Ltd Limited Plc PLC plc LLC LLP GmbH AG Foundation Society Ministry Department Office Agency
  Authority Commission Committee Federation Alliance Network Parliament Assembly Senate Congress Treasury Administration
  Bureau Tribunal Service Services Army Navy Guard Force Brigade Coalition Campaign Movement Front League Cabinet Exchange Fund
  Organization Organisation Chamber Nations Observatory Survey Laboratory Laboratories Confederation Consortium Partnership
  Airlines Airways Railways Rail Railway Motors Energy Securities Capital Partners Holdings Systems Technologies Industries
  Pharmaceuticals Brothers Shipping Ferries Lines Breweries Brewery Foods Stores Media Films Studios Records Pictures
  Times Post Gazette Herald Courier Echo Ledger Sentinel Chronicle Tribune Journal Telegraph Observer Argus Mercury
  Examiner Advertiser Bulletin Dispatch Register Inquirer Independent Broadcasting Radio Television News
  United Rovers Wanderers Athletic Rangers Harriers Albion Hotspur FC Teachers Democrats Watch International
  Directorate Inspectorate Secretariat Syndicate Guild Cooperative Co-operative Collective Museum Legion Mission`);
/** Courts are bodies; a "Garland Court" is a house. */
const COURT =
  /^(?:Crown|High|Supreme|County|District|Magistrates|Appeals?|Criminal|Federal|Circuit|Constitutional|Superior|International)$/u;
/** Companies and clubs that are called by a part of their name afterwards: by the first word, or by the last. */
const BY_FIRST =
  /^(?:Breweries|Brewery|Lines|Ferries|Shipping|Brothers|Motors|Ltd|Limited|Plc|PLC|plc|Inc|Corp|Corporation|Group|Airways|Airlines|Energy|Holdings|Systems|Technologies|Industries|Pharmaceuticals|Foods|Securities|Stores)$/u;
const BY_LAST =
  /^(?:Times|Post|Gazette|Herald|Courier|Echo|Ledger|Sentinel|Chronicle|Tribune|Journal|Telegraph|Observer|Argus|Mercury|Examiner|Advertiser|Bulletin|Dispatch|Register|Inquirer|Rovers|Wanderers|Harriers|Albion|Council|Trust|Board|Institute|Commission|Federation|Alliance|Union|Association|Foundation|Ministry)$/u;
/** Bodies that two words name together. */
const PAIRS = words(
  `White_House Downing_Street Red_Cross Red_Crescent Scotland_Yard Liberal_Democrats Security_Council`,
);
/** Bodies of one word, and the best-known short forms. */
const SINGLE = words(`
  UN EU NATO BBC ITV CNN NBC CBS ABC FBI CIA NSA WHO OSCE NHS IMF ECB UEFA FIFA NASA ESA UNICEF UNESCO UNHCR OPEC IAEA OECD WTO
  CDC FDA EPA NYPD LAPD RNLI RSPCA RSPB TUC CBI ACLU NFL NBA IOC HSE MI5 MI6 GCHQ AFP Reuters Bloomberg Greenpeace
  Oxfam Amnesty Interpol Europol Pentagon Kremlin Google Microsoft Apple Amazon Facebook Meta Netflix Boeing Airbus Tesla Toyota
  Ryanair Easyjet Walmart Starbucks Unicef Nato`);

/** Newspapers' names that are common words: only with "the" before them. */
const PAPERS =
  /^(?:Beacon|Globe|Guardian|Standard|Star|Mail|Express|Mirror|Messenger|Review|Record|Reporter|Citizen|Enquirer|Press|Sun)$/u;

const MOST_WORDS = 9;

const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'WORD' && /^\p{Lu}/u.test(token.text);

const bare = (token: Token | undefined): string => (token?.text ?? '').replace(/[’']s?$/u, '');
const isPossessive = (token: Token | undefined): boolean => /[’']s$/u.test(token?.text ?? '');

/** A body's name where it stands, by token. */
interface Body {
  readonly first: number;
  readonly last: number;
}

/** Index after a run of capital words, with what may tie them ("of", "for the", "and", "&", a plural's apostrophe). */
function runEnd(tokens: readonly Token[], first: number): number {
  let last = first + 1;
  while (last - first < MOST_WORDS) {
    const token = tokens[last];
    if (token === undefined || token.breaks > 0) break;
    if (isCapital(token) && !FUNCTION_WORDS.has(token.lower)) {
      last += 1;
      continue;
    }
    const apostrophe = /^[’']$/u.test(token.text) && !token.spaced && /s$/u.test(tokens[last - 1]?.text ?? '');
    if (apostrophe && isCapital(tokens[last + 1])) {
      last += 2;
      continue;
    }
    const the = tokens[last + 1]?.lower === 'the' ? 2 : 1;
    if (!/^(?:of|for|and|&|on)$/u.test(token.lower) || !isCapital(tokens[last + the])) break;
    last += the + 1;
  }
  return last;
}

function isHead(tokens: readonly Token[], at: number): boolean {
  const word = bare(tokens[at]);
  if (word === 'Court') return COURT.test(bare(tokens[at - 1])) || tokens[at + 1]?.lower === 'of';
  return HEADS.has(word);
}

/** Words before a name that are no part of it. */
const BEFORE = /^(?:Former|Ex|Then|New|Local|State|Both|Rival)$/u;

/** Where a name begins: a role or a title before it belongs to a person, and so does a name before "of the". */
function startOf(tokens: readonly Token[], first: number, head: number): number {
  let start = first;
  for (let at = first; at < head; at += 1) {
    const token = tokens[at];
    const role = roleWord(token?.lower ?? '');
    const linked = /^(?:of|for|on)$/u.test(token?.lower ?? '') && !isHeadBefore(tokens, start, at);
    const owner = isPossessive(token) && isHead(tokens, at);
    const peeled = role !== null && role.plural !== true && !isPossessive(token);
    if (peeled || owner || BEFORE.test(token?.text ?? '')) start = at + 1;
    else if (linked) start = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  }
  return start;
}

function isHeadBefore(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (isHead(tokens, at)) return true;
  return false;
}

/** "the Briarton Beacon" */
function isPaper(tokens: readonly Token[], first: number, end: number): boolean {
  return end - first > 1 && end - first < 4 && PAPERS.test(bare(tokens[end - 1])) && tokens[first - 1]?.lower === 'the';
}

/** The bodies that a run of capital words names. */
function bodiesIn(tokens: readonly Token[], first: number, end: number): Body[] {
  if (isPaper(tokens, first, end)) return [{ first, last: end }];
  const found: Body[] = [];
  let start = first;
  for (let at = first; at < end; at += 1) {
    const last = at + 1;
    if (!isHead(tokens, at)) {
      // A name joined to a body's by "and" begins anew, but for "Fire and Rescue Service".
      if (tokens[at]?.lower === 'and' && found.at(-1)?.last === at) start = at + 1;
      continue;
    }
    // "Kelloway Health Board Trust": the last head of a row ends the name.
    if (last < end && isHead(tokens, last) && !isPossessive(tokens[at])) continue;
    const next = tokens[last]?.lower;
    const tied = last < end && (next === 'of' || next === 'for') ? tiedEnd(tokens, last, end) : last;
    const from = startOf(tokens, start, at);
    const capitals = tokens.slice(from, tied).filter(isCapital).length;
    if (capitals > 1 && !isPerson(tokens, from, tied)) found.push({ first: from, last: tied });
    at = tied - 1;
    start = tied;
  }
  return found;
}

/** "Department of Health and Social Care": the end of what a body is of; an "and" before another body ends it. */
function tiedEnd(tokens: readonly Token[], from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    if (/^(?:and|&)$/u.test(tokens[at]?.text ?? '')) {
      const more = tokens.slice(at + 1, end).findIndex((_, index) => isHead(tokens, at + 1 + index));
      const person = isFirstName(tokens[at + 1]?.text ?? '');
      if (more >= 0 || person) return at;
    }
    if (isPossessive(tokens[at])) return at + 1;
    if (roleWord(tokens[at]?.text ?? '') !== null) return at;
    at += 1;
  }
  return end;
}

/** "Sara Post", "Jack Bank": a first name and a head alone are a person. */
function isPerson(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    last - first === 2 &&
    isFirstName(bare(tokens[first])) &&
    !/^(?:Ltd|Inc|Plc|plc|PLC)$/u.test(bare(tokens[first + 1]))
  );
}

function runs(tokens: readonly Token[]): Body[] {
  const found: Body[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isCapital(tokens[at]) || FUNCTION_WORDS.has(tokens[at]?.lower ?? '')) {
      at += 1;
      continue;
    }
    const end = runEnd(tokens, at);
    const own = bodiesIn(tokens, at, end);
    for (let one = at; one < end; one += 1) {
      if (own.some(({ first, last }) => one >= first && one < last)) continue;
      const pair = PAIRS.has(`${tokens[one]?.text}_${bare(tokens[one + 1])}`);
      const firm = tokens[one + 1]?.text === '&' && isCapital(tokens[one + 2]) && one + 2 < end;
      if (firm) own.push({ first: one, last: one + 3 });
      else if (pair) own.push({ first: one, last: one + 2 });
      else if (SINGLE.has(bare(tokens[one]))) own.push({ first: one, last: one + 1 });
    }
    found.push(...own.sort((a, b) => a.first - b.first));
    at = Math.max(end, at + 1);
  }
  return found;
}

/** The short forms of a full name: "Veltran" of "Veltran Motors", "Sentinel", "KHB" of "Kelloway Health Board". */
function shortForms(tokens: readonly Token[], { first, last }: Body): string[] {
  const parts = tokens.slice(first, last).filter(isCapital);
  const [one] = parts;
  const end = bare(parts.at(-1));
  if (one === undefined || parts.length < 2) return [];
  const initials = parts.map(({ text }) => text.charAt(0)).join('');
  const forms = initials.length > 2 || SINGLE.has(initials) ? [initials] : [];
  if (BY_FIRST.test(end) && !isPlace(one.text) && !isFirstName(one.text) && one.text.length > 3) forms.push(one.text);
  if (BY_LAST.test(end)) forms.push(end);
  return forms;
}

const spanOf = (tokens: readonly Token[], { first, last }: Body): Span => {
  const end = tokens[last - 1];
  return {
    start: tokens[first]?.start ?? 0,
    end: (end?.end ?? 0) - (/[’']s$/u.exec(end?.text ?? '')?.[0].length ?? 0),
  };
};

interface BodyDraft {
  readonly name: string;
  readonly mentions: Span[];
}

/** Short forms that mean one body only, each with that body's full name. */
function byShortForm(
  tokens: readonly Token[],
  found: readonly Body[],
  body: string,
): ReadonlyMap<string, string | null> {
  const short = new Map<string, string | null>();
  for (const one of found) {
    const name = nameOf(tokens, one, body);
    for (const form of shortForms(tokens, one)) {
      const known = short.get(form);
      short.set(form, known === undefined || known === name ? name : null);
    }
  }
  return short;
}

function nameOf(tokens: readonly Token[], found: Body, body: string): string {
  const { start, end } = spanOf(tokens, found);
  return body.slice(start, end).replace(/\s+/gu, ' ');
}

/** Capital words that stand alone, and are the short form of a name. */
function findShort(
  tokens: readonly Token[],
  short: ReadonlyMap<string, string | null>,
  taken: ReadonlySet<number>,
): Body[] {
  const found: Body[] = [];
  for (const [at, token] of tokens.entries()) {
    if (taken.has(at) || !isCapital(token) || typeof short.get(bare(token)) !== 'string') continue;
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    const named = isCapital(next) && next.breaks === 0 && !isPossessive(token);
    const follows =
      isCapital(before) && token.breaks === 0 && !FUNCTION_WORDS.has(before.lower) && !BEFORE.test(before.text);
    if (!named && !follows) found.push({ first: at, last: at + 1 });
  }
  return found;
}

/** The bodies of an English text, and the tokens that their names take up. */
export interface NamedBodies {
  readonly bodies: readonly ExtractedPerson[];
  readonly taken: ReadonlySet<number>;
}

/**
 * Finds the councils, companies, unions, newspapers, courts and other bodies that an English text names.
 *
 * @param analysis - the text's tokens
 * @returns each with all its mentions, its clear short forms among them, in one pass over the text
 */
export function findBodies({ tokens, body }: Analysis): NamedBodies {
  const named = new Map<string, BodyDraft>();
  const taken = new Set<number>();
  const full = runs(tokens);
  for (const { first, last } of full) for (let at = first; at < last; at += 1) taken.add(at);
  const short = byShortForm(tokens, full, body);
  for (const one of [...full, ...findShort(tokens, short, taken)]) {
    const printed = nameOf(tokens, one, body);
    const name = short.get(printed) ?? printed;
    const span = spanOf(tokens, one);
    const known = named.get(name);
    if (known === undefined) named.set(name, { name, mentions: [span] });
    else known.mentions.push(span);
    for (let at = one.first; at < one.last; at += 1) taken.add(at);
  }
  const bodies = [...named.values()].map(
    ({ name, mentions }): ExtractedPerson => ({
      name,
      kind: 'ORGANIZATION',
      named: true,
      gender: null,
      roles: [],
      mentions: mentions.toSorted((a, b) => a.start - b.start),
    }),
  );
  return { bodies, taken };
}
