import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the name and the kind of the speaker of the last statement. Returns null if the statement has no speaker. */
function lastSpeaker(body: string, language: string): string | null {
  const { people, statements } = extract({ body, language });
  const speaker = people[statements.at(-1)?.speaker ?? -1];
  return speaker === undefined ? null : `${speaker.name} (${speaker.kind})`;
}

describe('a noun for people or an organization is a speaker', () => {
  test.each([
    ['Die Passagiere berichteten, das Haus sei leer.', 'Passagiere (GROUP)'],
    ['Die Offiziere berichteten, das Haus sei leer.', 'Offiziere (GROUP)'],
    ['Die Soldaten berichteten, das Haus sei leer.', 'Soldaten (GROUP)'],
    ['Die Kandidaten berichteten, das Haus sei leer.', 'Kandidaten (GROUP)'],
    ['Die Fahrgäste berichteten, das Haus sei leer.', 'Fahrgäste (GROUP)'],
    ['Die Nachbarn berichteten, das Haus sei leer.', 'Nachbarn (GROUP)'],
    ['Die Flüchtlinge berichteten, das Haus sei leer.', 'Flüchtlinge (GROUP)'],
    ['Die Geiseln berichteten, das Haus sei leer.', 'Geiseln (GROUP)'],
    ['Die Besatzung berichtete, das Haus sei leer.', 'Besatzung (GROUP)'],
    ['Die Familie teilte mit, das Haus sei leer.', 'Familie (GROUP)'],
    ['Die Schule teilte mit, das Haus sei leer.', 'Schule (ORGANIZATION)'],
    ['Die Küstenwache teilte mit, das Haus sei leer.', 'Küstenwache (ORGANIZATION)'],
    ['Ein Flüchtling sagte, das Haus sei leer.', 'Flüchtling (INDIVIDUAL)'],
    ['Sein Onkel sagte, das Haus sei leer.', 'Onkel (INDIVIDUAL)'],
  ])('in German: %s', (body, speaker) => {
    expect(lastSpeaker(body, 'de')).toBe(speaker);
  });

  test.each([
    ['The troops said the house was empty.', 'troops (GROUP)'],
    ['The couple said the house was empty.', 'couple (GROUP)'],
    ['The two said the house was empty.', 'two (GROUP)'],
    ['All three said the house was empty.', 'All three (GROUP)'],
    ['A nun said the house was empty.', 'nun (INDIVIDUAL)'],
    ['A classmate said the house was empty.', 'classmate (INDIVIDUAL)'],
    ['The prison said the house was empty.', 'prison (ORGANIZATION)'],
    ['The library said the house was empty.', 'library (ORGANIZATION)'],
    ['State television said the house was empty.', 'State television (ORGANIZATION)'],
  ])('in English: %s', (body, speaker) => {
    expect(lastSpeaker(body, 'en')).toBe(speaker);
  });

  test.each([
    ['Die Kundendaten zeigen, das Haus sei leer.', 'de'],
    ['Laut Satzung ist das Haus leer.', 'de'],
    ['The records said the house was empty.', 'en'],
  ])('but not a text or data: %s', (body, language) => {
    expect(lastSpeaker(body, language)).toBeNull();
  });
});

describe('an office with another word before it is another office', () => {
  test.each([
    ['Prime Minister Lynn Haver resigned. The defense minister said it was sad.', 'defense minister (INDIVIDUAL)'],
    ['Police chief Lynn Haver resigned. The fire chief said it was sad.', 'fire chief (INDIVIDUAL)'],
    ['District Attorney Lynn Haver came. The defense attorney said it was sad.', 'defense attorney (INDIVIDUAL)'],
    ['Vice President Lynn Haver resigned. The president said it was sad.', 'president (INDIVIDUAL)'],
    ['President Lynn Haver resigned. The vice president said it was sad.', 'vice president (INDIVIDUAL)'],
    ['Former president Lynn Haver spoke. The president said it was sad.', 'president (INDIVIDUAL)'],
    [
      'Russian president Lynn Haver spoke. The Ukrainian president said it was sad.',
      'Ukrainian president (INDIVIDUAL)',
    ],
    ['Attorney General Lynn Haver spoke. The general said it was sad.', 'general (INDIVIDUAL)'],
  ])('in English: %s', (body, speaker) => {
    expect(lastSpeaker(body, 'en')).toBe(speaker);
  });

  test.each([
    'Foreign Minister Lynn Haver spoke. The minister said it was sad.',
    'Team captain Lynn Haver spoke. The Reds captain said it was sad.',
    'Mayor Lynn Haver spoke. The Boston mayor said it was sad.',
    'Prime Minister Lynn Haver spoke. The prime minister said it was sad.',
    'Former president Lynn Haver spoke. The former president said it was sad.',
    "Oakley's lawyer, Lynn Haver, will appeal. The defense attorney said it was sad.",
  ])('but not: %s', (body) => {
    expect(lastSpeaker(body, 'en')).toBe('Lynn Haver (INDIVIDUAL)');
  });

  test.each([
    ['Der ehemalige Präsident Jan Pohl sprach. Es sei traurig, sagte der Präsident.', 'Präsident (INDIVIDUAL)'],
    [
      'Der stellvertretende Bürgermeister Jan Pohl kam. Es sei traurig, sagte der Bürgermeister.',
      'Bürgermeister (INDIVIDUAL)',
    ],
    ['Der scheidende Minister Jan Pohl sprach. Es sei traurig, sagte der Minister.', 'Jan Pohl (INDIVIDUAL)'],
    ['Verteidiger Jan Pohl sprach. Es sei traurig, sagte der Anwalt.', 'Jan Pohl (INDIVIDUAL)'],
  ])('in German: %s', (body, speaker) => {
    expect(lastSpeaker(body, 'de')).toBe(speaker);
  });
});

