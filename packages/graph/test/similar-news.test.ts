import { describe, expect, test } from 'vitest';
import { db, eachInOwnDatabase, mainOf, take } from './stories.ts';

eachInOwnDatabase();

interface News {
  readonly title: string;
  readonly text: string;
}

/** Imports two articles of one day and returns the IDs of their main events. */
async function mainsOf([first, second]: readonly [News, News], language = 'de'): Promise<readonly [string, string]> {
  const [one, other] = [await take(first, '2026-03-11', language), await take(second, '2026-03-11', language)];
  return [(await mainOf(one)).id, (await mainOf(other)).id];
}

/** Returns both articles in both orders of import. */
const inBothOrders = ([first, second]: readonly [News, News]) =>
  [
    ['as written', [first, second]],
    ['reversed', [second, first]],
  ] as const;

const nurses = {
  title: 'Pflegekräfte in Coburg streiken',
  text: 'Coburg. Am Klinikum Coburg haben am Mittwoch 240 Pflegekräfte gestreikt. Verdi verlangt feste Besetzungen auf den Stationen. „Wir streiken für unsere Patienten“, sagte Krankenschwester Ilona Battke. Ein Notdienst war eingerichtet.',
};
const parcels = {
  title: 'Warnstreik bei Paketdienst in Coburg',
  text: 'Coburg. Beim Paketdienst Eilbote in Coburg haben am Mittwoch 170 Zusteller an einem Warnstreik teilgenommen. Verdi fordert 14 Prozent mehr Lohn. „Unsere Fahrer arbeiten zehn Stunden“, sagte Sekretär Jonas Pfleger.',
};

test.each(inBothOrders([nurses, parcels]))(
  'two strikes of a trade union in a town are two events (%s)',
  async (_, pair) => {
    const [one, other] = await mainsOf(pair);
    expect(one).not.toBe(other);
  },
);

test('two rulings of a court on one day are two events', async () => {
  const [one, other] = await mainsOf([
    {
      title: 'Verwaltungsgericht stoppt Windpark bei Coburg',
      text: 'Coburg. Das Verwaltungsgericht Bayreuth hat den Bau eines Windparks bei Coburg gestoppt. Die Richter gaben am Dienstag einem Eilantrag statt. „Der Rotmilan ist geschützt“, sagte Olaf Stenzel vom Naturschutzverband.',
    },
    {
      title: 'Gericht kippt Nachtfahrverbot in Coburg',
      text: 'Coburg. Lastwagen dürfen nachts wieder durch Coburg fahren. Das Verwaltungsgericht Bayreuth hob am Dienstag das Nachtfahrverbot auf. „Die Stadt hat nichts geprüft“, sagte Richterin Silke Adler.',
    },
  ]);
  expect(one).not.toBe(other);
});

test('an article about a raid does not mention the arrest of another man in the same town', async () => {
  const [arrest] = await mainsOf(
    [
      {
        title: 'Marlow police arrest man over arson at chapel',
        text: 'A 34-year-old man has been arrested in Marlow on suspicion of arson after a fire at a chapel. He was held on Tuesday at a house in Mill Road. "This was a hate crime," said Superintendent Mark Oldroyd.',
      },
      {
        title: 'Marlow police hold man in drugs raid',
        text: 'Officers in Marlow arrested a 41-year-old man on Tuesday after finding cannabis worth £200,000 in a warehouse. "The gang was stealing electricity," said Inspector Joanne Firth.',
      },
    ],
    'en',
  );
  expect(await db.articleEvent.count({ where: { eventId: arrest } })).toBe(1);
});

const insolvency = {
  title: 'Autozulieferer Hartig meldet Insolvenz an',
  text: 'Coburg. Der Coburger Autozulieferer Hartig hat am Mittwoch Insolvenz angemeldet. Betroffen sind 1.300 Beschäftigte. „Die Löhne sind bis Mai gesichert“, sagte Insolvenzverwalter Axel Prinz.',
};
const jobs = {
  title: 'Hartig ist pleite – 1.300 Jobs in Gefahr',
  text: 'Der Autozulieferer Hartig aus Coburg ist zahlungsunfähig. Die 1.300 Mitarbeiter erfuhren davon auf einer Versammlung. „Wir kämpfen“, sagte Betriebsrätin Monika Lang. Insolvenzverwalter Axel Prinz sucht einen Investor.',
};

describe('the news of one day in two outlets', () => {
  test.each(inBothOrders([insolvency, jobs]))('is one event if people and numbers agree (%s)', async (_, pair) => {
    const [one, other] = await mainsOf(pair);
    expect(one).toBe(other);
  });

  const avalanche = {
    title: 'Lawine am Kahlkopf: Zwei Tote',
    text: 'Bei Oberwies sind am Dienstag zwei Tourengeher von einer Lawine getötet worden. Die Männer waren 34 und 37 Jahre alt. „Es galt Warnstufe vier“, sagte Bergretter Alois Grüner.',
  };
  const deaths = {
    title: 'Zwei Tourengeher sterben bei Oberwies',
    text: 'Zwei Tourengeher sind bei Oberwies gestorben. Sie waren 34 und 37 Jahre alt. Ein Begleiter holte nach der Lawine Hilfe. Bergretter Alois Grüner sprach von extremer Gefahr.',
  };

  test.each(inBothOrders([avalanche, deaths]))('is suggested if the kinds differ (%s)', async (_, pair) => {
    const [one, other] = await mainsOf(pair);
    const suggested = await db.eventMergeSuggestion.count({ where: { eventId: one, otherId: other } });
    expect(one === other || suggested === 1).toBe(true);
  });
});
