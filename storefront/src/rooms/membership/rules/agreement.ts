import { PolicyKind } from '@lectern/shared-types';
import { z } from 'zod';

/** A version of a policy, as somebody agrees to it. */
export const PolicyVersion = z.object({ kind: PolicyKind, version: z.int().min(1) });
export type PolicyVersion = z.infer<typeof PolicyVersion>;

/** What the box says that one checks. @example agreementOf([{ kind: 'terms', version: 2 }]) // 'terms:2' */
export function agreementOf(policies: readonly PolicyVersion[]): string {
  return policies.map(({ kind, version }) => `${kind}:${version}`).join(' ');
}

/** The box as a form sends it. What is no agreement of ours, agrees to nothing. */
export const agreementField = z
  .string()
  .default('')
  .transform((text) => text.split(' ').filter(Boolean))
  .transform((parts) =>
    parts.map((part) => {
      const [kind, version] = part.split(':');
      return { kind, version: Number(version) };
    }),
  )
  .pipe(z.array(PolicyVersion))
  .catch([]);

/** The policies of which these versions are not agreed to; newer ones count for older. */
export function notAgreed<Policy extends PolicyVersion>(
  policies: readonly Policy[],
  agreed: readonly PolicyVersion[],
): Policy[] {
  return policies.filter(
    ({ kind, version }) => !agreed.some((one) => one.kind === kind && one.version >= version),
  );
}
