import { randomUUID } from 'node:crypto';
import { createDatabase, type Database } from '@wortlaut/database';
import { createTestDatabase } from '@wortlaut/testing';
import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  type ArticleImport,
  createArticleImport,
  createEvent,
  deleteEvent,
  findEventTitles,
  mergeEvents,
  reextractArticle,
  runEdit,
  splitEvent,
  undoRevision,
  updateArticle,
  updateEvent,
} from '../src/index.ts';
import { findWrongDerived } from './derived.ts';
import { dump } from './dump.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: Database;
let imports: ArticleImport;
beforeEach(async () => {
  await db?.$disconnect();
  await database?.drop();
  database = await createTestDatabase();
  db = createDatabase(database.url);
  imports = createArticleImport(db);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

/** Articles about an invented earthquake, by two outlets, and about another one elsewhere. */
const quake = {
  title: 'Schweres Erdbeben erschüttert Insel Samora',
  text: 'Ein Erdbeben der Stärke 5,8 hat am Montag die Insel Samora erschüttert. Nach Angaben von Gouverneur Luis Terran wurden in der Hafenstadt Port Ellig 40 Menschen verletzt. „Wir brauchen Zelte“, sagte Terran.',
};
const beben = {
  title: 'Erdbeben auf Samora: 40 Verletzte',
  text: 'Auf der Insel Samora hat am Montag die Erde gebebt. Das Erdbeben der Stärke 5,8 beschädigte Häuser in Port Ellig, 40 Menschen wurden verletzt. Gouverneur Luis Terran bat um Zelte.',
};
const elsewhere = {
  title: 'Erdbeben in Kaltental',
  text: 'Ein Erdbeben der Stärke 3,1 hat am Montag die Gemeinde Kaltental im Oberwald geweckt. Schäden gab es laut Bürgermeisterin Inga Rast nicht.',
};

/** An article about the first earthquake in English. */
const inEnglish = {
  title: 'Strong earthquake shakes island of Samora',
  text: 'A magnitude 5.8 earthquake shook the island of Samora on Monday. Governor Luis Terran said 40 people were injured in the port town of Port Ellig. "We need tents," Terran said.',
};

async function take({ title, text }: typeof quake, published = '2024-05-14', language = 'de'): Promise<string> {
  const outcome = await imports.importArticle({
    content: text,
    format: 'TEXT',
    known: { title, published, language },
  });
  expect(await findWrongDerived(db)).toEqual({});
  return outcome.articleId;
}
const mainOf = async (id: string) => {
  const { mainEvent } = await db.article.findUniqueOrThrow({ where: { id }, select: { mainEvent: true } });
  if (mainEvent === null) throw new Error('the article has no main event');
  return mainEvent;
};
const by = { name: 'Ada', role: 'EDITOR' } as const;
const article = async (id: string) => ({
  id,
  expectedVersion: (await db.article.findUniqueOrThrow({ where: { id } })).version,
});
const event = async (id: string) => ({
  id,
  expectedVersion: (await db.event.findUniqueOrThrow({ where: { id } })).version,
});

test('two articles about the same earthquake have one main event, another earthquake has its own', async () => {
  const [first, second, third] = [await take(quake), await take(beben, '2024-05-15'), await take(elsewhere)];
  const main = await mainOf(first);
  expect(main.kind).toBe('DISASTER');
  expect((await mainOf(second)).id).toBe(main.id);
  expect((await mainOf(third)).id).not.toBe(main.id);
  expect(await db.articleEvent.count({ where: { eventId: main.id } })).toBe(2);
});

test('articles of one story without a kind of event have one event on the same day, and two events in two weeks', async () => {
  const first = {
    title: 'Bürgermeister Hasso Brill hält an Seilbahn über die Wied fest',
    text: 'Bürgermeister Hasso Brill hält an der Seilbahn über die Wied fest. Die Gondeln sollen die Altstadt von Ellwingen mit dem Klinikum verbinden. „Die Seilbahn ist leise und sauber“, sagte Brill. Anwohner der Marktgasse sind dagegen.',
  };
  const sameDay = {
    title: 'Brill hält an der Seilbahn über die Wied fest',
    text: 'Die Seilbahn über die Wied soll kommen. Bürgermeister Hasso Brill hält daran fest, dass die Gondeln die Altstadt von Ellwingen mit dem Klinikum verbinden. Anwohner der Marktgasse sind dagegen.',
  };
  const later = {
    title: 'Anwohner der Marktgasse schreiben Bürgermeister Hasso Brill wegen Seilbahn über die Wied',
    text: 'Anwohner der Marktgasse haben Bürgermeister Hasso Brill wegen der Seilbahn über die Wied geschrieben. Die Gondeln zwischen der Altstadt von Ellwingen und dem Klinikum schweben über ihre Gärten. „Die Seilbahn ist weder leise noch sauber“, heißt es darin.',
  };
  const [a, b, c] = [await take(first), await take(sameDay), await take(later, '2024-05-28')];
  const [main, same, next] = [await mainOf(a), await mainOf(b), await mainOf(c)];
  expect(main.sense).toBe('OTHER');
  expect(same.id).toBe(main.id);
  expect(next.id).not.toBe(main.id);
  expect(next.parentId).toBe(main.id);
});

test.each(['after', 'before'])(
  'an article that names no kind of event, imported %s the fire of its story, is not merged with it but suggested',
  async (order) => {
    const fire = {
      title: 'Brand in Möbelhaus Brill in Ellwingen',
      text: 'Im Möbelhaus Brill in Ellwingen hat am Montag ein Brand das Lager zerstört. „Es ist ein Totalverlust“, sagte Inhaber Hasso Brill.',
    };
    const other = {
      title: 'Möbelhaus Brill in Ellwingen verzichtet auf Wachmann',
      text: 'Das Möbelhaus Brill in Ellwingen verzichtet künftig auf seinen Wachmann. „Er hat geschlafen“, sagte Inhaber Hasso Brill.',
    };
    const early = order === 'before' ? await take(other, '2024-05-15') : null;
    const fireId = await take(fire);
    const otherId = early ?? (await take(other, '2024-05-15'));
    const [first, second] = [await mainOf(fireId), await mainOf(otherId)];
    expect([first.sense, second.sense]).toEqual(['FIRE', 'OTHER']);
    expect(second).toMatchObject({ parentId: first.id });
    const suggestions = await db.eventMergeSuggestion.findMany({ where: { eventId: second.id } });
    expect(suggestions.map(({ otherId: suggested }) => suggested)).toEqual([first.id]);
    expect(suggestions[0]?.reasons).toContain('SAME_STORY');
  },
);

test('an article whose headline alone tells the kind of event is merged with an event of that kind in its story', async () => {
  const english = {
    title: 'Parliament in Port Ellig rejects fishing budget',
    text: 'The parliament of Samora in Port Ellig rejected the fishing budget on Monday. "This is a defeat," said minister Luis Terran. Governor Inga Rast criticised the fishing budget.',
  };
  const german = {
    title: 'Parlament von Samora lehnt Fischereihaushalt ab',
    text: 'Das Parlament von Samora in Port Ellig hat am Montag den Fischereihaushalt abgelehnt. „Das ist eine Niederlage“, sagte Minister Luis Terran. Gouverneurin Inga Rast rügte den Haushalt.',
  };
  const ids = [await take(english, '2024-05-14', 'en'), await take(german)];
  const articles = await db.article.findMany({ where: { id: { in: ids } }, include: { mainEvent: true } });
  expect(new Set(articles.map(({ mainEventId }) => mainEventId)).size).toBe(1);
  expect(articles[0]?.mainEvent?.kind).toBe('ANNOUNCEMENT');
});

test('an arrest that a later article about other news tells is not the arrest of the story', async () => {
  const first = {
    title: 'Sieben Verletzte bei Messerangriff in Zug bei Ellwingen',
    text: 'Ein Mann hat am Sonntag in einem Zug bei Ellwingen sieben Fahrgäste mit einem Messer angegriffen. Der 31-Jährige wurde am Bahnhof festgenommen. „Wir sind erschüttert“, sagte Ministerin Brigitte Saal.',
  };
  const later = {
    title: 'Mann bedroht Fahrgäste in Bus in Ellwingen mit Messer',
    text: 'Drei Tage nach dem Messerangriff in einem Zug bei Ellwingen hat ein Mann in einem Bus Fahrgäste mit einem Messer bedroht. Die Polizei hat den 54-Jährigen festgenommen. „Er war betrunken“, sagte Ministerin Brigitte Saal.',
  };
  const [one, other] = [await take(first, '2024-05-13'), await take(later, '2024-05-15')];
  const arrests = await db.event.findMany({ where: { sense: 'ARREST' }, include: { articles: true } });
  expect(arrests.map(({ articles }) => articles.map(({ articleId }) => articleId)).sort()).toEqual(
    [[one], [other]].sort(),
  );
});

test('what a party does two months after a resignation does not belong to it', async () => {
  const resignation = {
    title: 'Gero Fahrn tritt als Chef der Seepartei zurück',
    text: 'Gero Fahrn ist am Montag in Lindhafen als Chef der Seepartei zurückgetreten. „Ich trage die Verantwortung“, sagte Fahrn. Stellvertreterin Nele Bevan führt die Seepartei vorläufig.',
  };
  const conference = {
    title: 'Parteitag in Lindhafen: Seepartei berät über Hafen',
    text: 'Die Seepartei hat am Samstag bei einem Parteitag in Lindhafen über den Hafen beraten. „Wir blicken nach vorn“, sagte Stellvertreterin Nele Bevan. Gero Fahrn war als Chef der Seepartei zurückgetreten.',
  };
  const [first, second] = [await take(resignation, '2024-05-14'), await take(conference, '2024-07-14')];
  expect((await mainOf(second)).id).not.toBe((await mainOf(first)).id);
  expect((await mainOf(second)).parentId).toBeNull();
});

test('the next match of two teams does not belong to their last one', async () => {
  const final = {
    title: 'FC Ellwingen gewinnt Pokal gegen Lindhafen',
    text: 'Der FC Ellwingen hat am Samstag das Endspiel um den Wiedpokal gegen den SV Lindhafen mit 2:1 gewonnen. „Das ist der größte Tag“, sagte Trainer Hasso Brill.',
  };
  const friendly = {
    title: 'FC Ellwingen verliert Testspiel gegen Lindhafen',
    text: 'Pokalsieger FC Ellwingen hat am Sonntag ein Testspiel gegen den SV Lindhafen mit 0:3 verloren. „Wir hatten schwere Beine“, sagte Trainer Hasso Brill.',
  };
  const [first, second] = [await take(final, '2024-05-26'), await take(friendly, '2024-06-10')];
  expect((await mainOf(first)).kind).toBe('SPORT');
  expect(await mainOf(second)).toMatchObject({ kind: 'SPORT', parentId: null });
});

test('the earlier event of a story is its root in any order of import', async () => {
  const opening = {
    title: 'Prozess gegen Bankier Gero Fahrn beginnt',
    text: 'In Lindhafen hat am Dienstag der Betrugsprozess gegen den Bankier Gero Fahrn begonnen. „Er hat Rentner bestohlen“, sagte Staatsanwältin Nele Bevan.',
  };
  const verdict = {
    title: 'Bankier Gero Fahrn zu sechs Jahren Haft verurteilt',
    text: 'Der Bankier Gero Fahrn ist am Dienstag in Lindhafen wegen Betrugs zu sechs Jahren Haft verurteilt worden. „Das ist gerecht“, sagte Staatsanwältin Nele Bevan.',
  };
  const second = await take(verdict, '2024-06-12');
  const first = await take(opening, '2024-05-15');
  expect(await mainOf(first)).toMatchObject({ parentId: null });
  expect(await mainOf(second)).toMatchObject({ parentId: (await mainOf(first)).id });
});

/** An invented attack, by an article about it and one about the arrest that followed. */
const attack = {
  title: 'Busfahrer in Ellwingen mit Messer angegriffen',
  text: 'Ein Busfahrer ist am Montag in Ellwingen von einem Unbekannten mit einem Messer angegriffen worden. „Wir suchen Zeugen“, sagte Polizeisprecherin Nele Bevan.',
};
const arrest = {
  title: 'Mann nach Messerangriff in Ellwingen festgenommen',
  text: 'Nach einem Messerangriff auf einen Busfahrer in Ellwingen hat die Polizei am Donnerstag einen Mann festgenommen. Der Angriff hatte sich am Montag ereignet. „Er schweigt“, sagte Polizeisprecherin Nele Bevan.',
};

test('an arrest belongs to the attack before it, in any order of import', async () => {
  const arrested = await take(arrest, '2024-05-17');
  expect((await mainOf(arrested)).kind).toBe('ARREST');
  const parent = async () => (await mainOf(arrested)).parentId;
  expect(await db.event.findUniqueOrThrow({ where: { id: (await parent()) ?? '' } })).toMatchObject({
    kind: 'ATTACK',
    parentId: null,
  });
  const attacked = await take(attack, '2024-05-14');
  expect(await parent()).toBe((await mainOf(attacked)).id);
});

test('extracting an article again takes an attack out of its arrest, and undoing that puts it back', async () => {
  const id = await take(arrest, '2024-05-17');
  const { id: main, parentId: deed } = await mainOf(id);
  await db.event.update({ where: { id: main }, data: { parentId: null } });
  await db.event.update({ where: { id: deed ?? '' }, data: { parentId: main } });
  const before = await dump(db);
  const seen = await article(id);
  const { revisionId } = await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) =>
    reextractArticle(tx, seen),
  );
  expect(await mainOf(id)).toMatchObject({ id: main, parentId: deed });
  expect((await db.event.findUniqueOrThrow({ where: { id: deed ?? '' } })).parentId).toBeNull();
  await runEdit(db, { actor: by, action: 'UNDO' }, (tx, running) => undoRevision(tx, running, revisionId ?? ''));
  expect(await dump(db)).toEqual(before);
});