describe('a person is not the friend, lawyer or daughter of that person', () => {
  test.each([
    ['Ein Freund Jan Pohls sagte, es sei gut.', 'Freund Jan Pohls (INDIVIDUAL)'],
    ['Der Anwalt Jan Pohls sagte, es sei gut.', 'Anwalt Jan Pohls (INDIVIDUAL)'],
    ['Die Tochter Uwe Brandts sagte, es sei gut.', 'Tochter Uwe Brandts (INDIVIDUAL)'],
    ['Die Anwältin Uwe Ahlers sagte, es sei gut.', 'Anwältin Uwe Ahlers (INDIVIDUAL)'],
  ])('%s', (body, speaker) => {
    expect(lastSpeaker(body, 'de')).toBe(speaker);
  });

  test.each([
    ['Der Anwalt Uwe Ahlers sagte, es sei gut.', 'Uwe Ahlers (INDIVIDUAL)'],
    ['Der Anwalt Uwe Ahrens sagte, es sei gut.', 'Uwe Ahrens (INDIVIDUAL)'],
    ['Ein Kollege Uwe Brandt sagte, es sei gut.', 'Uwe Brandt (INDIVIDUAL)'],
  ])('but: %s', (body, speaker) => {
    expect(lastSpeaker(body, 'de')).toBe(speaker);
  });
});

test('somebody who is only compared with the speaker does not speak', () => {
  expect(lastSpeaker('Wie Uwe Lamm sagte auch Jan Pohl, der Damm sei sicher.', 'de')).toBe('Jan Pohl (INDIVIDUAL)');
  expect(lastSpeaker('Wie Uwe Lamm sagte, ist der Damm sicher.', 'de')).toBe('Uwe Lamm (INDIVIDUAL)');
});

describe('a name after “one of them” is the speaker', () => {
  test.each([
    ['One of the residents, Ann Kerr, said she had called.', 'en', 'Ann Kerr (INDIVIDUAL)'],
    ['Another, Bob Dole, said nobody came.', 'en', 'Bob Dole (INDIVIDUAL)'],
    ['Einer der Zeugen, Jan Pohl, sagte, es sei dunkel.', 'de', 'Jan Pohl (INDIVIDUAL)'],
  ])('%s', (body, language, speaker) => {
    expect(lastSpeaker(body, language)).toBe(speaker);
  });
});

describe('a noun for outlets refers to the outlet before it', () => {
  test.each([
    ['Reuters said two died. The agency said a third was hurt.', 'en', 'Reuters (ORGANIZATION)'],
    ['The BBC reported that the dam broke. The broadcaster said two died.', 'en', 'BBC (ORGANIZATION)'],
    ['Reuters meldete, zwei seien tot. Die Agentur berichtete, es gebe Verletzte.', 'de', 'Reuters (ORGANIZATION)'],
    ['Der „Spiegel“ schrieb, zwei seien tot. Das Magazin schrieb, es gebe Verletzte.', 'de', 'Spiegel (ORGANIZATION)'],
    [
      'Das „Moosdorfer Tageblatt“ schrieb, zwei seien tot. Das Blatt schrieb, es gebe Verletzte.',
      'de',
      'Moosdorfer Tageblatt (ORGANIZATION)',
    ],
  ])('%s', (body, language, speaker) => {
    expect(lastSpeaker(body, language)).toBe(speaker);
  });

  test('but not to an outlet of another kind', () => {
    expect(lastSpeaker('The BBC said two died. The agency said a third was hurt.', 'en')).toBe('agency (ORGANIZATION)');
  });
});

/** Returns the names of all speakers of the first statement. */
function allSpeakers(body: string, language: string): (string | undefined)[] {
  const { people, statements } = extract({ body, language });
  return (statements[0]?.speakers ?? []).map((at) => people[at]?.name);
}

test.each([
  ['Anna Beck and Tim Roland both said the bus was too fast.', 'en', ['Anna Beck', 'Tim Roland']],
  ['Krahner und Lindmann sagten, man werde liefern.', 'de', ['Krahner', 'Lindmann']],
  ['Anna Beck und ihr Mann sagten, der Bus sei zu schnell gewesen.', 'de', ['Anna Beck', 'Mann']],
])('several people speak together: %s', (body, language, speakers) => {
  expect(allSpeakers(body, language)).toEqual(speakers);
});

test('“the Republican” is the person with this word before the name', () => {
  const body =
    'Republican Senator Dan Cole and Democratic Senator Ann Lee met. The Democrat said it was late. The Republican said it was early.';
  expect(lastSpeaker(body, 'en')).toBe('Dan Cole (INDIVIDUAL)');
});

test('a quotation after a colon belongs to the words before the colon', () => {
  const body = 'Coach Mark Steel and Ian Price argued. Price hit back: "We signed twelve." He later apologised.';
  const { people, statements } = extract({ body, language: 'en' });
  const direct = statements.find(({ kind }) => kind === 'DIRECT');
  expect(people[direct?.speaker ?? -1]?.name).toBe('Ian Price');
  expect(direct?.cue.map(({ start, end }) => body.slice(start, end))).toEqual(['hit back']);
});

test.each([
  ['The woman accusing Eric Lamb said it was sad.', 'woman accusing Eric Lamb (INDIVIDUAL)'],
  ['The doctor treating Eric Lamb said it was sad.', 'doctor treating Eric Lamb (INDIVIDUAL)'],
])('the object of a participle is not the speaker: %s', (body, speaker) => {
  expect(lastSpeaker(body, 'en')).toBe(speaker);
});
