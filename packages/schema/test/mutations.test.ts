import { getNamedType, isInputObjectType, isUnionType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../src/index.ts';
import { type Json, list, openTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

/** Sends a mutation that must succeed. @returns its payload */
async function send(mutation: string, input: object, fields: string): Promise<Json> {
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const result = schema.getType(`${name}Result`);
  const types = isUnionType(result) ? result.getTypes().map((type) => type.name) : [];
  const payload = types.find((type) => type.endsWith('Payload'));
  const { data, errors } = await graph.ask(
    `mutation ($input: ${name}Input!) {
      ${mutation}(input: $input) {
        __typename ... on ${payload} { ${fields} revision { id action } } ... on MutationError { message }
      }
    }`,
    { input },
  );
  expect(errors).toEqual([]);
  expect(data[mutation]).toMatchObject({ __typename: payload });
  return data[mutation] ?? {};
}

/**
 * All mutations except those for tokens and sign-in links, which do not change the graph and have no revision. Their
 * secrets are not stored, so a repeated request cannot return them.
 */
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
  ({ name }) => !name.endsWith('Token') && !name.endsWith('Link'),
);

test.each(mutations)(
  '$name takes a repeatable input and returns every expected error as a type',
  ({ name, args, type }) => {
    const input = getNamedType(args[0]?.type);
    const fields = isInputObjectType(input) ? Object.keys(input.getFields()) : [];
    expect(args.map((arg) => arg.name)).toEqual(['input']);
    expect(fields).toContain('clientMutationId');
    // Cancelling or retrying an import creates no revision, so there is nowhere to show a comment.
    if (name !== 'cancelImport' && name !== 'retryImport') expect(fields).toContain('comment');
    const result = getNamedType(type);
    const types = isUnionType(result) ? result.getTypes().map(({ name }) => name) : [];
    const failures = ['NotFoundError', 'ConflictError', 'InvalidInputError', 'ForbiddenError'];
    expect(types).toEqual(expect.arrayContaining(failures));
  },
);

test('people are added, corrected, merged, split and deleted', async () => {
  const person =
    'person { id version name kind gender wikidataId statementCount nameVariants(first: 9) { nodes { name } } }';
  const ada = await send(
    'createPerson',
    { name: 'Ada Sielwächter', kind: 'INDIVIDUAL', wikidataId: 'Q99999901' },
    person,
  );
  const ade = await send('createPerson', { name: 'Ade Sielwächter', kind: 'INDIVIDUAL' }, person);
  const named = { id: ade.person?.id, expectedVersion: ade.person?.version, gender: 'FEMALE' };
  const corrected = await send('updatePerson', named, person);
  expect(corrected.person).toMatchObject({ name: 'Ade Sielwächter', gender: 'FEMALE', version: 2 });
  const merged = await send(
    'mergePeople',
    { id: ada.person?.id, expectedVersion: 1, other: ade.person?.id, otherExpectedVersion: 2 },
    person,
  );
  expect(merged.person).toMatchObject({ gender: 'FEMALE', wikidataId: 'Q99999901' });
  expect(list(merged.person?.nameVariants?.nodes)).toHaveLength(2);
  await send('undoRevision', { id: merged.revision?.id }, 'undone { id }');
  const { data } = await graph.ask('query ($id: ID!) { person(id: $id) { version } }', { id: ada.person?.id });
  await send('deletePerson', { id: ada.person?.id, expectedVersion: data.person?.version }, 'deletedPersonId');
});

test('splitting a person by an article moves the mentions in that article, and can be undone', async () => {
  const { data } = await graph.ask(
    '{ people(first: 1) { nodes { id version name articles(first: 9) { nodes { id } } nameVariants(first: 1) { nodes { name } } } } }',
  );
  const [person] = list(data.people?.nodes);
  const [article] = list(person?.articles?.nodes);
  const split = await send(
    'splitPerson',
    { id: person?.id, expectedVersion: person?.version, name: 'Namensvetterin', articles: [article?.id] },
    'person { articles(first: 9) { totalCount } } newPerson { name articles(first: 9) { nodes { id } } }',
  );
  expect(split.newPerson).toEqual({ name: 'Namensvetterin', articles: { nodes: [{ id: article?.id }] } });
  expect(split.person?.articles?.totalCount).toBe(list(person?.articles?.nodes).length - 1);
  await send('undoRevision', { id: split.revision?.id }, 'undone { id }');
});

test('events are added, corrected, linked, merged and deleted', async () => {
  const event = 'event { id version title start { date precision } place statements(first: 3) { totalCount } }';
  const start = { date: '2024-05-12', precision: 'DAY' };
  const first = await send('createEvent', { title: 'Abstimmung', status: 'PAST', start }, event);
  const second = await send('createEvent', { title: 'Vote', status: 'PAST', place: 'Möwenau' }, event);
  const later = { id: first.event?.id, expectedVersion: 1, start: { date: '2024-05-01', precision: 'MONTH' } };
  expect((await send('updateEvent', later, event)).event).toMatchObject({ version: 2, start: later.start });
  const { data } = await graph.ask('{ statements(first: 1) { nodes { id } } }');
  const link = { statement: list(data.statements?.nodes)[0]?.id, event: second.event?.id };
  await send('linkStatementToEvent', link, 'statement { events(first: 5) { totalCount } }');
  const both = { id: first.event?.id, expectedVersion: 2, other: second.event?.id, otherExpectedVersion: 1 };
  const merged = await send('mergeEvents', both, event);
  expect(merged.event).toMatchObject({ place: 'Möwenau', statements: { totalCount: 1 } });
  const gone = { id: first.event?.id, expectedVersion: merged.event?.version };
  await send('deleteEvent', gone, 'deletedEventId');
});

test('an article is corrected and extracted again', async () => {
  const { data } = await graph.ask('{ articles(first: 1) { nodes { id version } } }');
  const [article] = list(data.articles?.nodes);
  const input = { id: article?.id, expectedVersion: article?.version, outlet: null, published: '2024-05-14' };
  const corrected = await send('updateArticle', input, 'article { id version outlet publishedAt publishedDayOnly }');
  expect(corrected.article).toMatchObject({
    outlet: null,
    publishedAt: '2024-05-14T00:00:00.000Z',
    publishedDayOnly: true,
  });
  const again = { id: article?.id, expectedVersion: corrected.article?.version };
  const read = await send('reextractArticle', again, 'added found gone kept article { version }');
  expect(read).toMatchObject({ added: 0, gone: 0, kept: 1 });
});

test('merge suggestions are accepted or dismissed, and are not listed afterwards', async () => {
  const people = await graph.db.person.findMany({ take: 3, orderBy: { id: 'asc' } });
  const pairs = [
    [people[0]?.id ?? '', people[1]?.id ?? ''],
    [people[0]?.id ?? '', people[2]?.id ?? ''],
  ] as const;
  await graph.db.personMergeSuggestion.createMany({
    data: pairs.flatMap(([personId, otherId], index) => [
      { id: crypto.randomUUID(), personId, otherId, score: 0.9 - index / 10, reasons: ['SAME_SURNAME'] },
      {
        id: crypto.randomUUID(),
        personId: otherId,
        otherId: personId,
        score: 0.9 - index / 10,
        reasons: ['SAME_SURNAME'],
      },
    ]),
    skipDuplicates: true,
  });
  const open = async () => {
    const { data } = await graph.ask(
      '{ personMergeSuggestions(first: 50) { totalCount nodes { id reasons person { version } other { version } } } }',
    );
    return data.personMergeSuggestions;
  };
  const before = await open();
  const [likely, doubtful] = list(before?.nodes);
  expect(likely?.reasons).toEqual(['SAME_SURNAME']);
  await send('dismissMergeSuggestion', { id: doubtful?.id }, 'person { id }');
  const versions = { expectedVersion: likely?.person?.version, otherExpectedVersion: likely?.other?.version };
  const accepted = await send('acceptMergeSuggestion', { id: likely?.id, ...versions }, 'person { id }');
  expect(accepted.revision).toMatchObject({ action: 'MERGE_PEOPLE' });
  expect(list((await open())?.nodes).map(({ id }) => id)).not.toContain(doubtful?.id);
});

test('suggestions to merge events have reasons, and the same mutations accept or dismiss them', async () => {
  const made = async (title: string) =>
    send('createEvent', { title, kind: 'MEETING', status: 'PAST' }, 'event { id version }');
  const events = [await made('Treffen am Deich'), await made('Treffen im Rathaus'), await made('Treffen im Hafen')];
  const ids = events.map((each) => Buffer.from(String(each.event?.id), 'base64').toString().split(':')[1] ?? '');
  const reasons = ['SAME_KIND', 'SAME_DATE', 'a reason of another version'];
  await graph.db.eventMergeSuggestion.createMany({
    data: [1, 2].flatMap((other) => {
      const pair = { eventId: ids[0] ?? '', otherId: ids[other] ?? '', score: 0.9 - other / 10, reasons };
      return [
        { ...pair, id: crypto.randomUUID() },
        { ...pair, id: crypto.randomUUID(), eventId: pair.otherId, otherId: pair.eventId },
      ];
    }),
  });
  const open = async () => {
    const { data } = await graph.ask(
      `query ($id: ID!) { eventMergeSuggestions(first: 50) { totalCount } event(id: $id) { mergeSuggestions(first: 9) {
        totalCount nodes { id score reasons event { version } other { id version } } } } }`,
      { id: events[0]?.event?.id },
    );
    return { all: data.eventMergeSuggestions?.totalCount, suggestions: data.event?.mergeSuggestions };
  };
  const { all, suggestions } = await open();
  expect(all).toBeGreaterThanOrEqual(2);
  const [likely, doubtful] = list(suggestions?.nodes);
  expect(likely).toMatchObject({
    score: 0.8,
    reasons: ['SAME_KIND', 'SAME_DATE'],
    other: { id: events[1]?.event?.id },
  });
  const dismissed = await send('dismissMergeSuggestion', { id: doubtful?.id }, 'event { id } person { id }');
  expect(dismissed).toMatchObject({ event: { id: events[0]?.event?.id }, person: null });
  const versions = { expectedVersion: likely?.event?.version, otherExpectedVersion: likely?.other?.version };
  const accepted = await send('acceptMergeSuggestion', { id: likely?.id, ...versions }, 'event { id }');
  expect(accepted).toMatchObject({ event: { id: events[0]?.event?.id }, revision: { action: 'MERGE_EVENTS' } });
  expect(await open()).toMatchObject({ all: Number(all) - 2, suggestions: { totalCount: 0 } });
});
