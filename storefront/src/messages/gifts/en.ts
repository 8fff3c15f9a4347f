import type { GiftWords } from './zh-CN.ts';

export const giftsEn: GiftWords = {
  redeemTitle: 'Redeem a gift code',
  redeemLead: 'Type the code, and what it stands for is yours to read. An account can redeem it once.',
  code: 'Gift code',
  codeHint: '16 letters and digits, as in 7K2M-0001-1111-9XYZ. Case and hyphens do not matter.',
  redeem: 'Redeem',
  codeTitle: 'You have been given something',
  codeLead: 'Log in, and what this code stands for belongs to your account.',
  logIn: 'Log in and redeem',
  register: 'No account yet? Register, then open this link again',

  linkTitle: (lesson) => `A lesson for you: ${lesson}`,
  linkLead: 'Somebody has given you this lesson. Open it and read; no account is needed.',
  open: 'Open the lesson',
  linkOverTitle: 'This link opens nothing any more',
  linkOver:
    'It has come to its end, was taken back, or enough people have opened it. There are lessons that are open to everyone.',
  toCourses: 'See all courses',
};
