// Writes the schema as SDL: `npm run sdl`. A test fails while the file is stale, so an API change is a visible diff.
import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { schema } from './src/index.ts';

writeFileSync(new URL('schema.graphql', import.meta.url), `${printSchema(schema)}\n`);
