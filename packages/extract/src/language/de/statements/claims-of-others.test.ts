import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the stance and the speaker of the first statement in a text, or null if there is no statement. */
function first(body: string): string | null {
  const { statements, people } = extract({ body, language: 'de' });
  const [statement] = statements;
  return statement === undefined ? null : `${statement.stance} [${people[statement.speaker ?? -1]?.name ?? '–'}]`;
}

describe('a claim before the verb that rejects it is denied', () => {
  test.each([
    'Jutta Reiss hat den Vorwurf zurückgewiesen, sie habe den Rat getäuscht.',
    'Jutta Reiss (SPD) hat die Behauptung bestritten, dass sie den Rat getäuscht habe.',
    'Bürgermeisterin Jutta Reiss hat am Montag die Kritik zurückgewiesen, sie habe den Rat getäuscht.',
    'Jutta Reiss hat die Vermutung dementiert, sie trete zurück.',
    'Jutta Reiss hatte den Verdacht entkräftet, sie habe den Rat getäuscht.',
    'Jutta Reiss trat dem Vorwurf entgegen, sie habe den Rat getäuscht.',
    'Jutta Reiss ist dem Vorwurf entgegengetreten, sie habe den Rat getäuscht.',
    'Jutta Reiss wies den Vorwurf von sich, sie habe den Rat getäuscht.',
    'Jutta Reiss hat den Vorwurf von sich gewiesen, sie habe den Rat getäuscht.',
    'Jutta Reiss nahm die Behauptung zurück, der Rat habe sie getäuscht.',
    'Jutta Reiss widerrief die Aussage, der Rat habe sie getäuscht.',
  ])('%s', (body) => {
    expect(first(body)).toBe('DENIES [Jutta Reiss]');
  });

  test('a demand is rejected', () => {
    const body = 'Jutta Reiss hat die Forderung abgelehnt, den Rat aufzulösen.';
    expect(first(body)).toBe('REJECTS [Jutta Reiss]');
  });
});

describe('a claim between the two parts of the verb', () => {
  test.each([
    ['Jutta Reiss hat den Vorwurf, sie habe den Rat getäuscht, zurückgewiesen.', 'DENIES'],
    ['Jutta Reiss hat den Vorwurf, sie habe den Rat getäuscht, am Montag entschieden zurückgewiesen.', 'DENIES'],
    ['Jutta Reiss hatte die Behauptung, dass sie den Rat getäuscht habe, bestritten.', 'DENIES'],
    ['Jutta Reiss hat die Forderung, den Rat aufzulösen, abgelehnt.', 'REJECTS'],
    ['Jutta Reiss hat die Forderung, den Rat aufzulösen, bekräftigt.', 'DEMANDS'],
    ['Jutta Reiss hat den Verdacht, er habe den Rat getäuscht, geäußert.', 'ASSERTS'],
    ['Jutta Reiss wollte den Vorwurf, sie habe den Rat getäuscht, nicht kommentieren.', 'NOT_SAID'],
    ['Jutta Reiss ließ den Vorwurf, sie habe den Rat getäuscht, nicht gelten.', 'NOT_SAID'],
  ])('%s', (body, stance) => {
    expect(first(body)).toBe(`${stance} [Jutta Reiss]`);
  });

  test('does not belong to somebody who examines it', () => {
    expect(first('Jutta Reiss hat den Vorwurf, er habe den Rat getäuscht, geprüft.')).toBe('ASSERTS [–]');
  });
});

describe('a claim with the verb that voices it is asserted', () => {
  test.each([
    'Jutta Reiss wiederholte den Vorwurf, er habe den Rat getäuscht.',
    'Jutta Reiss erhob den Vorwurf, er habe den Rat getäuscht.',
    'Jutta Reiss hat den Verdacht geäußert, er habe den Rat getäuscht.',
    'Jutta Reiss hat den Vorwurf bekräftigt, er habe den Rat getäuscht.',
    'Jutta Reiss stellte die Behauptung auf, er habe den Rat getäuscht.',
    'Jutta Reiss hat den Eindruck, der Rat täusche sie.',
    'Jutta Reiss ist zu dem Schluss gekommen, der Rat habe sie getäuscht.',
    'Jutta Reiss hat die Ansicht vertreten, der Rat habe sie getäuscht.',
  ])('%s', (body) => {
    expect(first(body)).toBe('ASSERTS [Jutta Reiss]');
  });
});

