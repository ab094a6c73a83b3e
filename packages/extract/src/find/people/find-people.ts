import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { ExtractedPerson, Span } from '../../core/types.ts';
import { capitalWords } from '../../language/de/people/genitive-names.ts';
import { findBodies, type NamedBodies } from '../../language/en/people/english-bodies.ts';
import type { Token } from '../../text/tokens.ts';
import { isFirstName } from '../names/first-names.ts';
import { foldLetters, spellingKeys } from '../names/fold.ts';
import { parseName } from '../names/parse-name.ts';
import { isPlace } from '../names/places.ts';
import { roleWord } from '../names/roles.ts';
import type { Gender } from '../names/types.ts';
import type { StatementDraft } from '../statements/draft.ts';
import { type Apposition, roleAfter, roleBefore } from './appositions.ts';
import { findNames, type NameMention } from './find-names.ts';
import { canBeName, FUNCTION_WORDS, isOrganization } from './lexicon.ts';
import { DETERMINER, isIntroduced, locations, POSSESSIVE, repeatedWords } from './name-support.ts';
import { addMention, addName, emptyIndex, type NamedSpan, type PersonIndex, toPerson } from './person-draft.ts';

/** The span of a name's tokens, without an English possessive's ending. */
function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  const end = tokens[last - 1];
  const cut = end === undefined ? 0 : (POSSESSIVE.exec(end.text)?.[0].length ?? 0);
  return { start: tokens[first]?.start ?? 0, end: (end?.end ?? 0) - cut };
}

/** "die Rede Angela Merkels": between two nouns, or right before one, a final -s is a genitive's. */
function isGenitive(
  tokens: readonly Token[],
  { first, last, roles }: NameMention,
  printed: ReadonlySet<string>,
): boolean {
  const word = tokens[last - 1]?.text ?? '';
  if (roles.length > 0 || !/[^sßzx]s$/u.test(word) || isFirstName(word)) return false;
  if (printed.has(word.slice(0, -1))) return true;
  const before = tokens[first - 1];
  const after = tokens[last];
  // "der Fischer Enno Dykhus": a noun for a person stands beside the name, not before what owns it.
  if (/^\p{Lu}\p{Ll}+(?:er|in|ist|mann|frau)$/u.test(before?.text ?? '') && after?.breaks === 0) return false;
  const noun = (token: Token | undefined) =>
    token !== undefined &&
    token.kind === 'WORD' &&
    /^\p{Lu}\p{Ll}{2}/u.test(token.text) &&
    !FUNCTION_WORDS.has(token.lower);
  return noun(before) || (noun(after) && after?.breaks === 0);
}

function named(
  analysis: Analysis,
  mention: NameMention,
  apposition: Apposition | null,
  printed: ReadonlySet<string>,
): NamedSpan {
  const { tokens, rules } = analysis;
  const text = mention.text.replace(POSSESSIVE, '');
  const bare = rules.tag === 'de' && isGenitive(tokens, mention, printed) ? text.slice(0, -1) : text;
  const roles = apposition === null ? mention.roles : [...mention.roles, apposition.text];
  const gender = mention.gender ?? apposition?.gender ?? null;
  return { text: bare, span: spanOf(tokens, mention.first, mention.last), gender, roles };
}

/** Where speakers' words begin and, below zero, where they end: an English name stands at the end ("florist Mo Hanif"). */
function speakerRanges(drafts: readonly StatementDraft[]): ReadonlySet<number> {
  const edges = new Set<number>();
  for (const { speakerSpans } of drafts) for (const { start, end } of speakerSpans) edges.add(start).add(-end);
  return edges;
}

/** What speaks for a name besides its shape. */
interface Support {
  /** Where speakers' words begin and, below zero, where they end. */
  readonly speaking: ReadonlySet<number>;
  /** Token indices after names that are certain. */
  readonly certain: ReadonlySet<number>;
  /** Capital words that stand alone somewhere, after no determiner or adjective and before no other capital word. */
  readonly repeated: ReadonlySet<string>;
  /** Tokens of bodies' names. */
  readonly bodies: ReadonlySet<number>;
}

