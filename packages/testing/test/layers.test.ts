import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkout, trackedFiles } from './checkout.ts';

const sources = trackedFiles().filter((path) => /^(?:apps|packages)\/[^/]+\/.*\.tsx?$/.test(path));
const isTest = (path: string) => /\.test(?:-d)?\.tsx?$|\/(?:test|e2e)\//.test(path);
const packageOf = (path: string) => path.split('/').slice(0, 2).join('/');

/** Reads the table in packages/README.md, which lists the packages that each package may import. */
function readLayers(): Map<string, ReadonlySet<string>> {
  const rows = readFileSync(join(checkout, 'packages/README.md'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const row = /^\| `((?:apps|packages)\/[a-z-]+)` +\|.*\| ([^|]*) \|$/.exec(line);
      if (row?.[1] === undefined || row[2] === undefined) return [];
      return [[row[1], new Set([...row[2].matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name))] as const];
    });
  return new Map(rows);
}

interface Import {
  readonly from: string;
  readonly specifier: string;
}

function importsOf(path: string): Import[] {
  const text = readFileSync(join(checkout, path), 'utf8');
  // Finds imports of relative files and every mention of a workspace package. "require.resolve" also counts as an
  // import.
  const found = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'(\.[^'\n]+)'|'(@wortlaut\/[^'\n]+)'/g);
  return [...found].map(([, relative, ours]) => ({ from: path, specifier: relative ?? ours ?? '' }));
}

const imports = sources.flatMap(importsOf);
/** Returns the workspace package in an import: "graph" for "@wortlaut/graph". */
const importedPackage = ({ specifier }: Import) => /^@wortlaut\/([a-z-]+)/.exec(specifier)?.[1];
const layers = readLayers();

describe('the layers in packages/README.md', () => {
  it('include every package and app', () => {
    expect([...layers.keys()].sort()).toEqual([...new Set(sources.map(packageOf))].sort());
  });

  it('include all imports in the code', () => {
    const forbidden = imports
      .filter(({ from }) => !isTest(from) && from.includes('/src/'))
      .filter((each) => {
        const name = importedPackage(each);
        return name !== undefined && !layers.get(packageOf(each.from))?.has(name);
      });
    expect(forbidden).toEqual([]);
  });

  it('do not include unused imports', () => {
    const used = new Set(imports.map((each) => `${packageOf(each.from)} → ${importedPackage(each)}`));
    const unused = [...layers].flatMap(([from, names]) =>
      [...names].map((name) => `${from} → ${name}`).filter((arrow) => !used.has(arrow)),
    );
    expect(unused).toEqual([]);
  });

  it('cannot be bypassed: no import uses a relative path into another package', () => {
    const leaving = imports.filter(({ from, specifier }) => {
      if (!specifier.startsWith('.')) return false;
      const target = normalize(join(dirname(from), specifier));
      // Node 20 cannot load TypeScript from a package, so each vitest configuration imports the shared one by its path.
      return packageOf(target) !== packageOf(from) && target !== 'packages/testing/src/vitest.ts';
    });
    expect(leaving).toEqual([]);
  });

  it('are declared: each package lists its imports as dependencies', () => {
    const undeclared = imports.filter((each) => {
      const name = importedPackage(each);
      if (name === undefined) return false;
      const file = readFileSync(join(checkout, packageOf(each.from), 'package.json'), 'utf8');
      const { name: own, dependencies, devDependencies } = JSON.parse(file);
      return own !== `@wortlaut/${name}` && !(`@wortlaut/${name}` in { ...dependencies, ...devDependencies });
    });
    expect(undeclared).toEqual([]);
  });
});

describe('SQL', () => {
  it('is only used in the packages "database" and "graph"', () => {
    const withSql = sources.filter((path) => {
      if (isTest(path) || /^packages\/(?:database|graph|bench|testing)\//.test(path)) return false;
      return /\$(?:query|execute)Raw|Prisma\.(?:sql|raw|join)\b/.test(readFileSync(join(checkout, path), 'utf8'));
    });
    expect(withSql).toEqual([]);
  });
});

describe('languages', () => {
  it('are only compared by tag in the registry', () => {
    const comparing = sources.filter((path) => {
      if (isTest(path) || !/^packages\/(?:extract|graph)\/src\//.test(path)) return false;
      if (path === 'packages/extract/src/language/registry.ts') return false;
      return /[=!]== '(?:de|en)'|'(?:de|en)' [=!]==|case '(?:de|en)'|\.tag\b\s*[=!]==|[=!]==\s*[\w.]+\.tag\b|switch \([\w.]+\.tag\)/.test(
        readFileSync(join(checkout, path), 'utf8'),
      );
    });
    expect(comparing).toEqual([]);
  });

  it('define their words in lists: no alternation in an algorithm is longer than 120 characters', () => {
    const long = sources
      .filter((path) => path.startsWith('packages/extract/src/') && !isTest(path) && !path.includes('/words/'))
      .flatMap((path) =>
        [
          ...readFileSync(join(checkout, path), 'utf8').matchAll(
            /[\p{L}]+(?:\\?[\p{L}()?:[\]*+{}\d,-]*\|[\p{L}()?:[\]*+{}\d,\\-]+){4,}/gu,
          ),
        ]
          .filter(([alternation]) => alternation.length > 120)
          .map(([alternation]) => `${path}: ${alternation.slice(0, 60)}…`),
      );
    expect(long).toEqual([]);
  });
});
