// The second step of `npm run build`: writes the playground to dist/.

import { paths } from '../paths.ts';
import { readExamples } from './examples.ts';
import { writePlayground } from './playground-page.ts';

await writePlayground(paths.playground, await readExamples(paths.examples));
