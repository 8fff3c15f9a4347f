import { PassThrough } from 'node:stream';
import { recordEvent } from '@lectern/cms-editorial';
import type { Core } from '@strapi/strapi';
import { showDocument, streamExport } from '../services/documents';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async exportAll(ctx) {
    const actor = { kind: 'system', id: null, name: 'Server token', ip: ctx.ip } as const;
    await recordEvent(strapi, { actor, action: 'publishing.export' });
    const out = new PassThrough();
    // The 200 has been sent by then: only a broken connection can still say that the export failed.
    out.on('error', () => ctx.res.destroy());
    ctx.type = 'application/x-ndjson';
    ctx.set('Cache-Control', 'no-store');
    ctx.body = out;
    void streamExport(strapi, out);
  },
  async show(ctx) {
    ctx.set('Cache-Control', 'no-store');
    ctx.body = await showDocument(strapi, ctx.params);
  },
});
