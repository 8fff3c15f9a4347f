import { expect, test } from 'vitest';
import type { Letter, Letterhead } from '../model.ts';
import { messageOf } from './message.ts';

const head: Letterhead = {
  siteName: '讲台 & Co',
  siteUrl: 'https://academy.example/',
  pasteLink: 'Copy this address:',
  sentBy: 'The academy sent this.',
  settings: { label: 'Settings', link: 'https://academy.example/account/notifications/' },
};
const letter: Letter = {
  subject: 'Log in',
  paragraphs: ['The link logs you in.'],
  action: { label: 'Log in', link: 'https://academy.example/account/log-in/?token=a&b' },
  notes: ['It works once.'],
};

test('text and HTML say the same', () => {
  const { text, html } = messageOf(letter, head, 'en');
  const words = ['The link logs you in.', 'It works once.', 'The academy sent this.'];
  for (const said of words) for (const part of [text, html]) expect(part).toContain(said);
  expect(text).toContain('Log in\nhttps://academy.example/account/log-in/?token=a&b\n');
  expect(html).toContain('href="https://academy.example/account/log-in/?token=a&amp;b"');
  expect(html).toContain('讲台 &amp; Co');
});

test('F12: HTML in any word of a mail is shown as it is written', () => {
  const evil = `</p><script>alert(1)</script><img src=x onerror="a" alt='b'>`;
  const said = { ...letter, subject: evil, paragraphs: [evil], notes: [evil] };
  const { html } = messageOf(
    { ...said, action: { label: evil, link: `https://a.example/"${evil}` } },
    head,
    'en',
  );
  expect(html).not.toMatch(/<script|<img|onerror="/);
  expect(html.match(/&lt;script&gt;/g)?.length).toBeGreaterThanOrEqual(6);
});

test('F12: what looks like a template is not one', () => {
  const evil = '{{constructor.constructor("return 1")()}} ${7*7} <%= 7*7 %> $& $1';
  const { subject, text } = messageOf({ ...letter, subject: evil, paragraphs: [evil] }, head, 'en');
  expect(subject).toBe(evil);
  expect(text).toContain(evil);
});

test('F12: a line break in a word begins no header and no line of its own', () => {
  const evil = 'Writing\r\nBcc: everybody@example.org\u2028\n\n-- \nPay here';
  const { subject, text } = messageOf({ ...letter, subject: evil, paragraphs: [evil] }, head, 'en');
  expect(subject).toBe('Writing Bcc: everybody@example.org -- Pay here');
  expect(text.split('\n')[0]).toBe(subject);
});

test('signs that turn the direction of writing are taken out', () => {
  expect(messageOf({ ...letter, subject: 'invoice\u202Egpj.exe' }, head, 'en').subject).toBe(
    'invoicegpj.exe',
  );
});

test('a mail that one may do without says where to choose; one that one may not does not', () => {
  const told = ({ text, html }: { text: string; html: string }) =>
    [text, html].map((part) => part.includes('Settings'));
  expect(told(messageOf({ ...letter, isOptional: true }, head, 'en'))).toEqual([true, true]);
  expect(told(messageOf(letter, head, 'en'))).toEqual([false, false]);
});
