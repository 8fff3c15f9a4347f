import type { AccountWords } from './zh-CN.ts';

export const accountEn: AccountWords = {
  title: 'My account',
  email: 'Mail address',
  emailHint: 'For logging in and for mails to you. It is shown to nobody.',
  displayName: 'Name',
  displayNameHint: 'As it stands beside comments and on certificates. You can change it later.',
  password: 'Password',
  newPassword: 'Choose a password',
  passwordHint:
    'At least 10 characters. Some words that have nothing to do with each other are easier to keep in mind than one with signs in it, and harder to guess.',

  register: {
    title: 'Register',
    lead: 'Leave your address, and we will mail you a link to confirm it.',
    submit: 'Mail me the link',
    haveOne: 'Do you have an account?',
  },
  mailed: {
    title: 'Look into your mail',
    lead: 'If this can be done for the address, a mail is under way. Open the link in it to go on.',
    notThere:
      'Nothing there after some minutes? Please look among the spam, see whether the address was right, and try again.',
  },
  confirm: {
    title: 'Confirm your address',
    lead: (email) => `Once you confirm it, ${email} is your account.`,
    passwordHint:
      'At least 10 characters. You can do without: then we mail you a link whenever you want to log in.',
    submit: 'Confirm and log in',
  },
  logIn: {
    title: 'Log in',
    submit: 'Log in',
    mailLink: 'No password: mail me a link',
    forgot: 'Forgot the password',
    noAccount: 'No account yet?',
    asTitle: 'Log in',
    as: (email) => `You are about to log in as ${email}.`,
  },
  reset: {
    title: 'Reset the password',
    lead: 'Type the address of your account, and we will mail you a link to choose a new password.',
    submit: 'Mail me the link',
    chooseTitle: 'Choose a new password',
    chooseLead: (email) => `The new password of ${email}. All other devices will be logged out.`,
    chooseSubmit: 'Save the password',
  },
  void: {
    title: 'This link opens nothing any more',
    text: 'A link works once, and for a while only. A newer link ends the ones before it.',
    again: 'Log in, or ask for a new link',
  },
};
