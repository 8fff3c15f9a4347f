import { join, relative } from 'node:path';
import type { House } from '../house/model.ts';

interface Facts {
  dataDir: string;
  seconds: number;
}

/** What somebody who has just started Lectern wants to know. */
export function tableOf(house: House, { dataDir, seconds }: Facts): string {
  const { urls, adminAccounts, databaseUrls } = house;
  const database = databaseUrls.dir ?? 'as CMS_DATABASE_URL and SITE_DATABASE_URL say';
  const elsewhere = !databaseUrls.dir || relative(dataDir, databaseUrls.dir).startsWith('..');
  const rows: [string, string][] = [
    ['Storefront', `${urls.storefront}/  ·  English: ${urls.storefront}/en/`],
    ['Admin panel', `${urls.cms}/admin`],
    ['Mailbox', `${urls.mailbox}/`],
    ...adminAccounts.map(({ role, email, password }, at): [string, string] => [
      at === 0 ? 'Demo accounts' : '',
      `${email.padEnd(24)} ${password.padEnd(20)} ${role.replaceAll('-', ' ')}`,
    ]),
    ['Data', dataDir],
    ...(elsewhere ? [['Database', database] satisfies [string, string]] : []),
    ['Logs', join(dataDir, 'logs')],
  ];
  const lines = rows.map(([name, value]) => `  ${name.padEnd(14)} ${value}`);
  return [
    '',
    `  讲台 Lectern is open, after ${seconds.toFixed(1)} s. Ctrl-C closes it.`,
    '',
    ...lines,
    '',
  ].join('\n');
}