/** "Paula Kornfeld und Jost Wiesental": what is joined to a person's name is one too. */
function isJoined(tokens: readonly Token[], { first }: NameMention, certain: ReadonlySet<number>): boolean {
  return /^(?:und|and|sowie|mit|with|,)$/u.test(tokens[first - 1]?.lower ?? '') && certain.has(first - 1);
}

/** What makes a person's name of two capital words: a role beside them, an age or party, or that they speak. */
function isSupported(analysis: Analysis, mention: NameMention, support: Support): boolean {
  const { tokens } = analysis;
  const { speaking, certain, repeated } = support;
  const words = tokens.slice(mention.first, mention.last);
  if (words.some(({ text }) => isOrganization(text) || isPlace(text))) return false;
  const before = tokens[mention.first - 1];
  if (before !== undefined && before.breaks === 0 && FUNCTION_WORDS.has(before.lower) && DETERMINER.test(before.lower))
    return false;
  const placed = /^(?:from|of|in|at|near|for)$/u.test(before?.lower ?? '');
  const ends =
    analysis.rules.tag === 'en' && !placed && words.length === 2 && speaking.has(-(tokens[mention.last - 1]?.end ?? 0));
  if (ends || speaking.has(tokens[mention.first]?.start ?? -1) || isJoined(tokens, mention, certain)) return true;
  if (repeated.has(words.at(-1)?.text ?? '')) return true;
  if (analysis.rules.tag === 'en' && isIntroduced(tokens, mention.last, support.bodies)) return true;
  return (
    tokens[mention.last]?.text === '(' &&
    /^(?:\d{2}|SPD|CDU|CSU|FDP|AfD|Linke|Grüne|ÖVP|SPÖ|FPÖ|[RD])$/u.test(tokens[mention.last + 1]?.text ?? '')
  );
}

function fitsGender(index: PersonIndex, at: number, { gender }: NamedSpan): boolean {
  const known = index.people[at]?.gender ?? null;
  return known === null || gender === null || known === gender;
}

function addFullNames(
  analysis: Analysis,
  drafts: readonly StatementDraft[],
  index: PersonIndex,
  bodies: NamedBodies,
): Set<number> {
  const taken = new Set<number>(bodies.taken);
  const speaking = speakerRanges(drafts);
  const names = findNames(analysis).filter(
    ({ first, last }) => !bodies.taken.has(first) && !bodies.taken.has(last - 1),
  );
  const { printed } = capitalWords(analysis.tokens);
  const certain = names.filter(({ doubtful, full }) => !doubtful && full);
  const singles = names.filter(({ full }) => !full);
  const doubtful = names.filter((name) => name.doubtful);
  const support: Support = {
    speaking,
    certain: new Set(certain.map(({ last }) => last)),
    repeated: repeatedWords(analysis, doubtful.length),
    bodies: bodies.taken,
  };
  let called: ReadonlyMap<string, number> = new Map();
  const located = analysis.rules.tag === 'en' ? locations(analysis.tokens) : new Set<string>();
  for (const name of [...certain, ...doubtful, ...singles]) {
    if (!name.full && located.has(name.text.replace(POSSESSIVE, '')) && !called.has(foldLetters(name.text))) continue;
    if (name === singles[0]) called = surnames(index);
    const apposition = roleAfter(analysis, name.last) ?? roleBefore(analysis, name.first);
    if (name.doubtful && apposition === null && !isSupported(analysis, name, support)) continue;
    const span = named(analysis, name, apposition, printed);
    const known = name.full ? undefined : called.get(foldLetters(span.text));
    if (known !== undefined && known >= 0 && fitsGender(index, known, span)) addMention(index, known, span);
    else addName(index, span);
    for (let at = name.first; at < name.last; at += 1) taken.add(at);
  }
  return taken;
}

/** Thai and other names are shortened to the first part ("Thaksin"); a first name that we know stands for nobody alone. */
function callingName(given: readonly string[]): string {
  const first = given[0] ?? '';
  return given.length === 1 && first.length > 3 && !isFirstName(first) ? first : '';
}

