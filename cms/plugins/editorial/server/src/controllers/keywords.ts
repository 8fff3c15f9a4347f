import { KeywordSheetQuery, KeywordsRequest } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { asked, askedText } from '../services/asked';
import { callerOf } from '../services/caller';
import { readKeywords, readSheet, saveKeywords } from '../services/keywords';
import { expectReadable } from '../services/permissions';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async show(ctx) {
    const text = askedText(ctx);
    await expectReadable(strapi, callerOf(ctx), text);
    ctx.body = await readKeywords(strapi, callerOf(ctx), text);
  },

  async save(ctx) {
    const text = askedText(ctx);
    await expectReadable(strapi, callerOf(ctx), text);
    await saveKeywords(strapi, text, asked(KeywordsRequest, ctx.request.body).words);
    ctx.body = await readKeywords(strapi, callerOf(ctx), text);
  },

  async list(ctx) {
    ctx.body = await readSheet(strapi, callerOf(ctx), asked(KeywordSheetQuery, ctx.query));
  },
});
