import type { ExtractedPerson, ExtractedStatement, Extraction, Span, Stance } from '../../src/index.ts';
import type { Case, ExpectedEvent, ExpectedPerson, ExpectedStatement } from './case.ts';

const EDGE = /^[\s„“”"«»‚‘’'›‹,.;:!?–—-]+|[\s„“”"«»‚‘’'›‹,.;:!?–—-]+$/g;
const CONJUNCTION = /^(dass|that|ob|whether|if)\s+/i;
/** Stances against the content of a statement. */
const AGAINST: ReadonlySet<Stance> = new Set(['DENIES', 'REJECTS', 'DOUBTS', 'NOT_SAID']);
/** Stances that present the content as true, or as what will happen. */
const FOR: ReadonlySet<Stance> = new Set(['ASSERTS', 'ANNOUNCES']);

/** Checks a value against a pattern: `A|B` are alternatives, `*A*` is a part. */
function fits(pattern: string, text: string): boolean {
  return pattern
    .split('|')
    .some((one) => (one.startsWith('*') && one.endsWith('*') ? text.includes(one.slice(1, -1)) : one === text));
}

const contains = (alternatives: string, text: string): boolean =>
  alternatives.split('|').some((one) => text.toLowerCase().includes(one.toLowerCase()));

const bare = (parts: readonly string[]): string =>
  parts
    .map((part) => part.replace(EDGE, ''))
    .filter(Boolean)
    .join(' … ')
    .replace(CONJUNCTION, '');

/** What was found in the text of a case, and how to describe it. */
class Found {
  readonly #text: string;
  readonly #extraction: Extraction;

  constructor(text: string, extraction: Extraction) {
    this.#text = text;
    this.#extraction = extraction;
  }

  get statements(): readonly ExtractedStatement[] {
    return this.#extraction.statements;
  }

  get people(): readonly ExtractedPerson[] {
    return this.#extraction.people;
  }

  get events(): Extraction['events'] {
    return this.#extraction.events;
  }

  parts(spans: readonly Span[]): string[] {
    return spans.map(({ start, end }) => this.#text.slice(start, end));
  }

  words({ quote }: ExtractedStatement): string {
    return this.parts(quote).join(' … ');
  }

  person(index: number | null | undefined): ExtractedPerson | null {
    return index === null || index === undefined ? null : (this.people[index] ?? null);
  }

  names(indices: readonly number[]): string[] {
    return indices.map((index) => this.person(index)?.name ?? '?');
  }

  show(statement: ExtractedStatement): string {
    const speaker = this.person(statement.speaker)?.name ?? 'nobody';
    return `"${this.words(statement)}" (${statement.kind}, ${statement.stance}, ${speaker}, ${statement.said?.date ?? 'no date'})`;
  }
}

function speakerFaults(expected: ExpectedStatement, statement: ExtractedStatement, found: Found): string[] {
  const person = found.person(statement.speaker);
  const name = person?.name ?? null;
  const { speaker, speakerHas, speakerNot, speakers, reportedBy, represents, unnamed } = expected;
  const wrong = [
    speaker === null && name !== null,
    typeof speaker === 'string' && (name === null || !fits(speaker, name)),
    speakerHas !== undefined && !contains(speakerHas, name ?? ''),
    speakerNot !== undefined && name !== null && fits(speakerNot, name),
    unnamed === true && person?.named !== false,
  ];
  const same = (found: readonly string[], patterns: readonly string[]) =>
    found.length === patterns.length && patterns.every((pattern, at) => fits(pattern, found[at] ?? ''));
  const principal = found.person(person?.represents)?.name ?? null;
  return [
    ...(wrong.includes(true)
      ? [`the speaker is ${name ?? 'nobody'}${person?.named === false ? ' (unnamed)' : ''}`]
      : []),
    ...(speakers === undefined || same(found.names(statement.speakers), speakers)
      ? []
      : [`the speakers are ${found.names(statement.speakers).join('; ')}`]),
    ...(reportedBy === undefined || same(found.names(statement.reportedBy), reportedBy)
      ? []
      : [`reported by ${found.names(statement.reportedBy).join('; ') || 'nobody'}`]),
    ...(represents === undefined || represents === principal ? [] : [`speaks for ${principal ?? 'nobody'}`]),
  ];
}

function otherFaults(expected: ExpectedStatement, statement: ExtractedStatement, found: Found): string[] {
  const { kind, stance, said, saidPrecision, hasNot = [] } = expected;
  const date = statement.said?.date ?? null;
  const stanceFits = stance === undefined ? !AGAINST.has(statement.stance) : stance === statement.stance;
  return [
    ...(kind === undefined || kind === statement.kind ? [] : [`the kind is ${statement.kind}`]),
    ...(stanceFits ? [] : [`the stance is ${statement.stance}`]),
    ...(said === undefined || said === date ? [] : [`said on ${date ?? 'no date'}`]),
    ...(saidPrecision === undefined || saidPrecision === statement.said?.precision
      ? []
      : [`the date is exact to the ${statement.said?.precision ?? '–'}`]),
    ...hasNot.filter((part) => found.words(statement).includes(part)).map((part) => `"${part}" is in the quote`),
  ];
}

function statementFaults(expected: ExpectedStatement, found: Found): string[] {
  const { quote, has = [] } = expected;
  const candidates = found.statements.filter((statement) =>
    quote === undefined
      ? has.every((part) => found.words(statement).includes(part))
      : bare(found.parts(statement.quote)) === bare(quote.split(' … ')),
  );
  const name = quote ?? has.join(' … ');
  if (candidates.length === 0) return [`No statement "${name}".`];
  const faults = candidates.map((one) => [
    ...speakerFaults(expected, one, found),
    ...otherFaults(expected, one, found),
  ]);
  const best = faults.reduce((least, one) => (one.length < least.length ? one : least));
  return best.length === 0 ? [] : [`"${name}": ${best.join(', ')}.`];
}

function personFaults(expected: ExpectedPerson, found: Found): string[] {
  const same = found.people.filter(({ name }) => fits(expected.name, name));
  const [person] = same;
  if (person === undefined || same.length > 1) return [`${same.length} people "${expected.name}".`];
  const { kind, gender, mentions, roles = [], rolesNot = [] } = expected;
  const has = (role: string) => person.roles.some((one) => fits(role, one));
  const faults = [
    ...(kind === undefined || kind === person.kind ? [] : [`the kind is ${person.kind}`]),
    ...(gender === undefined || gender === person.gender ? [] : [`the gender is ${person.gender}`]),
    ...(mentions === undefined || mentions === person.mentions.length ? [] : [`${person.mentions.length} mentions`]),
    ...roles.filter((role) => !has(role)).map((role) => `not "${role}" but ${person.roles.join(', ') || 'no role'}`),
    ...rolesNot.filter(has).map((role) => `the role is "${role}"`),
  ];
  return faults.length === 0 ? [] : [`${person.name}: ${faults.join(', ')}.`];
}

function eventFaults({ titleHas, ...expected }: ExpectedEvent, found: Found): string[] {
  const titled = found.events.filter(({ title }) => titleHas.every((part) => contains(part, title)));
  const fitting = titled.some(
    ({ start, place, status }) =>
      (expected.date ?? start?.date) === start?.date &&
      (expected.precision ?? start?.precision) === start?.precision &&
      (expected.place ?? place) === place &&
      (expected.status ?? status) === status,
  );
  const all = found.events.map(({ title, start, place, status }) => `${title}, ${start?.date}, ${place}, ${status}`);
  return fitting ? [] : [`No event ${JSON.stringify({ titleHas, ...expected })}. Found: ${all.join('; ') || 'none'}.`];
}

function unwantedStatements(
  { noStatement = [], notAsserted = [], notSaid = [], statementCount }: Case,
  found: Found,
): string[] {
  const withWords = (words: string) => found.statements.filter((statement) => found.words(statement).includes(words));
  const outer = found.statements.filter(({ container }) => container === null).length;
  return [
    ...noStatement.flatMap(withWords).map((statement) => `Not a statement: ${found.show(statement)}.`),
    ...notAsserted
      .flatMap(withWords)
      .filter(({ stance }) => FOR.has(stance))
      .map((statement) => `Not asserted: ${found.show(statement)}.`),
    ...notSaid.flatMap(({ quote, speaker }) =>
      found.statements
        .filter((one) => bare(found.parts(one.quote)) === bare(quote.split(' … ')))
        .filter((one) => fits(speaker, found.person(one.speaker)?.name ?? ''))
        .map((one) => `Not said by ${speaker}: ${found.show(one)}.`),
    ),
    ...(statementCount === undefined || statementCount === outer ? [] : [`${outer} statements.`]),
  ];
}

function unwantedPeople({ noPerson = [], noIndividual = [], peopleCount }: Case, { people }: Found): string[] {
  const wrong = people.filter(
    ({ name, kind }) =>
      noPerson.some((one) => fits(one, name)) || (kind === 'INDIVIDUAL' && noIndividual.some((one) => fits(one, name))),
  );
  return [
    ...wrong.map(({ name, kind }) => `"${name}" is not a person (${kind}).`),
    ...(peopleCount === undefined || peopleCount === people.length ? [] : [`${people.length} people.`]),
  ];
}

/**
 * Compares an extraction with what is expected.
 *
 * @returns what is wrong, in sentences, followed by everything that was found; empty if nothing is wrong
 */
export function checkCase(expected: Case, extraction: Extraction): string[] {
  const found = new Found(expected.text, extraction);
  const faults = [
    ...(expected.statements ?? []).flatMap((one) => statementFaults(one, found)),
    ...(expected.people ?? []).flatMap((one) => personFaults(one, found)),
    ...(expected.events ?? []).flatMap((one) => eventFaults(one, found)),
    ...unwantedStatements(expected, found),
    ...unwantedPeople(expected, found),
  ];
  if (faults.length === 0) return [];
  const people = found.people.map(({ name, kind, roles }) => `${name} (${[kind, ...roles].join(', ')})`);
  return [
    ...faults,
    `Found: ${found.statements.map((one) => found.show(one)).join('; ') || 'no statements'}; ${people.join('; ') || 'no people'}.`,
  ];
}
