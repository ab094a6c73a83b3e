import { expect, test } from 'vitest';
import { findEventTitles, runEdit, undoRevision, updateEvent } from '../src/index.ts';
import { findWrongDerived } from './derived.ts';
import { dump } from './dump.ts';
import {
  beben,
  by,
  db,
  eachInOwnDatabase,
  elsewhere,
  event,
  held,
  imports,
  inEnglish,
  mainOf,
  planned,
  quake,
  take,
} from './stories.ts';

eachInOwnDatabase();

test('two articles about the same earthquake share a main event, and another earthquake has its own', async () => {
  const [first, second, third] = [await take(quake), await take(beben, '2024-05-15'), await take(elsewhere)];
  const main = await mainOf(first);
  expect(main.kind).toBe('DISASTER');
  expect((await mainOf(second)).id).toBe(main.id);
  expect((await mainOf(third)).id).not.toBe(main.id);
  expect(await db.articleEvent.count({ where: { eventId: main.id } })).toBe(2);
});

test('articles without a kind of event share a main event on the same day, but not two weeks later', async () => {
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
  expect(next.parentId).toBeNull();
});

test.each(['after', 'before'])(
  'suggests merging a main event without a kind with a fire in the same story, imported %s the fire',
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
    expect(second).toMatchObject({ parentId: null });
    const suggestions = await db.eventMergeSuggestion.findMany({ where: { eventId: second.id } });
    expect(suggestions.map(({ otherId: suggested }) => suggested)).toEqual([first.id]);
    expect(suggestions[0]?.reasons).toContain('SAME_STORY');
  },
);

const runoff = {
  title: 'Krall gewinnt Stichwahl in Ellwingen',
  text: 'Die parteilose Kandidatin Ina Krall hat am Sonntag die Stichwahl um das Bürgermeisteramt in Ellwingen gewonnen. Auf sie entfielen 52,1 Prozent der Stimmen. Amtsinhaber Hasso Brill kam auf 47,9 Prozent.',
};
const ousted = {
  title: 'Ellwingen: Amtsinhaber Brill abgewählt',
  text: 'Ellwingens Bürgermeister Hasso Brill muss sein Amt räumen. Der 58-Jährige unterlag am Sonntag in der Stichwahl der parteilosen Ina Krall. „So ist Demokratie“, sagte Brill.',
};
const demand = {
  title: 'Nach Stichwahl in Ellwingen: Brill fordert neue Auszählung',
  text: 'Ellwingens Bürgermeister Hasso Brill will sein Amt behalten. Er hatte am Sonntag die Stichwahl gegen die parteilose Ina Krall verloren. „Es fehlen Stimmzettel“, sagte Brill.',
};

test.each(['after', 'before'])(
  'an article imported %s another one has the same main event, even if it uses other words',
  async (order) => {
    const early = order === 'before' ? await take(ousted) : null;
    const first = await mainOf(await take(runoff));
    const second = await mainOf(early ?? (await take(ousted)));
    expect(second.id).toBe(first.id);
    expect([second.kind, second.place, second.startsOn?.toISOString().slice(0, 10)]).toEqual([
      ...['ELECTION', 'Ellwingen', '2024-05-12'],
    ]);
  },
);

test('a demand after an event is a separate main event and no part of the event', async () => {
  const [first, second] = [await mainOf(await take(runoff)), await mainOf(await take(demand))];
  expect(second.id).not.toBe(first.id);
  expect(second.parentId).toBeNull();
});

test('a match that is called a final in one article and a victory in another is one event', async () => {
  const final = {
    title: 'FC Ellwingen gewinnt Pokalfinale in Marlow',
    text: 'Der FC Ellwingen hat am Samstag in Marlow das Pokalfinale gegen die SG Kaltental mit 2:1 gewonnen. Das Tor des Tages schoss Ole Brandt in der Verlängerung.',
  };
  const victory = {
    title: 'Brandt führt Ellwingen zum Sieg im Pokal',
    text: 'Ole Brandt hat den FC Ellwingen am Samstag zum Sieg im Pokal geführt. In der Verlängerung traf er in Marlow gegen die SG Kaltental zum 2:1.',
  };
  const [first, second] = [await mainOf(await take(final)), await mainOf(await take(victory))];
  expect(first.kind).toBe('SPORT');
  expect(second.id).toBe(first.id);
});

