import { ImportDocument } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { Refusal } from '@lectern/cms-kernel';
import { receivedFiles } from '../../../kernel/media';
import { NotUnderstood } from '../rules/refusals';
import { withoutNul } from '../rules/text';
import { findPublisher, inTheirName, publisherOf, toAdministrator } from '../services/administrators';
import { importAnything } from '../services/importing';
import { importMedia } from '../services/media';

const Alt = z.object({ alt: z.string().nullish() });

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async putDocument(ctx) {
    const said = parsed(ImportDocument, withoutNul(ctx.request.body));
    const publisher = said.publishAs ? await publisherOf(strapi, said.publishAs) : null;
    ctx.body = await inTheirName(publisher, ctx.request.ip, () => importAnything(strapi, said, publisher));
  },

  async postMedia(ctx) {
    const [file, ...more] = receivedFiles(ctx, 'file');
    if (!file || more.length > 0) throw new Refusal(400, 'NOT_UNDERSTOOD', 'file: send exactly one');
    const { alt } = parsed(Alt, ctx.request.body);
    ctx.body = await importMedia(strapi, file, alt || null);
  },

  async showAdministrator(ctx) {
    const email = z.email().safeParse(ctx.query.email);
    const publisher = email.success ? await findPublisher(strapi, email.data) : null;
    if (!publisher)
      throw new Refusal(404, 'NOT_AN_ADMINISTRATOR', 'No active administrator has this address.');
    ctx.body = toAdministrator(publisher);
  },
});

function parsed<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const result = schema.safeParse(body);
  if (!result.success) throw new NotUnderstood(result.error);
  return result.data;
}