test('what happened on a day before the main event is no part of it', async () => {
  const id = await take(
    {
      title: 'Wachmann nach Brand in Ellwingen entlassen',
      text: 'Das Möbelhaus Brill hat am Donnerstag den Wachmann Ole Brandt entlassen. Am Montag war in dem Möbelhaus in Ellwingen ein Brand ausgebrochen. „Er hat geschlafen“, sagte Inhaber Hasso Brill.',
    },
    '2024-05-17',
  );
  const main = await mainOf(id);
  expect(main).toMatchObject({ sense: 'DISMISSAL', parentId: null });
  const fire = await db.event.findFirstOrThrow({ where: { sense: 'FIRE' } });
  expect(fire.parentId).toBeNull();
});

test.each([
  [
    'a headline without a kind of event',
    'OTHER',
    {
      title: 'Minister Gero Fahrn bleibt dabei',
      text: 'Verkehrsminister Gero Fahrn bleibt trotz der Affäre um die Küstenbahn im Amt. „Ich mache weiter“, sagte Fahrn in Lindhafen.',
    },
  ],
  [
    'a refusal',
    'REJECTION',
    {
      title: 'Minister Gero Fahrn: Kein Rücktritt',
      text: 'Verkehrsminister Gero Fahrn schließt einen Rücktritt wegen der Affäre um die Küstenbahn aus. „Ich mache weiter“, sagte Fahrn in Lindhafen.',
    },
  ],
])('%s belongs to the resignation of its story, although it came first', async (_name, sense, refusal) => {
  const resignation = {
    title: 'Verkehrsminister Gero Fahrn zurückgetreten',
    text: 'Verkehrsminister Gero Fahrn ist am Freitag wegen der Affäre um die Küstenbahn zurückgetreten. „Ich übernehme Verantwortung“, sagte Fahrn in Lindhafen.',
  };
  const [first, second] = [await take(refusal, '2024-06-04'), await take(resignation, '2024-06-07')];
  expect(await mainOf(second)).toMatchObject({ sense: 'RESIGNATION', parentId: null });
  expect(await mainOf(first)).toMatchObject({ sense, parentId: (await mainOf(second)).id });
});