test('a kind of event that is only in the headline is enough to merge an event within its story', async () => {
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

test('an arrest in a later article about a different event is not the arrest of the story', async () => {
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

test('a planned event is past once a later article says so, and planned again if the import is undone', async () => {
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

test('an article can add the day of an event if only the week was known', async () => {
  const visit = (day: string) => ({
    title: 'Ministerin Brigitte Saal besucht Lindhafen',
    text: `Ministerin Brigitte Saal ${day} die Werft in Lindhafen besucht. „Wir hören zu“, sagte Saal.`,
  });
  const id = await take(visit('hat Anfang Mai'), '2024-05-13');
  expect((await mainOf(id)).startPrecision).toBe('ABOUT');
  expect((await mainOf(await take(visit('hat am 3. Mai'), '2024-05-13'))).id).toBe((await mainOf(id)).id);
  expect(await mainOf(id)).toMatchObject({ startPrecision: 'DAY', startsOn: new Date('2024-05-03') });
});

test('an announced resignation stays planned until its date, even if an article reports the announcement', async () => {
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

test('a main event does not get a date long before the news from an article that only mentions it', async () => {
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

test('an event with a composed title gets a headline as its title; undoing the import restores the title', async () => {
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

test('keeps the headline as the title of an event when other articles are imported', async () => {
  const first = await take(quake);
  await take(beben);
  expect((await mainOf(first)).title).toBe(quake.title);
});

test('an event has a title in each language of the articles about it, until an editor writes one', async () => {
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

test('a killing two days after an attack in the same town is a separate event in a separate story', async () => {
  const attack = {
    title: 'Messerangriff am Bahnhof Ellwingen: 19-Jähriger schwer verletzt',
    text: 'Ein 19-Jähriger ist am Donnerstagabend am Bahnhof in Ellwingen mit einem Messer angegriffen und schwer verletzt worden. Der Täter floh. „Wir suchen Zeugen“, sagte Polizeisprecherin Ina Krall.',
  };
  const killing = {
    title: 'Messerattacke in Ellwinger Imbiss: Mann stirbt',
    text: 'In einem Imbiss in Ellwingen ist am Samstagabend ein 44-jähriger Mann erstochen worden. Ein 38-Jähriger wurde am Tatort festgenommen. „Es gab Streit“, sagte Polizeisprecherin Ina Krall. Einen Zusammenhang mit dem Angriff am Bahnhof vom Donnerstag schließt die Polizei aus.',
  };
  const [first, second] = [
    await mainOf(await take(attack, '2024-05-10')),
    await mainOf(await take(killing, '2024-05-12')),
  ];
  expect(second.id).not.toBe(first.id);
  expect(second.parentId).toBeNull();
  expect(second.startsOn?.toISOString().slice(0, 10)).toBe('2024-05-11');
});

test('the election of a head of government by parliament is not the general election a few weeks earlier', async () => {
  const general = {
    title: 'Landtagswahl in Sachsen-Anhalt: SPD vorn',
    text: 'Die Landtagswahl in Sachsen-Anhalt hat die SPD gewonnen. Sie kommt auf 29,4 Prozent. „Ein großartiger Abend“, sagte Spitzenkandidatin Ina Krall.',
  };
  const inParliament = {
    title: 'Krall zur Ministerpräsidentin gewählt',
    text: 'Ina Krall ist neue Ministerpräsidentin von Sachsen-Anhalt. Der Landtag wählte die SPD-Politikerin am Mittwoch. Bei der Landtagswahl im September war ihre Partei stärkste Kraft geworden.',
  };
  const [first, second] = [
    await mainOf(await take(general, '2026-09-06')),
    await mainOf(await take(inParliament, '2026-10-14')),
  ];
  expect(second.id).not.toBe(first.id);
});

test('keeps two burglaries in a newspaper on one day apart, but not two versions of a report', async () => {
  const report = async (title: string, content: string) => {
    const known = { title, outlet: 'Moselbote', published: '2024-05-15', language: 'de' };
    const { articleId } = await imports.importArticle({ content, format: 'TEXT', known });
    return mainOf(articleId);
  };
  const jeweller =
    'Unbekannte sind in der Nacht zum Mittwoch in ein Juweliergeschäft in Trier eingebrochen. Sie nahmen Schmuck mit. „Sie kamen durchs Dach“, sagte Polizeisprecher Ole Brandt.';
  const first = await report('Einbruch in Juweliergeschäft in Trier', jeweller);
  const phones = await report(
    'Einbruch in Trierer Handyladen',
    'In einen Handyladen in Trier ist in der Nacht zum Mittwoch eingebrochen worden. Die Diebe nahmen Telefone mit. „Wir prüfen Bilder“, sagte Polizeisprecher Ole Brandt.',
  );
  const version = await report('Einbruch in Juweliergeschäft in Trier', `${jeweller} Der Laden bleibt zu.`);
  expect(first.kind).toBe('CRIME');
  expect(phones.id).not.toBe(first.id);
  expect(version.id).toBe(first.id);
});
