import type { DocumentContext, DocumentMiddleware } from '@lectern/cms-kernel';
import type { Core, UID } from '@strapi/strapi';

/** Kinds of fields whose words Strapi's search looks through (database, applySearch). */
const SEARCHED = ['string', 'text', 'richtext', 'email', 'enumeration', 'uid'];

/** What a search of the panel names in its parameters. */
interface Search {
  _q?: string;
  filters?: unknown;
}

interface Ability {
  can(action: string, subject: string, field: string): boolean;
}

/**
 * Keeps the panel's search to the fields that the searcher may read. Strapi looks through all of them, so that
 * whoever sees only a title would learn what else a text says by asking for words until it is found.
 */
export function searchReadable(strapi: Core.Strapi): DocumentMiddleware {
  return (ctx, next) => {
    const search = searchOf(ctx);
    const ability: Ability | undefined = strapi.requestContext.get()?.state?.userAbility;
    if (!search._q || !ability) return next();
    const words = wordsOf(strapi, ctx.uid);
    const readable = words.filter((field) =>
      ability.can('plugin::content-manager.explorer.read', ctx.uid, field),
    );
    if (readable.length === words.length) return next();
    const found = { $or: readable.map((field) => ({ [field]: { $containsi: search._q } })) };
    search.filters = { $and: [search.filters ?? {}, readable.length > 0 ? found : { id: { $null: true } }] };
    delete search._q;
    return next();
  };
}

function searchOf({ params }: DocumentContext): Search {
  return params as Search; // the parameters of any action, of which a search names these two
}

/** The fields of a type that a search would look through, but for those of machines. */
function wordsOf(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  return Object.entries(strapi.contentType(uid).attributes)
    .filter(
      ([, { type, ...rest }]) => SEARCHED.includes(type) && !('visible' in rest && rest.visible === false),
    )
    .map(([name]) => name);
}
