import type { SessionWords } from './zh-CN.ts';

export const sessionsEn: SessionWords = {
  title: 'Devices',
  lead: 'Your account is logged in on these devices. If you do not know one, log it out and change your password.',
  unknown: 'Unknown device',
  thisOne: 'This device',
  used: 'Last used',
  since: 'Logged in',
  endOne: 'Log out',
  endOthers: 'Log out all other devices',
  endAll: 'Log out everywhere, here too',
  logOutTitle: 'Log out',
  logOutLead: 'You will be logged out on this device. Other devices stay logged in.',
  logOut: 'Log out',
  stay: 'Stay logged in',
};