/** Positions of people by their surnames, folded; -2 for a surname of several. */
function surnames(index: PersonIndex): Map<string, number> {
  const known = new Map<string, number>();
  for (const [at, person] of index.people.entries()) {
    for (const form of person.forms.keys()) {
      const { surname, given } = parseName(form);
      const keys = [surname, callingName(given)].map(foldLetters).filter((key) => key.length > 1);
      for (const key of keys) known.set(key, known.has(key) && known.get(key) !== at ? -2 : at);
    }
  }
  return known;
}

/** Surnames alone, wherever they stand without a determiner before them. */
function addSurnames(analysis: Analysis, index: PersonIndex, taken: ReadonlySet<number>): void {
  const { tokens, rules } = analysis;
  const known = surnames(index);
  if (known.size === 0) return;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'WORD' || token.text.charAt(0) === token.lower.charAt(0) || taken.has(at)) continue;
    const bare = token.text.replace(POSSESSIVE, '');
    const letters = foldLetters(bare);
    const person = known.get(letters) ?? known.get(letters.replace(/s$/u, '')) ?? bent(bare, known);
    if (person === undefined || person < 0) continue;
    const first = withParticles(tokens, at, index.people[person]?.forms ?? new Map());
    if (first === at && !standsAlone(tokens, at, rules.tag === 'en')) continue;
    const text = known.has(letters) ? bare : bare.replace(/s$/u, '');
    addMention(index, person, { text, span: spanOf(tokens, first, at + 1), gender: null, roles: [] });
  }
}

/** "Selenskim" for Selenskyj: a Slavic surname in another spelling or case; undefined for other words. */
function bent(word: string, known: ReadonlyMap<string, number>): number | undefined {
  if (!/sk(?:im|ym|om|ogo|oho|omu|ij?|yj?|yy|yi|iy)$/u.test(word)) return undefined;
  const keys = new Set(spellingKeys(word));
  for (const [surname, person] of known)
    if (/sk/u.test(surname) && spellingKeys(surname).some((key) => keys.has(key))) return person;
  return undefined;
}

/** "Van der Meulen": index of the first particle that a full name has before the surname too; the surname's own for none. */
function withParticles(tokens: readonly Token[], at: number, forms: ReadonlyMap<string, number>): number {
  let first = at;
  let run = tokens[at]?.lower.replace(POSSESSIVE, '') ?? '';
  while (
    first > at - 3 &&
    tokens[first]?.breaks === 0 &&
    /^(?:v[ao]n|de[rnl]?|zu|zum|zur|ter|la)$/u.test(tokens[first - 1]?.lower ?? '')
  ) {
    first -= 1;
    run = `${tokens[first]?.lower ?? ''} ${run}`;
  }
  const bare = run.replace(/s$/u, '');
  const printed = [...forms.keys()].slice(0, 8).map((form) => form.toLowerCase());
  return first < at && printed.some((form) => form.endsWith(` ${run}`) || form.endsWith(` ${bare}`)) ? first : at;
}

/** "Hellmann GmbH", "Kaufhaus Hellmann", "Linde II": what bears a person's name, and is none. */
const COMPANY_BEHIND = /^(?:AG|SE|GmbH|KG|KGaA|II|III|IV)$/u;
const COMPANY_BEFORE =
  /(?:haus|firma|hotel|stiftung|konzern|reederei|werft|bank|brauerei|bäckerei|museum|klinik|verlag|gruppe|familie|schule|stadion)$/iu;

function standsAlone(tokens: readonly Token[], at: number, english: boolean): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before !== undefined && tokens[at]?.breaks === 0) {
    if (DETERMINER.test(before.lower)) return false;
    const capital = before.kind === 'WORD' && /^\p{Lu}/u.test(before.text) && !FUNCTION_WORDS.has(before.lower);
    if (capital && english && canBeName(before.text) && roleWord(before.text) === null) return false;
  }
  if (!english && (COMPANY_BEHIND.test(after?.text ?? '') || COMPANY_BEFORE.test(before?.text ?? ''))) return false;
  const noun = after !== undefined && after.kind === 'WORD' && after.breaks === 0 && /^\p{Lu}\p{Ll}/u.test(after.text);
  return !(english && noun && !POSSESSIVE.test(tokens[at]?.text ?? ''));
}

