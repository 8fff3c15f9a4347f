import { counted } from '../counted.ts';
import type { FormWords } from './zh-CN.ts';

export const formsEn: FormWords = {
  optional: 'optional',
  complaints: {
    missing: 'Please fill this in.',
    unfit: 'This does not fit.',
    email: 'This does not look like a mail address. Please write it like name@example.com.',
    stale: 'This form has been open for too long and was not sent. Please send it again.',
    tooLarge: 'This is too much to send.',
    away: 'This cannot be done just now, and nothing was sent. Please try again in some minutes.',
    usedUp: 'This link has been used already, or is too old.',
    agreement: 'To go on, you have to agree.',
    picture: 'This is no picture that we can read. Please choose a JPEG, PNG or WebP.',
    password: 'A password has at least 10 characters, and at most 72 bytes.',
    common:
      'This password is guessed too easily. Please choose another, as some words that have nothing to do with each other.',
    wrong: 'Address and password do not fit together.',
    code: 'This code gives nothing. Is it typed as it was given? It may have been used, or be too old.',
    wrongPassword: 'This is not the password.',
    taken: 'This address belongs to another account.',
  },
  tooOften: (minutes) => `That was too often. Please try again in ${counted(minutes, 'minute', 'minutes')}.`,
};
