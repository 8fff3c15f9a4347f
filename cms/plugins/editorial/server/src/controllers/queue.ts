import { BulkActRequest, ContentTypeUid, Locale, QueueQuery, StandingsQuery } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { asked } from '../services/asked';
import { actOnMany } from '../services/bulk';
import { callerOf } from '../services/caller';
import { readQueue } from '../services/queue';
import { readStandings } from '../services/standings';
import { reasonsIn } from '../services/reasons';
import { reviewersFor } from '../services/reviewers';

const OfType = z.object({ uid: ContentTypeUid });
const InLanguage = z.object({ locale: Locale.optional() });

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async list(ctx) {
    ctx.body = await readQueue(strapi, callerOf(ctx), asked(QueueQuery, ctx.query));
  },

  async act(ctx) {
    ctx.body = await actOnMany(strapi, callerOf(ctx), asked(BulkActRequest, ctx.request.body));
  },

  async standings(ctx) {
    ctx.body = await readStandings(strapi, callerOf(ctx), asked(StandingsQuery, ctx.query));
  },

  async reviewers(ctx) {
    ctx.body = await reviewersFor(strapi, asked(OfType, ctx.query).uid);
  },

  async reasons(ctx) {
    const { locale = callerOf(ctx).language } = asked(InLanguage, ctx.query);
    ctx.body = await reasonsIn(strapi, locale);
  },
});
