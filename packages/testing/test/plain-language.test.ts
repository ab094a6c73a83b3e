import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkout, trackedFiles } from './checkout.ts';

/** Phrases that sound like translated German or jargon, each with a replacement. */
const PHRASES: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [/\b(?:is|are|was|were) none\b/i, '"is not a …" or "does not exist"'],
  [/\bthat there (?:is|are) none\b/i, '"does not exist"'],
  [/\bof this id\b/i, '"with this ID"'],
  [/\bno (?:id|JSON|Boolean|number) of\b/i, '"is not a valid …"'],
  [/(?<!there )\bis no (?:id|JSON|date|name|word|statement|object)\b/i, '"is not a …"'],
  [/\bnone of GraphQL over HTTP\b/i, '"not a valid GraphQL-over-HTTP request"'],
  [/\bis to be changed\b/i, '"to update"'],
  [/\bparted (?:by|off|from)\b/i, '"separated by"'],
  [/\bmay bear\b/i, '"may have"'],
  [/\btaken in(?:to the graph)?\b(?! (?:by|account))/i, '"imported"'],
  [/\btakes? (?:\w+ ){0,3}in as (?:a job|an article)/i, '"import"'],
  [/\bfulfil(?!led')/i, '"match"'],
  [/\bwith an? id of its own\b|\bhas an id of its own\b/i, '"an object with an ID"'],
  [/\blaid over each other\b/i, '"word-level diff"'],
  [/\bwhat tells of\b/i, '"cue"'],
  [/\breport(?:s)? carried on\b|\bcarr(?:y|ies) (?:the |a )?report on\b/i, '"continued indirect speech"'],
  [/\bhow sure is\b/i, '"confidence"'],
  [/\bdo it all the same\b/i, '"save anyway"'],
  [/\btake all filters away\b|\bwithout the filter\b/i, '"clear filters" or "remove filter"'],
  [/^[^a-z]*to the source\b(?! of)/i, '"original article"'],
  [/\bspeaks? beside\b/i, '"quoted alongside"'],
  [/\b(?:which|what) (?:are|is to be) parted\b/i, '"to unlink" or "to split"'],
  [/\b(?:somebody|someone) whom\b/i, '"a speaker quoted by …"'],
  [/\breports? whom\b/i, '"quote whom"'],
  [/\breported with its source\b/i, '"attributed report"'],
  [/\bonly reported that\b/i, '"mention of a statement, without its words"'],
  [/\bin the (?:article|text)['’]s words\b/i, '"indirect"'],
  [/\bword for word\b/i, '"direct quote" or "verbatim"'],
  [/\bprinted a day\b/i, '"per day"'],
  [/\bit had happened\b/i, '"past event"'],
  [/^\s*\w+: '(?:Rendered|Called|Same\?)',$/, '"Quotation type", "Name" or "Possible duplicates"'],
  [/\bgive it to the\b/i, '"pass it"'],
  [/\ba message for people\b/i, '"a human-readable message"'],
  [/\bmost first\b/i, '"sorted by … in descending order"'],
];

/** Archaic words and jargon, each with a plain replacement. The test searches for them in comments and messages. */
const WORDS: readonly (readonly [word: RegExp, instead: string])[] = [
  [/\banew\b/i, '"again"'],
  [/\bwhoever\b/i, '"anyone who"'],
  [/\bwhosoever\b/i, '"anyone"'],
  [/\bbesides\b/i, '"also" or "other"'],
  [/\bmend(?:s|ed|ing)?\b/i, '"fix"'],
  [/\bthereof\b|\btherein\b|\bwherein\b/i, 'a plain sentence'],
  [/\bby itself\b/i, '"on its own" or "automatically"'],
  [/\bin turn\b/i, '"one after another" or "serialized"'],
  [/\bstraight\b/i, '"fast path" or "directly"'],
];

/** Files that contain quoted texts or word lists, which are not prose of this project. */
const NOT_PROSE =
  /^prisma\/(?:samples|migrations)\/|^packages\/bench\/gold\/|\/language\/[a-z]+\/words\/|^package-lock\.json$|\/weights\.bin$|graphql-env\.d\.ts$|plain-language\.test\.ts$/;
const PROSE = /\.(?:ts|tsx|js|css|md|graphql|prisma|yml|html)$|^\.ci\/run$|^\.npmrc$/;

/** Files whose strings are test articles and example sentences, not messages. */
const EXAMPLES = /\.test\.tsx?$|\/(?:test|e2e|language|make-data)\/|^packages\/bench\//;

interface Finding {
  readonly place: string;
  readonly line: string;
  readonly instead: string;
}

/** Returns the text of a comment or docstring without its quoted parts. Returns null for a line of code. */
function comment(line: string): string | null {
  const found = /(?:^\s*\/?\*+|\/\/|^\s*#)\s?(.*)$/.exec(line);
  return found?.[1]?.replace(/"[^"]*"|`[^`]*`|“[^”]*”/g, '""') ?? null;
}

/** Returns the strings in a line of code that have several words, without their quoted parts. */
function messages(line: string): string[] {
  const texts = [...line.matchAll(/(['`])((?:\\.|(?!\1).)* (?:\\.|(?!\1).)* (?:\\.|(?!\1).)*)\1/g)];
  return texts.map(([, , text = '']) => text.replace(/"[^"]*"|“[^”]*”|„[^“]*“/g, '""'));
}

function findPhrases(path: string): Finding[] {
  const markdown = path.endsWith('.md');
  return readFileSync(join(checkout, path), 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const prose = [markdown ? line : comment(line), ...(EXAMPLES.test(path) ? [] : messages(line))];
      const hits = [
        ...PHRASES.filter(([phrase]) => phrase.test(line)),
        ...WORDS.filter(([word]) => prose.some((text) => text !== null && word.test(text))),
      ];
      return hits.map(([, instead]) => ({ place: `${path}:${index + 1}`, line: line.trim(), instead }));
    });
}

describe('the prose of the repository', () => {
  it('contains no phrases that sound like translated German', () => {
    const findings = trackedFiles()
      .filter((path) => PROSE.test(path) && !NOT_PROSE.test(path))
      .flatMap(findPhrases);
    const report = findings.map(({ place, line, instead }) => `${place}: write ${instead}: ${line}`);
    expect(report).toEqual([]);
  });

  it('is checked in all relevant files', () => {
    const paths = trackedFiles().filter((path) => PROSE.test(path) && !NOT_PROSE.test(path));
    expect(paths).toContain('README.md');
    expect(paths).toContain('packages/schema/schema.graphql');
    expect(paths.length).toBeGreaterThan(500);
  });
});
