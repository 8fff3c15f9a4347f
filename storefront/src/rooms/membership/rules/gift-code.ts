/** What is kept of a code that somebody has typed. */
export interface KeptCode {
  isRevoked: boolean;
  isOver: boolean;
  claims: number;
  mostClaims: number;
}

/**
 * What becomes of a code: it gives, it has given to this account before, or it gives nothing. Mistyped, used up,
 * revoked or over is all the same to whoever types it: nobody learns by guessing which codes there were (payments,
 * case G04).
 */
export function claimOf(code: KeptCode | null, isClaimedBefore: boolean): 'give' | 'given' | 'nothing' {
  if (isClaimedBefore) return 'given';
  if (!code || code.isRevoked || code.isOver || code.claims >= code.mostClaims) return 'nothing';
  return 'give';
}
