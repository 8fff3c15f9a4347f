import { expect, test } from 'vitest';
import { variablesOf } from './variables.ts';

const ports = { storefront: 1, cms: 2, postgres: 3, mailbox: 4, smtp: 5 };
const secrets = {
  cmsToken: 't',
  cmsSecret: 'c',
  mediaSecret: 'm',
  previewSecret: 'p',
  sessionSecret: 's',
  cmsPassword: 'w',
  sitePassword: 'w',
};
const databases = { cms: 'postgresql://cms', site: 'postgresql://site' };
const sidesOf = (options: object) =>
  variablesOf({ options: { dataDir: '/data', ports, seed: false, ...options }, ports, secrets, databases });

test('in local mode both sides send their mails to the mailbox of the house', () => {
  const { cms, site } = sidesOf({});
  expect([cms.SMTP_URL, site.SMTP_URL]).toEqual(['smtp://127.0.0.1:5', 'smtp://127.0.0.1:5']);
  expect(site.MAIL_FROM).toBe(cms.MAIL_FROM);
});

test('a mail server that the operator names is named to both sides', () => {
  const { cms, site } = sidesOf({ variables: { SMTP_URL: 'smtps://mail.example' } });
  expect([cms.SMTP_URL, site.SMTP_URL]).toEqual(['smtps://mail.example', 'smtps://mail.example']);
});

test('in production nobody is given a mailbox', () => {
  const { cms, site } = sidesOf({ mode: 'production' });
  expect([cms.SMTP_URL, site.SMTP_URL]).toEqual([undefined, undefined]);
});
