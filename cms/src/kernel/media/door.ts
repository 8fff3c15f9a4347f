import { MediaName } from '@lectern/shared-types';
import { env } from '../env';
import { Refusal } from '@lectern/cms-kernel';
import { bearsToken } from '../server-token';
import { isSigned } from './rules/signature';
import { serveMedia, type Context } from './serve';

const DOOR = '/uploads/';

/**
 * `GET /uploads/:name`: a file of the media library, to whom holds a signed address or the server token. It
 * answers everything below `/uploads/`, so that Strapi's own public folder is never reached.
 */
export async function mediaDoor(ctx: Context, next: () => Promise<unknown>): Promise<void> {
  if (!ctx.path.startsWith(DOOR)) return void (await next());
  if (ctx.method !== 'GET' && ctx.method !== 'HEAD') {
    throw new Refusal(405, 'ONLY_READ', 'Files can be read here, nothing else.');
  }
  const name = mediaNameIn(ctx.path.slice(DOOR.length));
  if (!name || !mayRead(ctx, name)) {
    throw new Refusal(403, 'NOT_SIGNED', 'This address is not signed, or no longer valid.');
  }
  await serveMedia(ctx, name);
}

function mayRead(ctx: Context, name: string): boolean {
  const now = Math.floor(Date.now() / 1000);
  return (
    isSigned(name, ctx.query, { secret: env.MEDIA_SECRET, now }) ||
    bearsToken(ctx.request.header.authorization, env.CMS_TOKEN)
  );
}

/** The media name in the last part of a path; null for folders, dots and broken escapes. */
function mediaNameIn(escaped: string): string | null {
  try {
    return MediaName.parse(decodeURIComponent(escaped));
  } catch {
    return null;
  }
}