test('similar news from two towns have two main events, and neither is a part of the other', async () => {
  const inDresden = {
    title: 'Ministerin Brigitte Saal trifft Wirtschaft in Dresden',
    text: 'Ministerin Brigitte Saal hat am Montag in Dresden Vertreter der Wirtschaft getroffen. „Wir hören zu“, sagte Saal.',
  };
  const inLeipzig = {
    title: 'Ministerin Brigitte Saal trifft Wirtschaft in Leipzig',
    text: 'Ministerin Brigitte Saal hat am Dienstag in Leipzig Vertreter der Wirtschaft getroffen. „Wir hören zu“, sagte Saal.',
  };
  const [first, second] = [await take(inDresden), await take(inLeipzig, '2024-05-15')];
  expect((await mainOf(second)).id).not.toBe((await mainOf(first)).id);
  expect((await mainOf(second)).parentId).toBeNull();
});

test('extracting an article again keeps its untitled main event', async () => {
  const id = await take({
    title: 'Bürgermeister Hasso Brill hält an Seilbahn über die Wied fest',
    text: 'Bürgermeister Hasso Brill hält an der Seilbahn über die Wied fest. Die Anwohner trafen sich in der Marktgasse zu einer Kundgebung. „Die Seilbahn ist sicher“, sagte Brill.',
  });
  const { id: main } = await mainOf(id);
  const seen = await article(id);
  await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, seen));
  expect((await mainOf(id)).id).toBe(main);
});

