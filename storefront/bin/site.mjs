#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const entry = new URL('../dist/server/entry.mjs', import.meta.url);
const client = fileURLToPath(new URL('../dist/client/', import.meta.url));

if (existsSync(entry)) {
  const { run } = await import(entry.href);
  process.exitCode = await run(process.argv.slice(2), { client, entry: entry.href });
} else {
  console.error('The storefront has not been built yet. Run `npm run build` first.');
  process.exitCode = 1;
}
