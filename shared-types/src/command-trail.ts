import type { MembershipCommand } from './membership.ts';

/** What a command is about, as the audit trail names it: by ids alone, for the trail outlives an account. */
export function subjectOfCommand(command: MembershipCommand): string {
  if ('accountId' in command) return `membership.account:${command.accountId}`;
  if ('grantId' in command) return `membership.grant:${command.grantId}`;
  if ('codeId' in command) return `membership.gift_code:${command.codeId}`;
  if ('linkId' in command) return `membership.gift_link:${command.linkId}`;
  return `membership.target:${command.kind === 'gift_link.make' ? command.lessonId : command.target}`;
}

/** Hashes of secrets are nobody's to read; of many it is told how many they are. */
export function withoutSecrets(command: MembershipCommand): object {
  if (command.kind === 'gift_codes.make') {
    const { hashes, ...rest } = command;
    return { ...rest, codes: hashes.length };
  }
  if (command.kind !== 'gift_link.make') return command;
  const { hash: _hash, ...rest } = command;
  return rest;
}
