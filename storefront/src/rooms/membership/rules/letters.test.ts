import { LOCALES, type Locale } from '@lectern/shared-types';
import { describe, expect, test } from 'vitest';
import { LETTERS } from './letters.ts';
import { MAIL_DATA, type MailData, type MailKind } from './mail-kinds.ts';

const link = 'https://academy.example/en/account/confirm/?token=t';
const until = '2026-12-31T12:00:00.000Z';
const opened = { title: 'Writing 写作', link };

/** What each kind is given. */
const GIVEN: { [Kind in MailKind]: MailData<Kind> } = {
  'account.confirm': { link, minutes: 1440 },
  'account.known': { link, minutes: 15 },
  'account.log_in': { link, minutes: 15 },
  'account.reset_password': { link, minutes: 60 },
  'account.change_email': { link, minutes: 60 },
  'account.email_changed': { email: 'wang.li@mail.example' },
  'account.password_changed': {},
  'account.new_device': { device: 'Firefox · Linux', at: until },
  'account.delete': { link, minutes: 60 },
  'account.deleted': {},
  'grant.given': { ...opened, until },
  'grant.ending': { ...opened, until, days: 7 },
};

const about = (locale: Locale) => ({
  locale,
  siteName: 'Academy 讲台',
  urlOf: (path: string) => `https://academy.example${path}`,
});

function letterOf<Kind extends MailKind>(kind: Kind, locale: Locale, data: Partial<MailData<Kind>> = {}) {
  return LETTERS[kind]({ ...GIVEN[kind], ...data }, about(locale));
}

const wordsOf = (kind: MailKind, locale: Locale) => {
  const { subject, paragraphs, action, notes } = letterOf(kind, locale);
  return [subject, ...paragraphs, action?.label ?? '', ...notes].join('\n');
};

const kinds = Object.keys(MAIL_DATA) as MailKind[]; // as: its keys

describe.each(kinds)('%s', (kind) => {
  test.each(LOCALES)('says whose site it is and leaves nothing undefined, in %s', (locale) => {
    const words = wordsOf(kind, locale);
    expect(words).toMatch(/讲台|写作|邮箱|密码|设备|address|password|device/u);
    expect(words).not.toMatch(/undefined|\[object|NaN|Invalid/);
  });

  test('speaks English in English, and Chinese in Chinese', () => {
    const names = /Academy 讲台|Writing 写作/gu;
    expect(wordsOf(kind, 'en').replaceAll(names, '')).not.toMatch(/\p{Script=Han}/u);
    expect(wordsOf(kind, 'zh-CN')).toMatch(/。/u);
  });
});

test('a mail with a link leads there and says how long it works', () => {
  const { action, notes } = letterOf('account.confirm', 'en');
  expect(action?.link).toBe(link);
  expect(notes[0]).toBe('The link works once, for 24 hours.');
  expect(letterOf('account.log_in', 'zh-CN').notes[0]).toBe('链接只能使用一次，15 分钟内有效。');
});

test('the former address is shown a part of the new one', () => {
  const [said] = letterOf('account.email_changed', 'en').paragraphs;
  expect(said).toContain('wa…@mail.example');
  expect(letterOf('account.email_changed', 'en', { email: 'w@mail.example' }).paragraphs[0]).toContain(
    ' …@mail.example',
  );
});

test('a device that nobody knows is called so', () => {
  const [said] = letterOf('account.new_device', 'en', { device: '' }).paragraphs;
  expect(said).toContain('on a new device: a browser that we do not know.');
});

test('what is open for ever has no end, and the last day before an end is tomorrow', () => {
  expect(letterOf('grant.given', 'en', { until: null }).paragraphs[1]).toBe('It stays open.');
  expect(letterOf('grant.given', 'en').paragraphs[1]).toBe('It stays open until December 31, 2026.');
  expect(letterOf('grant.ending', 'en', { days: 1 }).subject).toBe('“Writing 写作” closes tomorrow');
});

test('what goes to an address that is not proven holds nothing that anybody typed', () => {
  const unproven = ['account.confirm', 'account.known', 'account.change_email'] as const;
  for (const kind of unproven) expect(Object.keys(MAIL_DATA[kind].shape)).toEqual(['link', 'minutes']);
});
