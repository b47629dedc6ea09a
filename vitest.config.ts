import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The platforms' SDKs share global state with themselves and not with each other, so each has workers of its own. */
const PLATFORMS = ['discord', 'slack'];

/** Files of one project follow one another, so that a worker can go on with the next. */
class ByProject extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project }: TestSpecification) =>
      PLATFORMS.indexOf(project.name) + 1 || PLATFORMS.length + 1;
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    globalSetup: ['tests/adapters/build-once.ts'],
    testTimeout: 60_000,
    // The files of a worker share what they import: reading the engine and an SDK anew for each costs more than most of
    // the tests. No module keeps state that a test could leave behind.
    isolate: false,
    // Many tests wait for processes that they started.
    maxWorkers: Math.max(3, availableParallelism()),
    sequence: { sequencer: ByProject },
    projects: [
      ...PLATFORMS.map((name) => ({
        extends: true as const,
        test: { name, include: [`tests/*/${name}/**/*.test.ts`] },
      })),
      {
        extends: true,
        test: {
          name: 'all',
          include: ['tests/**/*.test.ts'],
          exclude: PLATFORMS.map((name) => `tests/*/${name}/**`),
        },
      },
    ],
  },
});