test('what an article mentions is a part of its main event, unless it names another place or no kind of main event', async () => {
  const summit = 'Bei einem Gipfel in Ellwingen haben sich acht Minister am Montag auf einen Vertrag geeinigt.';
  const call = 'Am Rande telefonierte Ministerin Brigitte Saal mit Präsident Luis Terran.';
  const strike = 'In Lindhafen streikten die Arbeiter der Werft.';
  await take({
    title: 'Gipfel in Ellwingen: Acht Minister einigen sich auf Vertrag',
    text: `${summit} ${call} ${strike}`,
  });
  const parent = async (sense: string) =>
    (await db.event.findFirstOrThrow({ where: { sense }, include: { parent: true } })).parent?.sense ?? null;
  expect({ call: await parent('CALL'), strike: await parent('STRIKE') }).toEqual({ call: 'SUMMIT', strike: null });
  const other = await take({
    title: 'Bürgermeister Hasso Brill hält an Seilbahn über die Wied fest',
    text: 'Bürgermeister Hasso Brill hält an der Seilbahn über die Wied fest. In der Marktgasse kam es zu einer Kundgebung.',
  });
  expect(await db.event.count({ where: { parentId: (await mainOf(other)).id } })).toBe(0);
});

test('statements that name no event are linked to the main event of their article', async () => {
  const id = await take(quake);
  const main = await mainOf(id);
  const links = await db.statementEvent.findMany({ where: { statement: { articleId: id } } });
  expect(links.length).toBeGreaterThan(0);
  for (const { eventId, link, confidence } of links.filter((each) => each.link === 'MAIN')) {
    expect({ eventId, link }).toEqual({ eventId: main.id, link: 'MAIN' });
    expect(confidence).toBeGreaterThan(0);
  }
});

