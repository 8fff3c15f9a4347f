import { deleteEndedSessions } from './sql/sessions.ts';
import { deleteEndedTokens } from './sql/tokens.ts';

/** Forgets the sessions and the mailed links whose time is over. */
export async function forgetEnded(): Promise<void> {
  await deleteEndedSessions();
  await deleteEndedTokens();
}
