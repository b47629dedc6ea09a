import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/adapters/build-once.ts'],
    testTimeout: 60_000,
  },
});