describe('nobody speaks who only deals with the claim of others', () => {
  test.each([
    'Jutta Reiss zerstreute den Verdacht, sie habe den Rat getäuscht.',
    'Jutta Reiss prüft den Vorwurf, der Rat habe das Geld veruntreut.',
    'Jutta Reiss verärgerte die Kritik, sie habe den Rat getäuscht.',
    'Jutta Reiss nährte den Verdacht, der Rat habe das Geld veruntreut.',
    'Jutta Reiss verfolgt der Verdacht, sie habe das Geld veruntreut.',
  ])('%s', (body) => {
    expect(first(body)).not.toContain('Jutta Reiss');
  });
});

test('a suspicion that turns out to be wrong was still voiced', () => {
  expect(first('Der Verdacht der Polizei, sie habe das Geld veruntreut, ist falsch.')).toBe('ASSERTS [Polizei]');
});

describe('an action that somebody is against is rejected', () => {
  test.each([
    'Jutta Reiss sprach sich dagegen aus, den Damm zu sprengen.',
    'Jutta Reiss hat sich dagegen ausgesprochen, den Damm zu sprengen.',
    'Jutta Reiss entschied sich dagegen, den Damm zu sprengen.',
    'Jutta Reiss plädierte dagegen, den Damm zu sprengen.',
  ])('%s', (body) => {
    expect(first(body)).toBe('REJECTS [Jutta Reiss]');
  });

  test('but “dagegen” between two opinions only compares them', () => {
    expect(first('Jutta Reiss sagte dagegen, der Damm werde gesprengt.')).toBe('ASSERTS [Jutta Reiss]');
  });
});

test.each([
  'Jutta Reiss hat Zweifel geäußert, ob der Damm hält.',
  'Jutta Reiss ist nicht der Meinung, dass der Damm hält.',
])('a doubt in another form: %s', (body) => {
  expect(first(body)).toBe('DOUBTS [Jutta Reiss]');
});

test.each(['Jutta Reiss könnte sagen, dass der Damm hält.', 'Jutta Reiss müsste zugeben, dass der Damm bricht.'])(
  'a modal verb in the conditional means that it was not said: %s',
  (body) => {
    expect(first(body)).toBe('NOT_SAID [Jutta Reiss]');
  },
);

test.each([
  'Jutta Reiss sagte, sie bedaure das.',
  'Jutta Reiss sagte, das daure zu lange.',
  'Jutta Reiss sagte, sie steure um.',
])('the short form of the subjunctive is indirect speech: %s', (body) => {
  expect(first(body)).toBe('ASSERTS [Jutta Reiss]');
});

describe('an infinitive clause ends', () => {
  test.each([
    ['Jutta Reiss forderte, den Damm zu schließen, der Rat stimmte zu.', 'den Damm zu schließen'],
    [
      'Die Behörden haben die Bewohner aufgefordert, ihre Häuser zu verlassen – die Hälfte davon in Talheim.',
      'ihre Häuser zu verlassen',
    ],
    [
      'Jutta Reiss forderte, den Damm zu schließen, das Tal zu räumen und die Straße zu sperren.',
      'den Damm zu schließen, das Tal zu räumen und die Straße zu sperren',
    ],
  ])('before another main clause or a remark: %s', (body, words) => {
    const [statement] = extract({ body, language: 'de' }).statements;
    expect(statement?.quote.map(({ start, end }) => body.slice(start, end))).toEqual([words]);
  });
});

test('the name of something says nothing', () => {
  expect(first('Wie der Titel verrät, sind weitere Bücher nicht ausgeschlossen.')).toBeNull();
});
