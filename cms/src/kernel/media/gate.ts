import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { env } from '../env';
import { Refusal } from '@lectern/cms-kernel';
import { bearsToken } from '../server-token';
import type { Context } from './serve';

/**
 * Strapi writes the files of a request to disk before it asks any route who is there, and forgets them when the
 * route refuses. So strangers are refused first, and afterwards nothing is left lying.
 */
export function uploadGate(strapi: Core.Strapi): Core.MiddlewareHandler {
  return async (ctx, next) => {
    if (!ctx.is('multipart')) return next();
    if (!maySend(strapi, ctx)) throw new Refusal(401, 'SIGN_IN_NEEDED', 'Sign in to send files.');
    try {
      await next();
    } finally {
      await removeReceived(ctx);
    }
  };
}

function maySend(strapi: Core.Strapi, ctx: Context): boolean {
  const { authorization } = ctx.request.header;
  if (ctx.path.startsWith('/api/importing/')) return bearsToken(authorization, env.CMS_TOKEN);
  const token = /^bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  // Whether this editor may upload is for the route to say.
  return token !== undefined && strapi.sessionManager('admin').validateAccessToken(token).isValid;
}

/** The files of a request by the names of their fields, as Strapi's body parser leaves them. */
export interface ReceivedFile {
  filepath: string;
  originalFilename: string | null;
  size: number;
}

/** The files that came under one field of a multipart request. */
export function receivedFiles(ctx: Context, field: string): ReceivedFile[] {
  const files: Record<string, ReceivedFile | ReceivedFile[]> = ctx.request.files ?? {};
  return [files[field] ?? []].flat();
}

async function removeReceived(ctx: Context): Promise<void> {
  const fields = Object.keys(ctx.request.files ?? {});
  const files = fields.flatMap((field) => receivedFiles(ctx, field));
  await Promise.all(files.map((file) => rm(file.filepath, { force: true })));
}
