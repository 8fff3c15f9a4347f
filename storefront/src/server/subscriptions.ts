import { wordMails } from '#rooms/membership/index.ts';
import { hearOfChanges } from '#rooms/search/index.ts';

/** Who hears what. It is settled before anything is told: an event that nobody hears is not kept. */
hearOfChanges();
/** Who words which mails. */
wordMails();
