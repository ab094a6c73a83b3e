import { expect, test } from 'vitest';
import { db, eachInOwnDatabase, expectSameAfterReextraction, mainOf, take } from './stories.ts';

eachInOwnDatabase();

interface News {
  readonly title: string;
  readonly text: string;
  readonly published: string;
}

/** Two invented articles about one event: the announcement, and what became of it. */
interface Course {
  readonly what: string;
  readonly language: string;
  readonly plan: News;
  readonly news: News;
  /** What the graph says about the event after both imports. */
  readonly event: { readonly title: string; readonly status: string; readonly startsOn: Date };
}

const courses: readonly Course[] = [
  {
    what: 'a vote that the headline of the plan does not name, and the decision',
    language: 'de',
    plan: {
      title: 'Kreistag entscheidet am 14. März über Klinik in Rendheim',
      text: 'Der Kreistag von Rendheim stimmt am Donnerstag, 14. März, über die Schließung der Klinik ab. Das kündigte Landrätin Silke Hamm am Freitag an. Die Klinik hat 120 Betten und 340 Beschäftigte. Der Arzt Dieter Wolk sammelte Unterschriften gegen die Pläne.',
      published: '2024-03-01',
    },
    news: {
      title: 'Kreistag stimmt für Schließung der Klinik in Rendheim',
      text: 'Der Kreistag von Rendheim hat am Donnerstag die Schließung der Klinik beschlossen. Landrätin Silke Hamm sprach von einer schweren Entscheidung. Der Arzt Dieter Wolk nannte den Beschluss einen Fehler. Betroffen sind 340 Beschäftigte.',
      published: '2024-03-15',
    },
    event: {
      title: 'Kreistag stimmt für Schließung der Klinik in Rendheim',
      status: 'PAST',
      startsOn: new Date('2024-03-14'),
    },
  },
  {
    what: 'an opening, and a report whose headline does not name it',
    language: 'en',
    plan: {
      title: 'New Tarn bridge to open on April 6',
      text: 'The new bridge across the River Tarn in Millhaven will open to traffic on April 6, the city council said on Monday. It cost $84 million and took five years to build. The old bridge was closed in 2019. Governor Alice Penn will cut the ribbon, said mayor Ed Sorrell.',
      published: '2024-02-05',
    },
    news: {
      title: 'Thousands walk across new Tarn bridge',
      text: 'Thousands of people walked across the new bridge over the River Tarn in Millhaven on Saturday. Governor Alice Penn cut the ribbon. The $84 million bridge replaces one that was closed in 2019, said mayor Ed Sorrell. Cars may use it from Monday.',
      published: '2024-04-07',
    },
    event: { title: 'Thousands walk across new Tarn bridge', status: 'PAST', startsOn: new Date('2024-04-06') },
  },
  {
    what: 'a concert that was announced more than three months before it was cancelled',
    language: 'en',
    plan: {
      title: 'Stella Quarm to play Tallwick stadium on July 8',
      text: 'Singer Stella Quarm will perform at the harbour stadium in Tallwick on July 8, promoters said on Monday. It will be her first show in her home town for six years. The stadium has 52,000 seats.',
      published: '2024-03-25',
    },
    news: {
      title: 'Stella Quarm cancels Tallwick concert',
      text: "Stella Quarm has cancelled Monday's concert at the harbour stadium in Tallwick because of a throat infection, promoters said on Friday. About 52,000 tickets had been sold. It would have been her first show in her home town for six years.",
      published: '2024-07-05',
    },
    event: { title: 'Stella Quarm cancels Tallwick concert', status: 'CANCELLED', startsOn: new Date('2024-07-08') },
  },
  {
    what: 'a trip, and its cancellation without a day',
    language: 'en',
    plan: {
      title: 'Finance minister Okar to visit Oslo on May 20',
      text: "Norland's finance minister, Grace Okar, will travel to Oslo on May 20 for talks about oil revenues, her ministry said on Thursday. She will meet bankers and speak at the university. She will be accompanied by the head of the oil fund, Peter Mugis.",
      published: '2024-05-02',
    },
    news: {
      title: 'Okar calls off Oslo trip over budget row',
      text: 'Finance minister Grace Okar has called off her trip to Oslo because of the dispute over the budget in the north of Norland. She was to speak to bankers and students about oil revenues. Peter Mugis, the head of the oil fund, will go without her.',
      published: '2024-05-17',
    },
    event: {
      title: 'Okar calls off Oslo trip over budget row',
      status: 'CANCELLED',
      startsOn: new Date('2024-05-20'),
    },
  },
  {
    what: 'a protest that only a short word in the headline names, and the report',
    language: 'de',
    plan: {
      title: 'Bauern planen Demo am 3. Mai in Lennburg',
      text: 'Die Bauern im Kreis Lennburg wollen am 3. Mai mit 300 Traktoren durch Lennburg fahren. Das kündigte Kreisbauernchef Heiner Plog am Mittwoch an. Sie protestieren gegen die Kürzung der Dieselhilfen. Die Abschlusskundgebung findet vor dem Landratsamt statt.',
      published: '2024-04-10',
    },
    news: {
      title: 'Traktoren legen Lennburg lahm',
      text: 'Mit 280 Traktoren haben Bauern am Freitag in Lennburg gegen die Kürzung der Dieselhilfen protestiert. Vor dem Landratsamt sprach Kreisbauernchef Heiner Plog. Im Zentrum staute sich der Verkehr.',
      published: '2024-05-04',
    },
    event: { title: 'Traktoren legen Lennburg lahm', status: 'PAST', startsOn: new Date('2024-05-03') },
  },
];

