import type { AccountFrameWords } from './zh-CN.ts';

export const accountFrameEn: AccountFrameWords = {
  logIn: 'Log in',
  mine: 'My account',
  logOut: 'Log out',
  navigation: 'Account',
  places: {
    '/account/': 'What I can read',
    '/account/redeem/': 'Redeem a code',
    '/account/details/': 'Details',
    '/account/picture/': 'Picture',
    '/account/notifications/': 'Notifications',
    '/account/sessions/': 'Devices',
    '/account/data/': 'My data',
  },
};
