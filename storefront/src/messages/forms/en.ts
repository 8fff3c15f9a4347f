import { counted } from '../counted.ts';
import type { FormWords } from './zh-CN.ts';

export const formsEn: FormWords = {
  optional: 'optional',
  showPassword: 'Show the password',
  complaints: {
    missing: 'Please fill this in.',
    unfit: 'This does not fit.',
    email: 'This does not look like a mail address. Please write it like name@example.com.',
    stale: 'This form has been open for too long and was not sent. Please send it again.',
    tooLarge: 'This is too much to send.',
  },
  tooOften: (minutes) => `That was too often. Please try again in ${counted(minutes, 'minute', 'minutes')}.`,
};