/** First parts of hyphened words: what has a "-Chef" or a "-Werk" is rather a company than a person. */
function compoundHeads(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ text }) => (text.includes('-') ? (text.split('-', 1)[0] ?? []) : [])));
}

/** A single unknown word that speaks without a determiner ("…, sagte Horna"): a surname. */
function addLoneSpeakers(
  analysis: Analysis,
  drafts: readonly StatementDraft[],
  index: PersonIndex,
  bodies: NamedBodies,
): void {
  const { body, tokens, rules } = analysis;
  const located = rules.tag === 'en' ? locations(tokens) : new Set<string>();
  const known = surnames(index);
  const compounds = compoundHeads(analysis.tokens);
  for (const { speakerSpans, cue } of drafts) {
    for (const span of speakerSpans) {
      if (span.end - span.start > 40 || isModified(analysis, span, cue)) continue;
      const text = body.slice(span.start, span.end).replace(POSSESSIVE, '');
      if (bodies.taken.has(tokenAt(tokens, span.start)) || located.has(text)) continue;
      if (ALONE.test(text) || !isLoneSurname(text) || known.has(foldLetters(text)) || compounds.has(text)) continue;
      addName(index, {
        text,
        span: { start: span.start, end: span.start + text.length },
        gender: null as Gender | null,
        roles: [],
      });
    }
  }
}

/** Whether an adjective or determiner stands before a speaker's words: a common noun follows those, no name. */
function isModified({ tokens }: Analysis, span: Span, cue: readonly Span[]): boolean {
  const before = tokens[tokenAt(tokens, span.start) - 1];
  if (before === undefined || before.kind !== 'WORD' || cue.some(({ start }) => start === before.start)) return false;
  return /^\p{Ll}.*(?:e|en|er|es|em)$/u.test(before.text) || DETERMINER.test(before.lower);
}

/** Words that stand for somebody without a name. */
const ALONE = /^(?:Another|Others|Some|Many|Several|Both|Most|Few|Neither|None|Everyone|Nobody|Somebody|Someone)$/u;

function isLoneSurname(text: string): boolean {
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(text) || !canBeName(text) || isPlace(text)) return false;
  return roleWord(text) === null && !isOrganization(text) && !/(?:en|ern|e|ions?|ics)$/u.test(text);
}

const NO_BODIES: NamedBodies = { bodies: [], taken: new Set() };

/**
 * Finds the people whom an article names, each with all its mentions.
 *
 * @param analysis - the text's tokens and sentences
 * @param drafts - the statements found in it: who speaks is likelier to be a person
 * @returns named individuals, and for English the named bodies; groups, other organizations and unnamed people are
 * added where they speak, by `resolveSpeakers`
 * @remarks Variants of a name within the article become one person (Putin, Poutin); a name that could mean two people
 * of the article (a surname of both) counts for neither.
 */
export function findPeople(analysis: Analysis, drafts: readonly StatementDraft[]): ExtractedPerson[] {
  const index = emptyIndex();
  const found = analysis.rules.tag === 'en' ? findBodies(analysis) : NO_BODIES;
  const taken = addFullNames(analysis, drafts, index, found);
  addLoneSpeakers(analysis, drafts, index, found);
  addSurnames(analysis, index, taken);
  return [...index.people.map((person) => toPerson(withoutRepeats(person))), ...found.bodies];
}

/** A speaker who was added as such and found again as a surname is mentioned once there. */
function withoutRepeats<Person extends { readonly mentions: Span[] }>(person: Person): Person {
  const seen = new Set<number>();
  const mentions = person.mentions.filter(({ start }) => !seen.has(start) && seen.add(start));
  return { ...person, mentions };
}
