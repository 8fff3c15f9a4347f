import { callerOf, type PanelContext } from '@lectern/cms-editorial';
import { MembershipCommand } from '@lectern/shared-types';
import { RIGHTS, rightFor } from '../rules/rights';

const KINDS = MembershipCommand.options.map(({ shape }) => shape.kind.value);

/** Lets in who has the right that the command in the body needs; whoever may ask for anything hears what is wrong. */
export default (ctx: PanelContext): boolean => {
  const { ability } = callerOf(ctx);
  const may = (kind: unknown) => {
    const right = rightFor(kind);
    return right !== null && ability.can(RIGHTS[right]);
  };
  const kind: unknown = ctx.request.body?.command?.kind;
  return rightFor(kind) === null ? KINDS.some(may) : may(kind);
};
