import type { About, Letter } from '#kernel/mail/index.ts';
import { formatClock, formatDate, messagesOf, type Messages } from '#messages/index.ts';
import type { MailData, MailKind } from './mail-kinds.ts';

type Words = Messages['mails'];
type Writers = { [Kind in MailKind]: (data: MailData<Kind>, about: About) => Letter };

const wordsOf = ({ locale }: About): Words => messagesOf(locale).mails;

/** Words of a mail whose link does what it says, once. */
interface LinkedWords {
  subject: (site: string) => string;
  says: (site: string) => string;
  action: string;
  otherwise: string;
}

const linked =
  (choose: (words: Words) => LinkedWords) =>
  ({ link, minutes }: { link: string; minutes: number }, about: About): Letter => {
    const words = wordsOf(about);
    const { subject, says, action, otherwise } = choose(words);
    return {
      subject: subject(about.siteName),
      paragraphs: [says(about.siteName)],
      action: { label: action, link },
      notes: [words.works(minutes), otherwise],
    };
  };

/** Enough for its owner to know it, and too little for anybody else. @example masked('wang.li@mail.example') // 'wa…@mail.example' */
function masked(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, Math.min(2, at - 1))}…${email.slice(at)}`;
}

/** How each mail of this room is worded. */
export const LETTERS: Writers = {
  'account.confirm': linked(({ confirm }) => confirm),
  'account.known': linked(({ known }) => known),
  'account.log_in': linked(({ logIn }) => logIn),
  'account.reset_password': linked(({ resetPassword }) => resetPassword),
  'account.change_email': linked(({ changeEmail }) => changeEmail),
  'account.delete': linked(({ deleteAccount }) => deleteAccount),
  'account.email_changed': ({ email }, about) => {
    const { subject, says, otherwise } = wordsOf(about).emailChanged;
    return { subject: subject(), paragraphs: [says(about.siteName, masked(email))], notes: [otherwise] };
  },
  'account.password_changed': (_, about) => {
    const { subject, says, action, otherwise } = wordsOf(about).passwordChanged;
    return {
      subject: subject(),
      paragraphs: [says(about.siteName)],
      action: { label: action, link: about.urlOf('/account/reset/') },
      notes: [otherwise],
    };
  },
  'account.new_device': ({ device, at }, about) => {
    const { locale, siteName } = about;
    const { subject, says, unknown, when, action, otherwise } = wordsOf(about).newDevice;
    return {
      subject: subject(),
      paragraphs: [says(siteName, device || unknown), when(formatDate(locale, at), formatClock(locale, at))],
      action: { label: action, link: about.urlOf('/account/sessions/') },
      notes: [otherwise],
    };
  },
  'account.deleted': (_, about) => {
    const { subject, says, otherwise } = wordsOf(about).deleted;
    return { subject: subject(about.siteName), paragraphs: [says()], notes: [otherwise] };
  },
  'grant.given': ({ title, link, until }, about) => {
    const words = wordsOf(about).grantGiven;
    const lasts = until === null ? words.forEver : words.until(formatDate(about.locale, until));
    return {
      subject: words.subject(title),
      paragraphs: [words.says(about.siteName, title), lasts],
      action: { label: words.action, link },
      notes: [],
      isOptional: true,
    };
  },
  'grant.ending': ({ title, until, days }, about) => {
    const { subject, says, after, action } = wordsOf(about).grantEnding;
    return {
      subject: subject(title, days),
      paragraphs: [says(title, formatDate(about.locale, until)), after],
      action: { label: action, link: about.urlOf('/account/') },
      notes: [],
      isOptional: true,
    };
  },
};
