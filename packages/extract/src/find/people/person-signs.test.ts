import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

type Language = 'de' | 'en';

/** Returns the kind of the row with a name: "O" for an organization, "I" for an individual. */
function kindOf(name: string, body: string, language: Language): string | undefined {
  const { people } = extract({ body, published: '2024-03-05', language });
  return people.find((person) => person.name === name)?.kind.charAt(0);
}

describe('a name of one word, with no first name in the article, is an organization', () => {
  test.each<[Language, string, string]>([
    ['en', 'Tasmer', 'Tasmer said in a statement that sales had fallen. The company employs 400 people.'],
    ['en', 'Tasmer', 'Tasmer is recalling 90,000 monitors. Tasmer said three children had been hurt.'],
    ['en', 'Tasmer', 'Tasmer will close its plant, the toy maker announced. Tasmer said demand had fallen.'],
    ['en', 'Tasmer', 'Tasmer reported that two people had been held. The police said nothing.'],
    ['en', 'Tasmer', 'Nine people were killed, Tasmer reported. Colonel Mo Traore told the agency so.'],
    ['en', 'Tasmer', 'Profits at Tasmer rose by a fifth. Tasmer said orders were up.'],
    ['en', 'Tasmer', 'Leeds-listed Tasmer said on Tuesday that it would appeal.'],
    ['en', 'Tasmer', 'A spokesperson for Tasmer said the talks had failed. Tasmer declined to comment.'],
    ['de', 'Tasmer', 'Der Umsatz sei gesunken, teilte Tasmer am Montag mit. Das Unternehmen hat 300 Beschäftigte.'],
    ['de', 'Tasmer', 'Tasmer ruft 90.000 Babyfone zurück. Laut Tasmer hatten sich drei Kinder verletzt.'],
    ['de', 'Tasmer', 'Tasmer, ein Hersteller von Waagen, ist insolvent. Tasmer teilte mit, es gebe Geld.'],
    ['de', 'Tasmer', 'Tasmer hat Insolvenz angemeldet. Es gebe keinen Käufer, teilte Tasmer mit.'],
    ['de', 'Tasmer', 'Erwartet werden 900 Besucher. Das teilte der Veranstalter Tasmer am Donnerstag mit.'],
  ])('%s, %s: %s', (language, name, body) => {
    expect(kindOf(name, body, language)).toBe('O');
  });
});

describe('the surname of a person is never an organization', () => {
  test.each<[Language, string]>([
    ['en', 'Haddick said he would appeal. The company sacked him in May.'],
    ['en', '“I built this,” Haddick said. The company closed.'],
    ['en', 'Haddick, 54, said demand had fallen. The company employs 400 people.'],
    ['en', 'Haddick, the former chief executive, said nothing was wrong. The company failed.'],
    ['en', 'Mr Haddick said the firm was sound. Haddick employs 40 people.'],
    ['en', 'Haddick said it was a good day. He scored twice.'],
    ['en', 'Haddick will close its shop, and her brother agreed. Haddick said so.'],
    ['de', 'Das Unternehmen entließ Haddick. „Ich bin enttäuscht“, sagte Haddick.'],
    ['de', 'Haddick sagte, er bleibe. Das Unternehmen wächst.'],
    ['de', 'Haddick teilte mit, sie werde nicht mehr antreten. Der Konzern bedauerte das.'],
    ['de', 'Haddick ist Chef der Firma. Haddick erklärte, das Unternehmen sei gesund. Das Unternehmen wächst.'],
    ['de', 'Haddick-Anwalt Jan Pohl widersprach. „Das ist falsch“, sagte Haddick.'],
  ])('%s: %s', (language, body) => {
    expect(kindOf('Haddick', body, language)).not.toBe('O');
  });
});
