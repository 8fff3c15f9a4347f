import { DocumentId, Locale, PreviewedType } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { Refusal } from '@lectern/cms-kernel';
import { showDraft } from '../services/drafts';

const Asked = z.object({
  type: PreviewedType,
  documentId: DocumentId,
  locale: Locale,
  revision: z.coerce.number().int().positive().optional(),
});

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async show(ctx) {
    ctx.set('Cache-Control', 'no-store');
    const asked = Asked.safeParse({ ...ctx.query, ...ctx.params });
    if (!asked.success) throw new Refusal(404, 'NO_SUCH_DRAFT', 'There is no such draft.');
    ctx.body = await showDraft(strapi, asked.data);
  },
});
