import { expect, test } from 'vitest';
import { createEvent, reextractArticle, runEdit, undoRevision, updateEvent } from '../src/index.ts';
import { dump } from './dump.ts';
import { article, by, db, eachInOwnDatabase, event, mainOf, take } from './stories.ts';

eachInOwnDatabase();

test('an action of a party two months after a resignation is not part of the resignation', async () => {
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

test('the next match between two teams is not part of their last match', async () => {
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

test('the earliest event of a story is its root, regardless of the import order', async () => {
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

test.each([false, true])(
  'a death in a storm is part of the storm, regardless of the import order',
  async (reversed) => {
    const storm = {
      title: 'Sturm „Wiebke“ fegt über Lindhafen – ein Toter',
      text: 'Der Sturm „Wiebke“ ist am Sonntag über Lindhafen gezogen. Ein Spaziergänger wurde im Stadtpark von einer Buche erschlagen. „Das Schlimmste ist überstanden“, sagte Innenministerin Nele Bevan.',
    };
    const death = {
      title: 'Spaziergänger in Lindhafen von Baum erschlagen',
      text: 'Ein Spaziergänger ist am Sonntag im Stadtpark von Lindhafen von einer Buche erschlagen worden. Sie war im Sturm umgestürzt. „Meiden Sie die Wälder“, sagte Innenministerin Nele Bevan.',
    };
    const found: string[] = [];
    for (const one of reversed ? [death, storm] : [storm, death]) found.push(await take(one, '2024-10-21'));
    const mains = [];
    for (const id of found) mains.push(await mainOf(id));
    const [first, second] = reversed ? mains.toReversed() : mains;
    expect(first).toMatchObject({ kind: 'DISASTER', parentId: null });
    expect(second).toMatchObject({ kind: 'DEATH', parentId: first?.id });
  },
);

/** Two articles about an invented attack: one about the attack, and one about the arrest that followed. */
const attack = {
  title: 'Busfahrer in Ellwingen mit Messer angegriffen',
  text: 'Ein Busfahrer ist am Montag in Ellwingen von einem Unbekannten mit einem Messer angegriffen worden. „Wir suchen Zeugen“, sagte Polizeisprecherin Nele Bevan.',
};
const arrest = {
  title: 'Mann nach Messerangriff in Ellwingen festgenommen',
  text: 'Nach einem Messerangriff auf einen Busfahrer in Ellwingen hat die Polizei am Donnerstag einen Mann festgenommen. Der Angriff hatte sich am Montag ereignet. „Er schweigt“, sagte Polizeisprecherin Nele Bevan.',
};

test('an arrest is part of the attack that led to it, regardless of the import order', async () => {
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

test('a new extraction makes an arrest part of its attack, and undoing that restores the old order', async () => {
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

test('an event on a day before the main event is not part of the main event', async () => {
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
])('%s is not part of the later resignation in its story, and does not contain it', async (_name, sense, refusal) => {
  const resignation = {
    title: 'Verkehrsminister Gero Fahrn zurückgetreten',
    text: 'Verkehrsminister Gero Fahrn ist am Freitag wegen der Affäre um die Küstenbahn zurückgetreten. „Ich übernehme Verantwortung“, sagte Fahrn in Lindhafen.',
  };
  const [first, second] = [await take(refusal, '2024-06-04'), await take(resignation, '2024-06-07')];
  expect(await mainOf(second)).toMatchObject({ sense: 'RESIGNATION', parentId: null });
  expect(await mainOf(first)).toMatchObject({ sense, parentId: null });
});

const stuck = {
  title: 'Frachter „Pallas Moon“ blockiert die Fahrrinne vor Lindhafen',
  text: 'Der Frachter „Pallas Moon“ liegt seit der Nacht quer in der Fahrrinne vor Lindhafen. „Wir brauchen Geduld“, sagte Bergungsleiter Henning Ploog von der Reederei Ploog. Die Bergung kann Tage dauern. An Bord sind 23 Seeleute.',
};
const freed = {
  title: '„Pallas Moon“ vor Lindhafen gerettet',
  text: 'Schlepper haben den Frachter „Pallas Moon“ am Samstag vor Lindhafen gerettet. „Wir haben es geschafft“, sagte Bergungsleiter Henning Ploog von der Reederei Ploog. Die 23 Seeleute sind wohlauf, die Fahrrinne ist frei.',
};
test.each([
  ['first', [stuck, freed]],
  ['last', [freed, stuck]],
])('a ship that is stuck is not part of its rescue four days later, if imported %s', async (_order, articles) => {
  for (const article of articles) await take(article, article === stuck ? '2024-06-04' : '2024-06-08');
  expect(await db.event.findMany({ where: { mainOf: { some: {} } }, orderBy: { datedAt: 'asc' } })).toMatchObject([
    { sense: 'OTHER', parentId: null },
    { sense: 'RESCUE', parentId: null },
  ]);
});

test('similar news from two towns has two main events, and neither is part of the other', async () => {
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

test('a mentioned event is part of the main event if its place and the kind of the main event allow it', async () => {
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

test('an event can be part of another event, but not of itself', async () => {
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

test('a strike is not part of an earlier strike in its story', async () => {
  const strike = (day: string) => ({
    title: `Streik bei der Moselbahn in Ellwingen am ${day}`,
    text: `Bei der Moselbahn in Ellwingen hat es am ${day} einen Streik gegeben. Alle Züge nach Kaltental fielen aus. „Wir fordern acht Prozent“, sagte Ina Krall von der Gewerkschaft der Lokführer.`,
  });
  const [first, second] = [
    await mainOf(await take(strike('Montag'), '2024-05-14')),
    await mainOf(await take(strike('Freitag'), '2024-05-18')),
  ];
  expect([first.kind, second.kind]).toEqual(['STRIKE', 'STRIKE']);
  expect(second.id).not.toBe(first.id);
  expect([first.parentId, second.parentId]).toEqual([null, null]);
});

test('a bomb beside a road is not part of a suicide attack in the same district two days earlier', async () => {
  const market = {
    title: 'Suicide bomber kills six at bus station in Darun Kot',
    text: 'A suicide bomber killed six people at a bus station in Darun Kot on Monday, officials said. District governor Rahim Qadri blamed militants. "He ran into the crowd," Qadri said.',
  };
  const convoy = {
    title: 'Roadside bomb hits army truck outside Darun Kot, four dead',
    text: 'Four soldiers were killed on Wednesday when a roadside bomb destroyed their truck on the highway outside Darun Kot, officials said. District governor Rahim Qadri condemned the blast. "They will not win," he said.',
  };
  const [first, second] = [await take(market, '2024-05-14', 'en'), await take(convoy, '2024-05-16', 'en')];
  expect(await mainOf(first)).toMatchObject({ kind: 'ATTACK', parentId: null });
  expect(await mainOf(second)).toMatchObject({ kind: 'ATTACK', parentId: null });
});

/** Articles of one story whose main events do not contain each other. */
const summitInMarlow = {
  title: 'Premier Luis Terran trifft Präsidentin Inga Rast in Marlow',
  text: 'Premier Luis Terran hat am Montag in Marlow Präsidentin Inga Rast zu Gesprächen über Gas getroffen. „Wir sind bereit“, sagte Terran.',
};
test.each([
  [
    'the next meeting of a journey',
    '2024-05-15',
    summitInMarlow,
    {
      title: 'Premier Luis Terran trifft König Ole Brandt in Kaltental',
      text: 'Premier Luis Terran hat am Dienstag in Kaltental König Ole Brandt zu Gesprächen über Gas getroffen. Am Montag hatte er in Marlow Präsidentin Inga Rast getroffen. „Wir sind uns nicht in allem einig“, sagte Terran.',
    },
  ],
  [
    'the figures of the next month',
    '2024-06-14',
    {
      title: 'Arbeitslosigkeit im Oberwald sinkt im April',
      text: 'Im Oberwald waren im April 24.300 Menschen arbeitslos. Das teilte die Arbeitsagentur in Ellwingen mit. „Der Frühling hilft“, sagte Agenturchefin Nele Bevan.',
    },
    {
      title: 'Arbeitslosigkeit im Oberwald steigt im Mai',
      text: 'Im Oberwald waren im Mai 24.700 Menschen arbeitslos. Das teilte die Arbeitsagentur in Ellwingen mit. „Die Lage ist stabil“, sagte Agenturchefin Nele Bevan.',
    },
  ],
  [
    'a sale after a purchase of the same company',
    '2024-05-28',
    {
      title: 'Ellwinger Pharmakonzern Medivolt kauft Rivalen Nordgen',
      text: 'Der Pharmakonzern Medivolt aus Ellwingen kauft den Rivalen Nordgen für 4,2 Milliarden Euro. „Das passt“, sagte Medivolt-Chef Gero Fahrn am Montag.',
    },
    {
      title: 'Pharmakonzern Medivolt verkauft Impfstoffsparte',
      text: 'Der Pharmakonzern Medivolt aus Ellwingen verkauft seine Impfstoffsparte für 900 Millionen Euro. „Wir konzentrieren uns“, sagte Medivolt-Chef Gero Fahrn am Montag. Im Mai hatte Medivolt den Rivalen Nordgen gekauft.',
    },
  ],
])('%s is not part of the earlier news', async (_name, published, earlier, later) => {
  const first = await mainOf(await take(earlier, '2024-05-14'));
  const second = await mainOf(await take(later, published));
  expect(second.id).not.toBe(first.id);
  expect([first.parentId, second.parentId]).toEqual([null, null]);
});

test('a plan for the days after the news is not part of the news', async () => {
  const id = await take({
    title: 'Hasso Brill wird Trainer des FC Ellwingen',
    text: 'Hasso Brill ist am Montag als Trainer des FC Ellwingen vorgestellt worden. „Ich freue mich“, sagte Brill. Am Freitag spielt der FC Ellwingen gegen den SV Lindhafen.',
  });
  expect(await db.event.count({ where: { parentId: (await mainOf(id)).id } })).toBe(0);
});
