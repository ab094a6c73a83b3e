import { parseArgs } from 'node:util';
import { migrate } from '@wortlaut/database';
import { migrations } from '../paths.ts';
import { makeData } from './make-data.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const url = process.env.DATABASE_URL;
if (!url) throw new Error('DATABASE_URL is not set. Set it to an empty database.');
await migrate(url, migrations, console.log);
await makeData(url, { articles: Number(values.articles), seed: Number(values.seed), log: console.log });
