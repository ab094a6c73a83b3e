import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as product from '../index.ts';

const packageFolder = fileURLToPath(new URL('../..', import.meta.url));
const body = 'Zam Brovin Talset pavit: „Lune solo vena.“ Ti dorva Ilvane Onstrel pavu: „Ot mira.“ Ula pavit: „Solo.“';

/** Replaces a text in a file. Throws if the file does not contain it, because the test would then prove nothing. */
function replaceIn(file: string, replacements: readonly (readonly [old: string, replacement: string])[]): void {
  let text = readFileSync(file, 'utf8');
  for (const [old, replacement] of replacements) {
    if (!text.includes(old)) throw new Error(`${file} does not contain ${old}`);
    text = text.replaceAll(old, replacement);
  }
  writeFileSync(file, text);
}

/** Copies the source and adds the toy language as described in CONTRIBUTING.md: a folder, and an entry in two lists. */
function copyWithToy(folder: string): void {
  cpSync(join(packageFolder, 'src'), folder, { recursive: true, filter: (path) => !path.endsWith('.test.ts') });
  const toy = join(folder, 'language/qtz');
  cpSync(join(packageFolder, 'test/toy'), toy, { recursive: true });
  for (const name of readdirSync(toy, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const text = readFileSync(join(toy, name), 'utf8');
    writeFileSync(join(toy, name), text.replaceAll("../../src/'", "../../'").replaceAll('../src/', '../'));
  }
  replaceIn(join(folder, 'language/registry.ts'), [
    ['[german, english]', '[german, english, toy]'],
    [
      "import { english } from './en/index.ts';",
      "import { english } from './en/index.ts';\nimport { toy } from './qtz/index.ts';",
    ],
  ]);
  replaceIn(join(folder, 'language/all-words.ts'), [
    ['[germanWords, englishWords]', '[germanWords, englishWords, toyWords]'],
    [
      "import { englishWords } from './en/words/index.ts';",
      "import { englishWords } from './en/words/index.ts';\nimport { toyWords } from './qtz/words/index.ts';",
    ],
  ]);
}

describe('a language that is added as a folder and to the lists', () => {
  let folder: string;
  let withToy: typeof product;

  beforeAll(async () => {
    mkdirSync(join(packageFolder, 'dist'), { recursive: true });
    folder = mkdtempSync(join(packageFolder, 'dist/toy-'));
    copyWithToy(folder);
    withToy = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'index.ts')).href);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is extracted with its own words and rules', () => {
    const { supported, people, statements } = withToy.extract({ body, language: 'qtz' });
    expect(supported).toBe(true);
    expect(people.map(({ name, gender, roles }) => ({ name, gender, roles }))).toEqual([
      { name: 'Brovin Talset', gender: 'MALE', roles: [] },
      { name: 'Ilvane Onstrel', gender: 'FEMALE', roles: ['dorva'] },
    ]);
    const said = statements.map(({ quote, speaker, attribution }) => ({
      quote: quote.map(({ start, end }) => body.slice(start, end)).join(' '),
      speaker: people[speaker ?? -1]?.name,
      attribution,
    }));
    expect(said).toEqual([
      { quote: '„Lune solo vena.“', speaker: 'Brovin Talset', attribution: 'NAME' },
      { quote: '„Ot mira.“', speaker: 'Ilvane Onstrel', attribution: 'NAME' },
      { quote: '„Solo.“', speaker: 'Ilvane Onstrel', attribution: 'PRONOUN' },
    ]);
  });

  test('is cleaned with its own words', () => {
    expect(withToy.cleanText(`${body}\n\nLesu pol: Mira ot solo vena`).relatedHeadlines).toEqual(['Mira ot solo vena']);
  });

  test('is not supported without its folder', () => {
    expect(product.extract({ body, language: 'qtz' })).toMatchObject({ supported: false, people: [], statements: [] });
  });

  test('does not affect the other languages', () => {
    const german = { body: 'Die Brücke bleibt gesperrt, sagte Bürgermeisterin Ute Krall.', language: 'de' };
    expect(withToy.extract(german)).toEqual(product.extract(german));
  });
});
