// Writes the schema as SDL ("npm run generate"). A test fails if the file is out of date, so that every API change is a
// visible diff.
import { readFileSync, writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { schema } from './src/index.ts';

const file = new URL('schema.graphql', import.meta.url);
const sdl = `${printSchema(schema)}\n`;
// An unchanged file is not written, so that programs that watch the file do not react.
if (readFileSync(file, 'utf8') !== sdl) writeFileSync(file, sdl);
