import { defineConfig } from 'vitest/config';

/** Journeys share one house and change what is in it, so they walk one after the other. */
export default defineConfig({
  test: {
    name: 'journeys',
    include: ['src/**/*.{journey,test}.ts'],
    globalSetup: ['src/house.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
