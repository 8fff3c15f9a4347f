import { expect, test } from 'vitest';
import { mailLink, PLACES, qrPath, shareLink } from './share.ts';

const shared = { url: 'https://a.cn/en/tags/tea/', title: 'Tea & “水”' };

test.each(PLACES)('%s gets the address of the page with the campaign in it', (place) => {
  const { searchParams } = new URL(shareLink(place, shared));
  expect([...searchParams.values()]).toContain(`${shared.url}?utm_source=${place}&utm_medium=share`);
});

test('a letter has the title for its subject, and spaces stay spaces', () => {
  const [, query = ''] = mailLink(shared).split('?');
  expect(query).not.toContain('+');
  expect(new URLSearchParams(query).get('subject')).toBe(shared.title);
});

test('the code of a page lies after its address', () => {
  expect([qrPath('/'), qrPath('/en/tags/tea/')]).toEqual(['/qr/index.svg', '/qr/en/tags/tea.svg']);
});
