import { expect, test } from 'vitest';
import { db, eachInOwnDatabase, take } from './stories.ts';

eachInOwnDatabase();

test('words that do not name a source are not the printed speaker of a statement', async () => {
  await take({
    title: 'Straße in Talheim gesperrt',
    text: 'Ersten Angaben zufolge wurden zwei Menschen verletzt. Demnach sei die Straße gesperrt. Laut dem Bericht der Polizei war es glatt. „Es war glatt“, sagte Bürgermeisterin Ina Quandt.',
  });
  const statements = await db.statement.findMany({
    orderBy: { start: 'asc' },
    select: { speakerText: true, speakerSpans: true },
  });
  const printed = statements.map(({ speakerText }) => speakerText);
  expect(printed).toContain('Bürgermeisterin Ina Quandt');
  expect(printed).not.toContain('Ersten Angaben');
  expect(printed).not.toContain('Demnach');
  for (const { speakerText, speakerSpans } of statements) expect(speakerSpans.length > 0).toBe(speakerText !== null);
  expect(printed).toContain(null);
});
