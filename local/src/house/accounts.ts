import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { inRoot } from '../kernel/paths.ts';
import type { Account } from './model.ts';

const Accounts = z.array(z.object({ role: z.string(), email: z.email(), password: z.string() }));

/** The accounts that the CMS makes in local mode, an administrator first. */
export function demoAccounts(): Account[] {
  const file = inRoot('cms/demo-accounts.json');
  return existsSync(file) ? Accounts.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}
