import { expect, test } from 'vitest';
import { llmsText } from './llms.ts';

test('every list is a heading with its links, and an empty one is left out', () => {
  const links = [{ name: 'Tea [1]', url: 'https://a.cn/tea/', note: 'six\nteas' }];
  const lists = [
    { title: 'Courses', links },
    { title: 'Articles', links: [] },
  ];
  expect(llmsText('Lectern', 'A school', lists)).toBe(
    '# Lectern\n\n> A school\n\n## Courses\n\n- [Tea \\[1\\]](https://a.cn/tea/): six teas\n',
  );
});
