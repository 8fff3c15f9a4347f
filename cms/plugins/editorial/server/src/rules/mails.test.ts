import { expect, test } from 'vitest';
import { mailLanguage, mailOf, type Told } from './mails';

const told: Told = {
  kind: 'returned',
  by: '王审核',
  title: '第一课',
  words: '第二段缺少出处。\n请补上 <来源>。',
  link: 'https://cms.example.org/admin/content-manager/collection-types/x?a=1&b=2',
};

test('a mail about one text says who did what to it in its subject', () => {
  expect(mailOf([told], 'zh').subject).toBe('王审核 退回了《第一课》');
  expect(mailOf([{ ...told, by: 'Wang' }], 'en').subject).toBe('Wang returned “第一课”');
});

test('the text and the HTML both hold the words and the way to the text', () => {
  const { text, html } = mailOf([told], 'zh');
  expect(text).toContain('第二段缺少出处。\n请补上 <来源>。');
  expect(text).toContain(`在后台打开: ${told.link}`);
  expect(html).toContain('请补上 &lt;来源&gt;。');
  expect(html).toContain(
    'href="https://cms.example.org/admin/content-manager/collection-types/x?a=1&amp;b=2"',
  );
});

test('a title with line breaks does not break out of the subject', () => {
  const title = '第一课\r\nBcc: all@example.org';
  expect(mailOf([{ ...told, title }], 'en').subject).toBe('王审核 returned “第一课 Bcc: all@example.org”');
});

test('several notifications are one mail that counts and tells each', () => {
  const { subject, text } = mailOf([told, { ...told, kind: 'approved', title: '第二课', words: '' }], 'en');
  expect(subject).toBe('2 new notifications from the editors’ desk');
  expect(text).toContain('王审核 returned “第一课”');
  expect(text).toContain('王审核 approved “第二课”');
});

test('without words a mail asks for no reading of any', () => {
  expect(mailOf([{ ...told, words: '' }], 'en').text).not.toContain('Details');
});

test('whoever reads the panel in English gets English, everybody else Chinese', () => {
  expect(['en', 'en-GB', 'zh-Hans', 'fr', null].map(mailLanguage)).toEqual(['en', 'en', 'zh', 'zh', 'zh']);
});
