import { counted } from '../counted.ts';
import type { MailWords } from './zh-CN.ts';

const span = (minutes: number) =>
  minutes % 60 === 0 ? counted(minutes / 60, 'hour', 'hours') : counted(minutes, 'minute', 'minutes');

export const mailsEn: MailWords = {
  pasteLink: 'The button does not open? Copy this address into your browser:',
  sentBy: (site) => `${site} sent this mail automatically.`,
  settings: 'Choose which mails you get',
  works: (minutes) => `The link works once, for ${span(minutes)}.`,

  confirm: {
    subject: (site) => `Confirm your address for ${site}`,
    says: (site) =>
      `Somebody, most likely you, is registering with this address at ${site}. Open the link and confirm the address, and the account is yours.`,
    action: 'Confirm the address',
    otherwise:
      'If it was not you, do nothing: without the link there will be no account, and we will not write again.',
  },
  known: {
    subject: (site) => `You have an account at ${site} already`,
    says: (site) =>
      `Somebody, most likely you, is registering with this address at ${site}. You have an account already; the link logs you in.`,
    action: 'Log in',
    otherwise: 'If it was not you, do nothing. Nothing has changed in your account.',
  },
  logIn: {
    subject: (site) => `Log in to ${site}`,
    says: () => 'The link logs you in; no password is needed.',
    action: 'Log in',
    otherwise: 'If you did not ask for it, do nothing, and give the link to nobody.',
  },
  resetPassword: {
    subject: (site) => `Choose a new password for ${site}`,
    says: () => 'Open the link to choose a new password for your account.',
    action: 'Choose a password',
    otherwise: 'If you did not ask for it, do nothing. Your password has not changed.',
  },
  changeEmail: {
    subject: (site) => `${site}: confirm your new address`,
    says: (site) =>
      `An account at ${site} is to use this address. Nothing changes before the link is opened.`,
    action: 'Use this address',
    otherwise: 'If it was not you, do nothing, and nothing will change.',
  },
  emailChanged: {
    subject: () => 'Your address has changed',
    says: (site, email) =>
      `Your account at ${site} now uses ${email} to log in and for mail. We will not write to this address any more.`,
    otherwise: 'If it was not you, please tell us soon.',
  },
  passwordChanged: {
    subject: () => 'Your password has changed',
    says: (site) => `Your account at ${site} has a new password. All other devices are logged out.`,
    action: 'Choose a password',
    otherwise: 'If it was not you, choose a new password at once, and tell us.',
  },
  newDevice: {
    subject: () => 'A new device has logged in to your account',
    says: (site, device) => `Somebody has logged in to your account at ${site} on a new device: ${device}.`,
    unknown: 'a browser that we do not know',
    when: (day, clock) => `When: ${day}, ${clock}`,
    action: 'See where you are logged in',
    otherwise: 'If it was you, do nothing. If not, log that device out and change your password.',
  },
  deleteAccount: {
    subject: (site) => `Confirm that your account at ${site} is to be deleted`,
    says: () =>
      'Open the link to confirm it. What we know of you and all that is open to you is gone then, and cannot be brought back.',
    action: 'Delete the account',
    otherwise:
      'If you did not ask for it, do not open the link: nothing is deleted. And change your password.',
  },
  deleted: {
    subject: (site) => `Your account at ${site} is deleted`,
    says: () =>
      'Your account and what we knew of you are deleted. This is our last mail to you; thank you for having learned with us.',
    otherwise: 'If it was not you, please tell us soon.',
  },
  grantGiven: {
    subject: (title) => `“${title}” is open to you`,
    says: (site, title) => `All of “${title}” at ${site} is open to you now.`,
    until: (day) => `It stays open until ${day}.`,
    forEver: 'It stays open.',
    action: 'Begin',
  },
  grantEnding: {
    subject: (title, days) =>
      days === 1 ? `“${title}” closes tomorrow` : `“${title}” closes in ${days} days`,
    says: (title, day) => `“${title}” is open to you until ${day}.`,
    after: 'After that it closes. Your account and all else that is open to you stay as they are.',
    action: 'See what is open to me',
  },
};
