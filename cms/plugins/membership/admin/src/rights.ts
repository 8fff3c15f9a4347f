import { useRBAC } from '@strapi/strapi/admin';
import { type Right, RIGHTS as ACTIONS } from '../../server/src/rules/rights';

const asked = (right: Right) => [{ action: ACTIONS[right], subject: null }];

/** What the panel asks Strapi's own permissions for. */
export const RIGHTS = {
  see: asked('see'),
  block: asked('block'),
  give: asked('give'),
  gifts: asked('gifts'),
  second: asked('second'),
} as const satisfies Record<Right, object>;

/** Whether the reader has a right; no, until that is known. */
export function useMay(right: Right): boolean {
  const { allowedActions } = useRBAC(RIGHTS[right]);
  return Object.values(allowedActions).includes(true);
}
