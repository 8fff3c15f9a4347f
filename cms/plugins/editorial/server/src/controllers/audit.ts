import { Readable } from 'node:stream';
import { AuditQuery } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { asked } from '../services/asked';
import { recordEvent } from '../services/audit';
import { callerOf } from '../services/caller';
import { csvOfTrail, readTrail } from '../services/trail';

const Filter = AuditQuery.omit({ page: true, pageSize: true });

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async list(ctx) {
    ctx.body = await readTrail(strapi, asked(AuditQuery, ctx.query));
  },

  async exportCsv(ctx) {
    const filter = asked(Filter, ctx.query);
    await recordEvent(strapi, { actor: callerOf(ctx), action: 'audit.export', after: filter });
    const lines = Readable.from(csvOfTrail(strapi, filter));
    // The 200 has been sent by then: only a broken connection can still say that the export failed.
    lines.on('error', () => ctx.res.destroy());
    ctx.attachment('audit.csv');
    ctx.type = 'text/csv; charset=utf-8';
    ctx.set('Cache-Control', 'no-store');
    ctx.body = lines;
  },
});