const cases = courses.flatMap((course) => [
  { ...course, order: ['plan', 'news'] as const },
  { ...course, order: ['news', 'plan'] as const },
]);

test.each(cases)(
  'what became of a plan is found, in any order of import: $what, $order',
  async ({ order, language, event, ...parts }) => {
    const ids: string[] = [];
    for (const part of order) ids.push(await take(parts[part], parts[part].published, language));
    const mains = await Promise.all(ids.map(mainOf));
    expect(new Set(mains.map(({ id }) => id)).size).toBe(1);
    expect(mains[1]).toMatchObject(event);
    await expectSameAfterReextraction(ids);
  },
);

/** Two invented articles about one day and place, of which the second is about something else than the plan. */
const others: readonly (readonly [what: string, language: string, plan: News, news: News])[] = [
  [
    'a fire in the town hall on the day of a council meeting',
    'de',
    {
      title: 'Stadtrat Mellau entscheidet am 21. März über Haushalt',
      text: 'Der Stadtrat von Mellau stimmt am 21. März über den Haushalt ab. Kämmerer Jost Abel erwartet ein Defizit von 12 Millionen Euro. Oberbürgermeisterin Lena Kurz will die Gewerbesteuer erhöhen.',
      published: '2024-03-05',
    },
    {
      title: 'Feuer im Rathaus von Mellau',
      text: 'Im Rathaus von Mellau hat es am Donnerstag gebrannt. 60 Mitarbeiter mussten das Haus verlassen, auch Kämmerer Jost Abel. Der Schaden liegt laut Oberbürgermeisterin Lena Kurz bei 200.000 Euro. Die Sitzung des Stadtrats fand in der Turnhalle statt.',
      published: '2024-03-22',
    },
  ],
  [
    'a grant for a theatre on the day of its premiere',
    'en',
    {
      title: 'Orchard Theatre to show new Hamlet on March 8',
      text: 'The Orchard Theatre in Penrose will show a new production of Hamlet from March 8, it announced on Monday. Director Kay Lomax has set the play in an office. Tickets cost $25.',
      published: '2024-02-12',
    },
    {
      title: 'Orchard Theatre gets $2 million for roof',
      text: 'The Orchard Theatre in Penrose received $2 million from the state arts council on Friday. The money is for a new roof, said director Kay Lomax. The theatre was built in 1924.',
      published: '2024-03-09',
    },
  ],
];

test.each(others)('other news on the day of a plan is not what became of it: %s', async (_, language, plan, news) => {
  const planned = await mainOf(await take(plan, plan.published, language));
  const other = await mainOf(await take(news, news.published, language));
  expect(other.id).not.toBe(planned.id);
  expect(await mainOf((await db.article.findFirstOrThrow({ where: { title: plan.title } })).id)).toMatchObject({
    title: plan.title,
    status: 'PLANNED',
  });
});
