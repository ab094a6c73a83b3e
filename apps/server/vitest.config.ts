import { testConfig } from '../../packages/testing/src/vitest.ts';

const inProcess = testConfig({ database: true });
const asProgram = testConfig({ database: true, builds: ['@wortlaut/server'] });

export default {
  test: {
    ...inProcess.test,
    projects: [
      { ...inProcess, test: { ...inProcess.test, name: 'in process', exclude: ['test/program/**'] } },
      // These start the built server, as `npm start` does, and wait for it much of the time.
      {
        ...asProgram,
        test: {
          ...asProgram.test,
          name: 'program',
          include: ['test/program/**/*.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
};
