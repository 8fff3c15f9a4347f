import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import en from '../src/admin/translations/en.json' with { type: 'json' };
import zh from '../src/admin/translations/zh-Hans.json' with { type: 'json' };

const src = resolve(import.meta.dirname, '../src');
const read = (file: string) => JSON.parse(readFileSync(join(src, file), 'utf8'));

/** What the admin panel calls each field that editors see. */
function labelIds(): string[] {
  const types = globSync('api/*/content-types/*/schema.json', { cwd: src }).map((file) => {
    const [, room] = file.split('/');
    return { ...read(file), id: `content-manager.content-types.api::${room}.${basename(dirname(file))}` };
  });
  const components = globSync('components/*/*.json', { cwd: src }).map((file) => {
    const id = `content-manager.components.${basename(dirname(file))}.${basename(file, '.json')}`;
    return { ...read(file), id };
  });
  return [...types, ...components].flatMap(({ id, attributes }) =>
    Object.keys(attributes)
      .filter((name) => attributes[name].visible !== false)
      .map((name) => `${id}.${name}`),
  );
}

test('every field that editors see has a label in both languages, and no label is left over', () => {
  const ids = labelIds().toSorted();
  const labelled = (labels: object) =>
    Object.keys(labels)
      .filter((id) => /^content-manager\.(content-types|components)\./.test(id))
      .toSorted();
  expect(labelled(en)).toEqual(ids);
  expect(labelled(zh)).toEqual(ids);
});

test('what editors see in a form is laid out in it, and nothing else', () => {
  for (const file of globSync('api/*/content-types/*/schema.json', { cwd: src })) {
    const { attributes, config } = read(file);
    const shown = config.layouts.edit.flat().map(({ name }: { name: string }) => name);
    const visible = Object.keys(attributes).filter((name) => attributes[name].visible !== false);
    expect([file, shown.toSorted()]).toEqual([file, visible.toSorted()]);
  }
});
