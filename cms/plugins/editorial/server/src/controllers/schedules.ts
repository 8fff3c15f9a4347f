import { NewSchedule, SchedulesQuery } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { asked } from '../services/asked';
import { callerOf } from '../services/caller';
import { listSchedules } from '../services/schedules';
import { addSchedule, cancelSchedule } from '../services/scheduling';

const Id = z.coerce.number().int().positive();

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async list(ctx) {
    ctx.body = await listSchedules(strapi, callerOf(ctx), asked(SchedulesQuery, ctx.query));
  },
  async add(ctx) {
    ctx.body = await addSchedule(strapi, callerOf(ctx), asked(NewSchedule, ctx.request.body));
  },
  async cancel(ctx) {
    ctx.body = await cancelSchedule(strapi, callerOf(ctx), asked(Id, ctx.params.id));
  },
});
