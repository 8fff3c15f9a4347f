import { DifferenceQuery, RestoreRequest, RevisionNumber, RevisionsQuery } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import type { Text } from '../rules/text';
import { asked, askedText } from '../services/asked';
import { callerOf, type PanelContext } from '../services/caller';
import { expectReadable } from '../services/permissions';
import { restoreRevision } from '../services/restoring';
import { compareRevisions, listRevisions, showRevision } from '../services/versions';

const numberIn = ({ params }: PanelContext) => asked(RevisionNumber, params.number);

async function readable(strapi: Core.Strapi, ctx: PanelContext): Promise<Text> {
  const text = askedText(ctx);
  await expectReadable(strapi, callerOf(ctx), text);
  return text;
}

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async list(ctx) {
    const text = await readable(strapi, ctx);
    ctx.body = await listRevisions(strapi, text, asked(RevisionsQuery, ctx.query));
  },

  async show(ctx) {
    const text = await readable(strapi, ctx);
    ctx.body = await showRevision(strapi, callerOf(ctx), { text, number: numberIn(ctx) });
  },

  async difference(ctx) {
    const text = await readable(strapi, ctx);
    const { with: from = null } = asked(DifferenceQuery, ctx.query);
    ctx.body = await compareRevisions(strapi, callerOf(ctx), { text, number: numberIn(ctx), from });
  },

  async restore(ctx) {
    const text = askedText(ctx);
    const { version } = asked(RestoreRequest, ctx.request.body);
    ctx.body = await restoreRevision(strapi, callerOf(ctx), { text, number: numberIn(ctx), version });
  },
});
