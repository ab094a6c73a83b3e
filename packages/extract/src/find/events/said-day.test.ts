import { describe, expect, it } from 'vitest';
import { extract } from '../../extract.ts';

const dayOf = (language: string, title: string, body: string) =>
  extract({ title, body, language, published: '2024-05-16' }).headlineDate?.start.date ?? null;

describe('the day of news that is a statement', () => {
  it.each([
    [
      'de',
      'Kanzlerin Ina Krall fordert mehr Geld für Häfen',
      'Kanzlerin Ina Krall hat sich beim Hafentag für höhere Löhne ausgesprochen. „Wer anlegt, muss zahlen“, sagte sie am Montag.',
    ],
    [
      'de',
      'Krall verspricht Fischern schnelle Hilfe',
      'Ministerin Ina Krall hat beim Fischertag in Kiel neue Zuschüsse angekündigt. „Die Kutter bleiben“, sagte sie am Montag.',
    ],
    [
      'en',
      'Mayor Ina Krall calls for cheaper ferries',
      'Mayor Ina Krall wants lower fares for islanders. "The boats belong to us all," Krall said on Monday.',
    ],
    [
      'en',
      'Mayor Ina Krall promises new school',
      'Mayor Ina Krall said on Monday that Talford would get a new school. "The children need space," Krall said.',
    ],
  ])('is the day on which the person in the headline spoke: %s "%s"', (language, title, body) => {
    expect(dayOf(language, title, body)).toBe('2024-05-13');
  });

  it.each([
    [
      'somebody spoke whom the headline does not name',
      'Krall fordert mehr Geld für Häfen',
      'Ministerin Ina Krall ist für höhere Löhne. „Das hilft uns nicht“, sagte Fischer Ole Brandt am Montag.',
    ],
    [
      'the headline names the speaker only as the person criticised',
      'Fischer kritisieren Ministerin Krall',
      'Die Fischer sind mit den Löhnen unzufrieden. „Ich verstehe das“, sagte Ministerin Ina Krall am Montag.',
    ],
    [
      'the statement is from long before the article',
      'Krall fordert mehr Geld für Häfen',
      'Ministerin Ina Krall ist für höhere Löhne. „Wer anlegt, muss zahlen“, sagte Krall am 3. Februar.',
    ],
  ])('is unknown if %s', (_, title, body) => {
    expect(dayOf('de', title, body)).toBeNull();
  });
});
