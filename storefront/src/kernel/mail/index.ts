export type { About, Letter, Letterhead } from './model.ts';
export { giveWords, hasWords, letterOf } from './kinds.ts';
export { MAIL_CHANNEL, mailLater } from './later.ts';
export { mailMetrics } from './metrics.ts';
export { forgetMails, forgetMailsTo } from './outbox.ts';
export { openPost } from './post.ts';
export { sendNext } from './sending.ts';
