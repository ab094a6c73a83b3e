import { describe, expect, test } from 'vitest';
import { eachInOwnDatabase, mainOf, take } from './stories.ts';

eachInOwnDatabase();

interface News {
  readonly title: string;
  readonly text: string;
  readonly day: string;
  readonly language?: string;
}

/** Imports articles about one event and returns the event. */
async function eventOf(articles: readonly News[]) {
  const ids: string[] = [];
  for (const { day, language, ...news } of articles) ids.push(await take(news, day, language));
  const mains = await Promise.all(ids.map((id) => mainOf(id)));
  expect(new Set(mains.map(({ id }) => id)).size).toBe(1);
  return mains[0];
}

const expected: News = {
  title: 'Ruling in Marlow ferry case expected on Friday',
  text: 'A court in Marlow will deliver its verdict on the ferry company Strait Lines on Friday. Three sailors died in 2024. Prosecutor Helen Amory accused the company of negligence.',
  day: '2026-05-13',
  language: 'en',
};
const guilty: News = {
  title: "Strait Lines guilty over sailors' deaths",
  text: 'A court in Marlow delivered its verdict on the ferry company Strait Lines on Friday. It was guilty of negligence over the deaths of three sailors in 2024. Prosecutor Helen Amory welcomed the verdict.',
  day: '2026-05-16',
  language: 'en',
};
const festival: News = {
  title: 'Stadtfest in Coburg beginnt am Freitag',
  text: 'In Coburg beginnt am Freitag das Stadtfest. Erwartet werden 40.000 Gäste. „Wir freuen uns“, sagte Veranstalter Udo Kranz.',
  day: '2026-08-26',
};
const cancelled: News = {
  title: 'Unwetter: Coburger Stadtfest fällt aus',
  text: 'Das Stadtfest in Coburg ist wegen einer Unwetterwarnung abgesagt worden. Es sollte am Freitag beginnen. 40.000 Gäste waren erwartet worden. „Sicherheit geht vor“, sagte Veranstalter Udo Kranz.',
  day: '2026-08-27',
};

describe('the title of an event', () => {
  test.each([
    ['took place', 'PAST', expected, guilty],
    ['was cancelled', 'CANCELLED', festival, cancelled],
  ] as const)('comes from an article that says that the planned event %s', async (_, status, plan, later) => {
    expect(await eventOf([plan, later])).toMatchObject({ status, title: later.title });
  });

  test('does not come from an earlier article that is imported later', async () => {
    expect(await eventOf([cancelled, festival])).toMatchObject({ status: 'CANCELLED', title: cancelled.title });
  });

  const quake: News = {
    title: 'Erdbeben der Stärke 6,1 erschüttert Samora: 20 Tote',
    text: 'Bei einem Erdbeben der Stärke 6,1 sind am Montag auf der Insel Samora 20 Menschen gestorben. Gouverneur Luis Terran bat um Zelte.',
    day: '2026-04-21',
  };
  const toll: News = {
    title: 'Zahl der Toten nach Beben auf Samora steigt auf 47',
    text: 'Nach dem Erdbeben der Stärke 6,1 vom Montag auf der Insel Samora ist die Zahl der Toten auf 47 gestiegen. Das sagte Gouverneur Luis Terran.',
    day: '2026-04-22',
  };
  test.each([
    ['as written', [quake, toll]],
    ['reversed', [toll, quake]],
  ] as const)('comes from the first report, in any order of import (%s)', async (_, articles) => {
    expect(await eventOf(articles)).toMatchObject({ title: quake.title });
  });
});

describe('the status of an event', () => {
  const closure: News = {
    title: 'Moosdorf: Lampenwerk von Helios schließt Ende März – 240 Stellen betroffen',
    text: 'Der Hersteller Helios schließt sein Werk in Moosdorf zum 31. März 2027. Das erfuhren die 240 Beschäftigten am Mittwoch. „Die Verluste waren zu hoch“, sagte Geschäftsführer Udo Kranz. Betriebsratschefin Ina Dahl sprach von einem Schock.',
    day: '2026-11-11',
  };
  const protest: News = {
    title: 'Nach Aus für Helios in Moosdorf: Beschäftigte wollen kämpfen',
    text: 'Einen Tag nach der Ankündigung der Schließung des Helios-Werks in Moosdorf regt sich Widerstand. „Wir nehmen das nicht hin“, sagte Betriebsratschefin Ina Dahl am Donnerstag. Die 240 Beschäftigten wollen mit Geschäftsführer Udo Kranz sprechen.',
    day: '2026-11-12',
  };
  const opening: News = {
    title: 'Prozess um Reederei in Moosdorf beginnt am Dienstag',
    text: 'Vor dem Landgericht Moosdorf beginnt am Dienstag der Prozess gegen die frühere Reederin Ina Dahl. Die Staatsanwaltschaft wirft der 49-Jährigen Betrug in Höhe von 3,4 Millionen Euro vor. Anwalt Udo Kranz will sich äußern.',
    day: '2026-09-11',
  };
  const confession: News = {
    title: 'Frühere Reederin gesteht zum Prozessauftakt in Moosdorf',
    text: 'Zum Auftakt des Prozesses um Betrug in Höhe von 3,4 Millionen Euro hat die Angeklagte Ina Dahl am Dienstag vor dem Landgericht Moosdorf ein Geständnis abgelegt. Anwalt Udo Kranz warb um Bewährung für die 49-Jährige.',
    day: '2026-09-15',
  };
  test.each([
    ['of a later closure is a plan, as published', 'PLANNED', [closure, protest]],
    ['of a later closure is a plan, reversed', 'PLANNED', [protest, closure]],
    ['of a trial that has begun is past, as published', 'PAST', [opening, confession]],
    ['of a trial that has begun is past, reversed', 'PAST', [confession, opening]],
  ] as const)('%s', async (_, status, articles) => {
    expect(await eventOf(articles)).toMatchObject({ status });
  });
});

describe('the place of an event', () => {
  const country: News = {
    title: 'Überschwemmungen in Ghana: 12 Tote',
    text: 'Bei Überschwemmungen in Ghana sind am Sonntag 12 Menschen gestorben. Katastrophenschutzchefin Abena Mensah bat um Zelte.',
    day: '2026-06-08',
  };
  const town: News = {
    title: 'Ghana: Überschwemmungen in Tamale töten 12 Menschen',
    text: 'Bei Überschwemmungen in Tamale sind am Sonntag 12 Menschen gestorben. Katastrophenschutzchefin Abena Mensah bat um Zelte.',
    day: '2026-06-08',
  };
  test.each([
    ['as written', [country, town]],
    ['reversed', [town, country]],
  ] as const)('is the town in the country, in any order of import (%s)', async (_, articles) => {
    expect(await eventOf(articles)).toMatchObject({ place: 'Tamale' });
  });
});
