import type { TARGET_TYPES } from './membership-desk.ts';
import type { MembershipCommand } from './membership.ts';

/** What a grant can be for. */
export type TargetType = (typeof TARGET_TYPES)[number];

/** So many days an administrator may give away alone; a leap year is one of them. */
export const DAYS_ALONE = 366;
/** So many codes, and so many claims of each. */
export const CODES_ALONE = 50;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether a second administrator has to agree: to what opens many things for more than a year, and to many codes.
 * Payments, case E12: one person alone can give away no more than a mistake that is easily mended.
 *
 * @param now by which the days of a grant are counted
 */
export function needsSecondOpinion(
  command: MembershipCommand,
  { targetType, now }: { targetType: TargetType; now: Date },
): boolean {
  const isMuch = targetType === 'tier' || targetType === 'bundle';
  const isLong = (days: number | null) => days === null || days > DAYS_ALONE;
  switch (command.kind) {
    case 'grant.give':
      return (
        isMuch && isLong(command.until === null ? null : (Date.parse(command.until) - now.getTime()) / DAY)
      );
    case 'gift_codes.make':
      return (
        command.hashes.length > CODES_ALONE ||
        command.mostClaims > CODES_ALONE ||
        (isMuch && isLong(command.days))
      );
    default:
      return false;
  }
}