const planned = {
  title: 'Nordmark wählt am 9. September einen neuen Landtag',
  text: 'Am 9. September wird in Nordmark ein neuer Landtag gewählt, sagte Wahlleiterin Iris Kamp. Zur Landtagswahl in Nordmark treten acht Parteien an.',
};
const held = {
  title: 'Landtagswahl in Nordmark: Seepartei gewinnt',
  text: 'Bei der Landtagswahl in Nordmark am 9. September hat die Seepartei gewonnen, sagte Wahlleiterin Iris Kamp. Acht Parteien waren angetreten.',
};

test('a planned event has taken place once a later article says so; undoing that import makes it planned again', async () => {
  const id = await take(planned, '2024-08-20');
  const before = await dump(db);
  const { id: main, status } = await mainOf(id);
  expect(status).toBe('PLANNED');
  const { revisionId } = await imports.importArticle({
    ...{ content: held.text, format: 'TEXT' },
    known: { title: held.title, published: '2024-09-10', language: 'de' },
  });
  expect((await db.event.findUniqueOrThrow({ where: { id: main } })).status).toBe('PAST');
  await runEdit(db, { actor: by, action: 'UNDO' }, (tx, running) => undoRevision(tx, running, revisionId ?? ''));
  expect(await dump(db)).toEqual(before);
  expect(await findWrongDerived(db)).toEqual({});
});

