// The second half of `npm run build`: writes the playground into dist/.
import { readExamples } from './examples.ts';
import { paths } from './paths.ts';
import { writePlayground } from './playground-page.ts';

await writePlayground(paths.playground, await readExamples(paths.examples));
