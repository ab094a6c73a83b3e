import { expect, test } from 'vitest';
import { extract } from '../../extract.ts';
import { compareStories, type StoryForm } from './compare-stories.ts';

/** The date of publication, the headline and the text. */
type Article = readonly [published: string, title: string, body: string];

/** Two articles about different news that have much in common. */
const PAIRS: Readonly<Record<string, readonly [Article, Article]>> = {
  'two matches of a club in a week': [
    [
      '2025-04-12',
      'Gerlingen bezwingt Sontra mit 3:1',
      `Der TuS Gerlingen hat am Samstag mit 3:1 gegen den VfL Sontra gewonnen. Die Tore für Gerlingen schossen Malik
      Ebner (12., 56.) und Finn Kessler (80.). Für Sontra traf Stürmer Goran Ilic. „Gerlingen lebt“, sagte Trainer
      Stefan Kurth. Gerlingen steht nun auf Platz vier der Oberliga.`,
    ],
    [
      '2025-04-16',
      'Gerlingen verliert das Nachholspiel in Ahnatal',
      `Der TuS Gerlingen hat am Mittwoch mit 0:2 beim SV Ahnatal verloren. Die Tore für die Gastgeber schoss Ruben Vogt.
      „Das war zu wenig“, sagte Trainer Stefan Kurth. Stürmer Malik Ebner sah die Rote Karte. Gerlingen bleibt auf Platz
      vier der Oberliga.`,
    ],
  ],
  'the highest courts of two countries on one day': [
    [
      '2025-07-14',
      'Supreme Court of Kenya rejects petition',
      `Nairobi — The Supreme Court rejected a petition against the new land law on Thursday. "The law is fair to every
      farmer," the Supreme Court said. The Defence Ministry said that soldiers would stay in their barracks.`,
    ],
    [
      '2025-07-14',
      'Supreme Court in Ghana orders recount',
      `Accra — The Supreme Court ordered a recount in two districts on Thursday. "The count had gaps," the Supreme Court
      said. The Defence Ministry said that troops would protect the ballot boxes.`,
    ],
  ],
  'two trials at a court': [
    [
      '2025-05-06',
      'Landgericht Kesselbach: Sieben Jahre Haft für Überfall auf Tankstelle',
      `Das Landgericht Kesselbach hat einen 29-Jährigen wegen schweren Raubes zu sieben Jahren Haft verurteilt. Er hatte im
      Oktober eine Tankstelle in Oberzwehren überfallen. Richter Norbert Lüdtke sprach von einer brutalen Tat. Staatsanwältin
      Carla Mertens hatte acht Jahre gefordert. Der Verteidiger kündigte Revision an.`,
    ],
    [
      '2025-05-08',
      'Landgericht Kesselbach: Pfleger wegen Betrugs verurteilt',
      `Ein Pfleger muss für drei Jahre ins Gefängnis. Das Landgericht Kesselbach sprach ihn des Betrugs an Bewohnern eines
      Heims in Lohfelden schuldig. Richter Norbert Lüdtke nannte das Vorgehen schäbig. Staatsanwältin Carla Mertens hatte vier
      Jahre Haft gefordert. Der Verteidiger will Revision einlegen.`,
    ],
  ],
  'two accidents on a motorway': [
    [
      '2025-01-14',
      'Unfall auf der A 7 bei Hünbach: Zwei Tote',
      `Bei einem Unfall auf der A 7 nahe Hünbach sind am Montag zwei Menschen ums Leben gekommen. Ein Lastwagen war auf ein
      Stauende gefahren. Die Autobahn war sechs Stunden gesperrt. „Ein schreckliches Bild“, sagte Einsatzleiter Olaf Rehm von
      der Feuerwehr Hünbach.`,
    ],
    [
      '2025-01-17',
      'A 7 bei Hünbach: Reisebus kippt um – elf Verletzte',
      `Ein Reisebus aus Kroatien ist in der Nacht zum Freitag auf der A 7 bei Hünbach umgekippt. Elf Menschen wurden verletzt.
      Der Fahrer war auf glatter Straße ins Schleudern geraten. Die Autobahn war vier Stunden gesperrt. Die Feuerwehr Hünbach
      war mit 60 Leuten im Einsatz, wie Einsatzleiter Olaf Rehm sagte.`,
    ],
  ],
  'two deadly accidents in a town on one day': [
    [
      '2025-06-03',
      'Unfall auf der B27 bei Talbrück: Motorradfahrer stirbt',
      `Talbrück. Ein Motorradfahrer ist am Montag bei einem Unfall auf der B27 bei Talbrück ums Leben gekommen. Der 45-Jährige
      stürzte beim Überholen. „Er war sofort tot“, sagte ein Polizeisprecher.`,
    ],
    [
      '2025-06-03',
      'Radfahrerin stirbt bei Unfall in Talbrück',
      `Talbrück. Eine 62 Jahre alte Radfahrerin ist am Montag in Talbrück von einem Lastwagen erfasst und getötet worden. Der
      Fahrer erlitt einen Schock. „Die Ermittlungen laufen“, sagte ein Polizeisprecher.`,
    ],
  ],
  'a cyclist and a pedestrian in an English town': [
    [
      '2025-06-03',
      'Cyclist killed in Wexcombe crash',
      `A cyclist was killed in a crash in Wexcombe on Monday, police said. The 29-year-old was hit by a van on Mill Road. The
      driver was taken to hospital. Police appealed for witnesses.`,
    ],
    [
      '2025-06-03',
      'Pedestrian dies after crash in Wexcombe',
      `A pedestrian, 74, died after a crash in Wexcombe on Monday, police said. He was hit by a van in Station Street. The
      driver was taken to hospital. Police appealed for witnesses.`,
    ],
  ],
  'two quarters of a company': [
    [
      '2025-05-09',
      'Pumpenbauer Hasselfeld steigert den Gewinn',
      `Der Pumpenhersteller Hasselfeld hat im ersten Quartal 18 Millionen Euro verdient, ein Fünftel mehr als im Vorjahr. Der
      Umsatz stieg auf 210 Millionen Euro. „Das Geschäft in Asien läuft“, sagte Vorstandschefin Gudrun Pohl. Die Aktie legte
      um drei Prozent zu.`,
    ],
    [
      '2025-08-08',
      'Hasselfeld leidet unter Zöllen',
      `Der Gewinn des Pumpenherstellers Hasselfeld ist im zweiten Quartal auf 9 Millionen Euro gesunken. Schuld sind nach den
      Worten von Vorstandschefin Gudrun Pohl die amerikanischen Zölle. Der Umsatz lag bei 190 Millionen Euro. Die Aktie verlor
      acht Prozent.`,
    ],
  ],
};

function formOf([published, title, body]: Article): StoryForm {
  const { story, language } = extract({ body: body.replace(/\s+/gu, ' '), title, published });
  return { terms: story, published, language };
}

test.each(Object.entries(PAIRS))('%s are different news', (_, [a, b]) => {
  expect(compareStories(formOf(a), formOf(b)).verdict).not.toBe('SAME');
});

test('a German and an English article about one accident are not parted because they share few words', () => {
  const german: Article = [
    '2025-03-25',
    'Kanalchef Rabin: Der Wind war nicht der Grund',
    `Der Chef der Kanalbehörde, Osman Rabin, hat am Samstag in Suez über die Strandung der „Linde Nord“ gesprochen. Menschen
    oder Technik könnten der Grund sein, sagte Rabin. Wann das Schiff frei kommt, sagte er nicht.`,
  ];
  const english: Article = [
    '2025-03-25',
    'Canal chief Rabin will not name a day',
    `The head of the canal authority, Osman Rabin, spoke in Suez on Saturday about the grounding of the “Linde Nord”. Rabin
    would not say when the vessel would be free.`,
  ];
  expect(compareStories(formOf(german), formOf(english)).sharesDetails).toBe(true);
});
