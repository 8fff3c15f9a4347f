export { mailLater, type NewMail } from './later.ts';
