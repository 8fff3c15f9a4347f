import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which the first test file that needs a bundle of the storefront builds it, for all. */
    bundleFolder: string;
  }
}

const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** A place for one bundle, beside the packages that it imports; emptied when sources have changed. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(packages, '.test-'));
  project.provide('bundleFolder', folder);
  const clear = () => rm(folder, { recursive: true, force: true });
  project.onTestsRerun(async () => {
    await clear();
    await mkdir(folder);
  });
  return clear;
}