test('an article gives the day of an event of which only the week was known', async () => {
  const visit = (day: string) => ({
    title: 'Ministerin Brigitte Saal besucht Lindhafen',
    text: `Ministerin Brigitte Saal ${day} die Werft in Lindhafen besucht. „Wir hören zu“, sagte Saal.`,
  });
  const id = await take(visit('hat Anfang Mai'), '2024-05-13');
  expect((await mainOf(id)).startPrecision).toBe('ABOUT');
  expect((await mainOf(await take(visit('hat am 3. Mai'), '2024-05-13'))).id).toBe((await mainOf(id)).id);
  expect(await mainOf(id)).toMatchObject({ startPrecision: 'DAY', startsOn: new Date('2024-05-03') });
});

test('an announced resignation stays planned until its day, although an article tells of it as announced', async () => {
  const first = {
    title: 'Präsidentin Inga Rast tritt zum 30. September zurück',
    text: 'Die Präsidentin der Seepartei, Inga Rast, tritt zum 30. September zurück. „Ich mache Platz“, sagte Rast in Lindhafen.',
  };
  const second = {
    title: 'Inga Rast tritt zurück',
    text: 'Die Präsidentin der Seepartei, Inga Rast, ist zurückgetreten. „Ich mache Platz“, sagte Rast in Lindhafen.',
  };
  const id = await take(first, '2024-07-02');
  expect(await mainOf(id)).toMatchObject({ sense: 'RESIGNATION', status: 'PLANNED' });
  expect((await mainOf(await take(second, '2024-07-03'))).id).toBe((await mainOf(id)).id);
  expect((await mainOf(id)).status).toBe('PLANNED');
});

test('a main event takes no date long before its news from an article that only mentions it', async () => {
  const verdict = {
    title: 'Ole Brandt sentenced in Aberford',
    text: 'Ole Brandt was sentenced to five years in Aberford, because he hid a painting of the Marlow Museum. "He showed no regret," prosecutor Ina Krall said.',
  };
  const appeal = {
    title: 'Ole Brandt escapes from Aberford prison',
    text: 'Ole Brandt escaped from the prison in Aberford, because he hid a painting of the Marlow Museum. Brandt was sentenced in June 2001. "He showed no regret," prosecutor Ina Krall said.',
  };
  await take(verdict, '2024-05-14', 'en');
  await take(appeal, '2024-05-15', 'en');
  const events = await db.event.findMany({ where: { sense: 'VERDICT' }, include: { mainOf: true } });
  expect(events.filter(({ mainOf }) => mainOf.length > 0).map(({ startsOn }) => startsOn)).toEqual([null]);
});

test('an event with a composed title gets a headline; undoing that import restores the title', async () => {
  const first = await take({ ...quake, title: 'Was geschah auf der Insel Samora?' });
  const before = await dump(db);
  const { id } = await mainOf(first);
  const { revisionId } = await imports.importArticle({
    ...{ content: beben.text, format: 'TEXT' },
    known: { title: beben.title, published: '2024-05-14', language: 'de' },
  });
  expect(await mainOf(first)).toMatchObject({ id, title: beben.title });
  await runEdit(db, { actor: by, action: 'UNDO' }, (tx, running) => undoRevision(tx, running, revisionId ?? ''));
  expect(await dump(db)).toEqual(before);
  expect(await findWrongDerived(db)).toEqual({});
});

test('a headline stays the title of its event when other articles are imported', async () => {
  const first = await take(quake);
  await take(beben);
  expect((await mainOf(first)).title).toBe(quake.title);
});

