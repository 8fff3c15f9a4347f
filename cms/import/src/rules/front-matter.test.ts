import { expect, test } from 'vitest';
import { frontMatterOf } from './front-matter.ts';

test('YAML between rules is front matter', () => {
  expect(frontMatterOf('---\ntitle: 安装\nweight: 2\n---\n\n# A\n')).toEqual({
    data: { title: '安装', weight: 2 },
    body: '\n# A\n',
    lines: 4,
    refusal: null,
  });
});

test('TOML between plus signs is front matter, as Hugo writes it', () => {
  expect(frontMatterOf('+++\ntitle = "A"\n+++\nText').data).toEqual({ title: 'A' });
});

test('a text that begins with a rule has no front matter', () => {
  const text = '---\nOnce upon a time\n---\nText';
  expect(frontMatterOf(text)).toMatchObject({ data: {}, body: text });
  expect(frontMatterOf('---\nNo end')).toMatchObject({ data: {}, body: '---\nNo end' });
});

test('front matter that is broken is left out, and the reason is told', () => {
  const { body, refusal } = frontMatterOf('---\ntitle: "A\nkind: [\n---\nText');
  expect(body).toBe('Text');
  expect(refusal).not.toBeNull();
});
