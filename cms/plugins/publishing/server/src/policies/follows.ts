import { callerOf, type PanelContext } from '@lectern/cms-editorial';
import { FOLLOW } from '../rules/rights';

/** Lets in who may see what readers see of the type in the path; of the very document it is asked where it is read. */
export default (ctx: PanelContext) => callerOf(ctx).ability.can(FOLLOW, ctx.params.uid);
