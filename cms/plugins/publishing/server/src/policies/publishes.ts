import { callerOf, type PanelContext } from '@lectern/cms-editorial';
import type { Core } from '@strapi/strapi';
import { mayPublishAnything } from '../services/leave';

/** Lets in who may publish something; what exactly, is asked of each publication. */
export default (ctx: PanelContext, _config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  mayPublishAnything(strapi, callerOf(ctx));