test('an event has a title in each language of the articles about it, until a person writes one', async () => {
  const id = await take(quake);
  const { id: eventId } = await mainOf(id);
  const titles = async () => (await findEventTitles(db, [eventId])).get(eventId);
  const german = { language: 'de', title: 'Schweres Erdbeben erschüttert Insel Samora' };
  expect(await titles()).toEqual([german]);
  expect((await mainOf(await take(inEnglish, '2024-05-14', 'en'))).id).toBe(eventId);
  await take(beben);
  expect(await titles()).toEqual([german, { language: 'en', title: inEnglish.title }]);
  const { revisionId } = await runEdit(db, { actor: by, action: 'UPDATE_EVENT' }, async (tx) =>
    updateEvent(tx, { ...(await event(eventId)), title: 'Beben auf Samora' }),
  );
  expect(await titles()).toBeUndefined();
  await runEdit(db, { actor: by, action: 'UNDO' }, (tx, running) => undoRevision(tx, running, revisionId ?? ''));
  expect(await titles()).toEqual([german, { language: 'en', title: inEnglish.title }]);
});

test('an import does not change an event that an editor has changed', async () => {
  const { id: main } = await mainOf(await take(planned, '2024-08-20'));
  await runEdit(db, { actor: by, action: 'UPDATE_EVENT' }, async (tx) =>
    updateEvent(tx, { ...(await event(main)), status: 'CANCELLED' }),
  );
  await take(held, '2024-09-10');
  expect((await db.event.findUniqueOrThrow({ where: { id: main } })).status).toBe('CANCELLED');
});

test('an editor can set the main event: the links of statements follow, and an undo restores them', async () => {
  const id = await take(quake);
  const old = await mainOf(id);
  const { result: other } = await runEdit(db, { actor: by, action: 'CREATE_EVENT' }, (tx) =>
    createEvent(tx, { title: 'Hilfe für Samora', status: 'PAST', kind: 'ANNOUNCEMENT' }),
  );
  const before = await dump(db);
  const { revisionId } = await runEdit(db, { actor: by, action: 'UPDATE_ARTICLE' }, async (tx) =>
    updateArticle(tx, { ...(await article(id)), mainEvent: other.id }),
  );
  expect((await mainOf(id)).id).toBe(other.id);
  expect(await db.statementEvent.count({ where: { eventId: old.id, link: 'MAIN', confidence: { not: null } } })).toBe(
    0,
  );
  expect(await findWrongDerived(db)).toEqual({});
  await runEdit(db, { actor: by, action: 'UNDO' }, (tx, running) => undoRevision(tx, running, revisionId ?? ''));
  expect(await dump(db)).toEqual(before);
});

test('extracting an article again keeps the main event that an editor has set, and its statements', async () => {
  const [id] = [await take(quake), await take(beben, '2024-05-15')];
  const old = await mainOf(id);
  const { result: other } = await runEdit(db, { actor: by, action: 'CREATE_EVENT' }, (tx) =>
    createEvent(tx, { title: 'Hilfe für Samora', status: 'PAST', kind: 'ANNOUNCEMENT' }),
  );
  const again = async () => {
    const seen = await article(id);
    await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, seen));
    expect(await findWrongDerived(db)).toEqual({});
  };
  const set = (mainEvent: string | null) =>
    runEdit(db, { actor: by, action: 'UPDATE_ARTICLE' }, async (tx) =>
      updateArticle(tx, { ...(await article(id)), mainEvent }),
    );
  await set(other.id);
  const links = () =>
    db.statementEvent.findMany({ where: { statement: { articleId: id } }, orderBy: [{ statementId: 'asc' }] });
  const before = await links();
  expect(before.filter(({ eventId, link }) => eventId === other.id && link === 'MAIN').length).toBeGreaterThan(0);
  await again();
  expect((await mainOf(id)).id).toBe(other.id);
  expect(await links()).toEqual(before);
  expect(await db.event.findUniqueOrThrow({ where: { id: other.id } })).toMatchObject({ title: 'Hilfe für Samora' });
  expect(await db.event.findUniqueOrThrow({ where: { id: old.id } })).toMatchObject({ parentId: old.parentId });
  await set(null);
  await again();
  expect((await db.article.findUniqueOrThrow({ where: { id } })).mainEventId).toBeNull();
  expect((await links()).filter(({ link }) => link === 'MAIN')).toEqual([]);
});

