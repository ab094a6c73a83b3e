import { expect, test } from 'vitest';
import { eachInOwnDatabase, mainOf, take } from './stories.ts';

eachInOwnDatabase();

test('two accidents in one town on one day are two events, and neither is part of the other', async () => {
  const motorcycle = {
    title: 'Motorradfahrer stirbt bei Unfall in Coburg',
    text: 'Ein 31 Jahre alter Motorradfahrer ist am Montag in Coburg mit einem Auto zusammengestoßen und gestorben. Der Unfall geschah auf der Neuen Straße. Polizeisprecherin Jana Reul sagte, der Autofahrer habe die Vorfahrt missachtet.',
  };
  const bus = {
    title: 'Drei Verletzte bei Unfall mit Linienbus in Coburg',
    text: 'Bei einem Unfall mit einem Linienbus sind am Montag in Coburg drei Fahrgäste verletzt worden. Der Bus hatte wegen eines Radfahrers stark gebremst. Polizeisprecherin Jana Reul sagte, die Verletzungen seien leicht.',
  };
  const [first, second] = [await take(motorcycle, '2025-03-04'), await take(bus, '2025-03-04')];
  const [one, other] = [await mainOf(first), await mainOf(second)];
  expect(one.id).not.toBe(other.id);
  expect([one.parentId, other.parentId]).toEqual([null, null]);
});

test('a crash in a mountain range and the same crash in its country are one event', async () => {
  const german = {
    title: 'Fünf Tote bei Hubschrauberabsturz in Peru',
    text: 'Beim Absturz eines Hubschraubers in den peruanischen Anden sind am Sonntag alle fünf Insassen getötet worden. Die Maschine war mit Ingenieuren auf dem Weg nach Cusco. Das bestätigte Minister Raúl Belmonte Ruiz.',
  };
  const english = {
    title: 'Helicopter crash in Peruvian Andes kills five',
    text: 'Five people were killed when a helicopter crashed in the Andes on Sunday. The aircraft was carrying engineers to Cusco. Minister Raúl Belmonte Ruiz said all those on board had died.',
  };
  const [first, second] = [await take(german, '2025-10-20'), await take(english, '2025-10-20', 'en')];
  expect((await mainOf(second)).id).toBe((await mainOf(first)).id);
});

test('a flood in a province and in its town, which the gazetteer does not have, is one event', async () => {
  const german = {
    title: 'Vier Tote nach Überschwemmungen in der Provinz Karsa',
    text: 'Bei Überschwemmungen in der italienischen Provinz Karsa sind am Dienstag vier Menschen gestorben. Am schwersten traf es die Kleinstadt Bellarno. Zivilschutzchef Marco Tessi sprach von einer Katastrophe. 300 Menschen verloren ihr Zuhause.',
  };
  const english = {
    title: 'Four dead in floods in northern Italy',
    text: 'Four people died on Tuesday in floods in the town of Bellarno in northern Italy. Three hundred lost their homes, civil protection chief Marco Tessi said. "This is a catastrophe," he said.',
  };
  const [first, second] = [await take(german, '2025-07-09'), await take(english, '2025-07-09', 'en')];
  expect((await mainOf(second)).id).toBe((await mainOf(first)).id);
});

test('a match is not part of the dismissal of the coach in the week before', async () => {
  const dismissal = {
    title: 'Moorfeld trennt sich von Trainer Krüger',
    text: 'Der FC Moorfeld hat sich am Sonntag von Trainer Tom Krüger getrennt. Das teilte Sportchef Amir Shan mit. Nachfolger wird Simon Pech. Stürmer Haugen sagte, die Mannschaft trage eine Mitschuld.',
  };
  const match = {
    title: 'Moorfeld gewinnt unter Trainer Pech 3:1 gegen Talheim',
    text: 'Der FC Moorfeld hat am Samstag unter dem neuen Trainer Simon Pech 3:1 gegen den SV Talheim gewonnen. Stürmer Haugen traf doppelt. Vorgänger Tom Krüger war am Sonntag entlassen worden. Sportchef Amir Shan lobte die Mannschaft.',
  };
  await take(dismissal, '2025-09-22');
  const second = await take(match, '2025-09-28');
  expect(await mainOf(second)).toMatchObject({ kind: 'SPORT', parentId: null });
});

test('an arrest on the scene is part of the attack, which both outlets report', async () => {
  const german = {
    title: 'Messerangriff am Bahnhof Hamm: 33-Jähriger festgenommen',
    text: 'Bei einem Messerangriff am Bahnhof in Hamm sind am Montag zwei Menschen verletzt worden. Die Polizei nahm einen 33-Jährigen noch am Tatort fest. „Er war polizeibekannt“, sagte Staatsanwalt Felix Dorn.',
  };
  const english = {
    title: 'Two wounded in knife attack at station in Hamm',
    text: 'Two people were wounded in a knife attack at the railway station in the German city of Hamm on Monday. A 33-year-old man was arrested at the scene. "He was known to police," prosecutor Felix Dorn said.',
  };
  const [first, second] = [await take(german, '2025-05-06'), await take(english, '2025-05-06', 'en')];
  const attack = await mainOf(first);
  expect((await mainOf(second)).id).toBe(attack.id);
  expect(attack).toMatchObject({ kind: 'ATTACK', place: 'Hamm' });
});

test('an article in another language does not change the language of a title', async () => {
  const trial = {
    title: 'Wirt wegen Brandstiftung angeklagt',
    text: 'Ein Wirt aus Hamm ist am Mittwoch wegen Brandstiftung angeklagt worden. Das Lager am Hafen war bei einem Brand in Hamm am Montag zerstört worden. „Er schweigt“, sagte Staatsanwalt Felix Dorn.',
  };
  const fire = {
    title: 'Fire destroys warehouse in Hamm',
    text: 'A fire destroyed a warehouse in the German town of Hamm on Monday. Nobody was injured, prosecutor Felix Dorn said. "The owner is silent," Dorn said.',
  };
  await take(trial, '2025-05-08');
  const second = await take(fire, '2025-05-06', 'en');
  expect(await mainOf(second)).toMatchObject({ title: 'Brand in Hamm', titleLanguage: 'de' });
});
