import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, startHouse } from '@lectern/local';
import type { TestProject } from 'vitest/node';

/** What a journey knows of the house that it walks through. */
export interface HouseAddress {
  storefront: string;
  cms: string;
  mailbox: string;
  token: string;
  dataDir: string;
  administrator: Account;
  /** Every demo account of the admin panel. */
  accounts: Account[];
}

declare module 'vitest' {
  export interface ProvidedContext {
    house: HouseAddress;
  }
}

/** Opens a whole house on free ports in a folder of its own, with the seeded academy, and closes it after. */
export default async function setup(project: TestProject) {
  const dataDir = await mkdtemp(join(tmpdir(), 'lectern-journeys-'));
  const house = await startHouse({ dataDir, ports: 'free', seed: true, quiet: true });
  const [administrator] = house.adminAccounts;
  if (!administrator) throw new Error('The house has no administrator to log in as.');
  project.provide('house', {
    ...house.urls,
    token: house.token,
    dataDir,
    administrator,
    accounts: house.adminAccounts,
  });
  return async () => {
    await house.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