test('extracting an article again does not bring back an event that an editor has deleted, until the deletion is undone', async () => {
  const id = await take(quake);
  const main = await mainOf(id);
  const { revisionId } = await runEdit(db, { actor: by, action: 'DELETE_EVENT' }, async (tx) =>
    deleteEvent(tx, await event(main.id)),
  );
  const again = async () => {
    const seen = await article(id);
    await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, seen));
    expect(await findWrongDerived(db)).toEqual({});
  };
  await again();
  expect(await db.event.count({ where: { sense: main.sense } })).toBe(0);
  expect((await db.article.findUniqueOrThrow({ where: { id } })).mainEventId).toBeNull();
  await runEdit(db, { actor: by, action: 'UNDO' }, (tx, running) => undoRevision(tx, running, revisionId ?? ''));
  await again();
  expect((await mainOf(id)).id).toBe(main.id);
});

test('merging events with suggestions of other events can be undone and redone', async () => {
  const create = async (title: string) =>
    (await runEdit(db, { actor: by, action: 'CREATE_EVENT' }, (tx) => createEvent(tx, { title, status: 'PAST' })))
      .result.id;
  const [kept, merged, third] = [await create('Fest in Talheim'), await create('Talfest'), await create('Stadtfest')];
  for (const [eventId, otherId] of [
    [merged, third],
    [third, merged],
  ] as const)
    await db.eventMergeSuggestion.create({
      data: { id: randomUUID(), eventId, otherId, score: 0.6, reasons: ['SAME_KIND'] },
    });
  const before = await dump(db);
  const { revisionId } = await runEdit(db, { actor: by, action: 'MERGE_EVENTS' }, async (tx) =>
    mergeEvents(tx, {
      ...(await event(kept)),
      other: merged,
      otherExpectedVersion: (await event(merged)).expectedVersion,
    }),
  );
  const after = await dump(db);
  const undo = async (revision: string) =>
    (await runEdit(db, { actor: by, action: 'UNDO' }, (tx, running) => undoRevision(tx, running, revision))).revisionId;
  const undone = await undo(revisionId ?? '');
  expect(await dump(db)).toEqual(before);
  await undo(undone ?? '');
  expect(await dump(db)).toEqual(after);
});

test('an event can be a part of another one, but not of itself', async () => {
  const create = async (title: string) =>
    (await runEdit(db, { actor: by, action: 'CREATE_EVENT' }, (tx) => createEvent(tx, { title, status: 'PAST' })))
      .result.id;
  const [summit, call] = [await create('Gipfel in Talheim'), await create('Telefonat vor dem Gipfel')];
  const put = (id: string, parent: string | null) =>
    runEdit(db, { actor: by, action: 'UPDATE_EVENT' }, async (tx) => updateEvent(tx, { ...(await event(id)), parent }));
  const { revisionId } = await put(call, summit);
  expect((await db.event.findUniqueOrThrow({ where: { id: call } })).parentId).toBe(summit);
  await expect(put(summit, call)).rejects.toThrow('An event cannot belong to itself.');
  await expect(put(call, call)).rejects.toThrow('An event cannot belong to itself.');
  await runEdit(db, { actor: by, action: 'UNDO' }, (tx, running) => undoRevision(tx, running, revisionId ?? ''));
  expect((await db.event.findUniqueOrThrow({ where: { id: call } })).parentId).toBeNull();
});

test('splitting an event moves the main event of the articles that move', async () => {
  const [first, second] = [await take(quake), await take(beben, '2024-05-15')];
  const { id: main } = await mainOf(first);
  await runEdit(db, { actor: by, action: 'SPLIT_EVENT' }, async (tx) =>
    splitEvent(tx, { ...(await event(main)), title: 'Nachbeben', articles: [second] }),
  );
  expect((await mainOf(first)).id).toBe(main);
  expect((await mainOf(second)).title).toBe('Nachbeben');
  expect(await findWrongDerived(db)).toEqual({});
});

test('a main event whose headline tells no happening is not in lists', async () => {
  const text = 'Was wird nun aus dem Hafen? Viele fragen sich das. „Wir warten“, sagte Gouverneur Luis Terran.';
  const { title, telling, listed } = await mainOf(await take({ title: 'Wie geht es weiter mit dem Hafen?', text }));
  expect({ title, telling, listed }).toEqual({
    title: 'Wie geht es weiter mit dem Hafen?',
    telling: false,
    listed: false,
  });
  expect((await mainOf(await take(quake))).listed).toBe(true);
});
