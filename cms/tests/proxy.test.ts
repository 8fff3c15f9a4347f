import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { expect, test } from 'vitest';

const folder = resolve(import.meta.dirname, '../..');
const proxy = readFileSync(`${folder}/docker/nginx/lectern.conf.template`, 'utf8');

test('in production the panel reaches the routes of every plugin of ours', () => {
  const passed = /location ~ \^\/\(\?:(admin\|[\w|-]+)\)/.exec(proxy)?.[1]?.split('|');
  const plugins = globSync('cms/plugins/*', { cwd: folder }).map((plugin) => basename(plugin));
  expect(plugins).toContain('editorial');
  expect(passed).toEqual(expect.arrayContaining(plugins));
});
