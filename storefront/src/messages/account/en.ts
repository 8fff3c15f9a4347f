import type { AccountWords } from './zh-CN.ts';

export const accountEn: AccountWords = {
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
  details: {
    title: 'Details',
    save: 'Save',
    language: 'Language',
    languageHint: 'We write to you in this language.',
    emailNow: (email) => `Your address is ${email}.`,
    newEmail: 'New address',
    newEmailHint: 'We mail a link to it. Nothing changes before you have opened and confirmed it.',
    changeEmail: 'Change the address',
    whyPassword:
      'You logged in some while ago, so we ask once more. No password? Log out and in again by a mailed link, and it is not asked for within a quarter of an hour.',
    confirmEmail: 'Change the address',
    confirmLead: (email) => `Once you confirm it, you log in as ${email}, and our mails go there.`,
    oldPassword: 'Your password now',
    changePassword: 'Change the password',
    withoutPassword: 'No password, or forgotten?',
    mailLink: 'Mail me a link to choose one',
  },
  data: {
    title: 'My data',
    lead: 'What we know of you, you can take with you, or have us forget.',
    take: 'Take it with you',
    export: 'Download all my data (JSON)',
    delete: 'Delete the account',
    deleteLead:
      'Account, name, address, picture and notices are deleted, and the courses that are open to you are shut. Nothing brings them back. What you bought stays in our books as the law demands, without your name.',
    deleteOf: (email) => `It is the account of ${email} that will be deleted. Nothing brings it back.`,
    mailLink: 'Mail me a link that deletes it',
  },
  void: {
    title: 'This link opens nothing any more',
    text: 'A link works once, and for a while only. A newer link ends the ones before it.',
    again: 'Log in, or ask for a new link',
  },
};
