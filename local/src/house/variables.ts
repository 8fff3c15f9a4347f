import { ordinary, type Variables } from '../kernel/env.ts';
import { LocalError } from '../kernel/errors.ts';
import type { HouseOptions, Ports, Urls } from './model.ts';
import type { Secrets } from './secrets.ts';

interface Given {
  options: HouseOptions;
  ports: Ports;
  secrets: Secrets;
  databases: { cms: string; site: string };
}

/** Databases that the operator names; null where the house brings its own. @throws LocalError on half an answer. */
export function foreignDatabases({
  mode,
  variables = {},
}: HouseOptions): { cms: string; site: string } | null {
  const { CMS_DATABASE_URL: cms, SITE_DATABASE_URL: site } = variables;
  if (cms && site) return { cms, site };
  if (!cms && !site && mode !== 'production') return null;
  const missing = cms
    ? 'SITE_DATABASE_URL is'
    : site
      ? 'CMS_DATABASE_URL is'
      : 'CMS_DATABASE_URL and SITE_DATABASE_URL are';
  const remedy =
    'Put the address of the database there, once for each role, as in postgresql://lectern_cms:…@host/lectern.';
  throw new LocalError('BAD_ENVIRONMENT', `${missing} missing.`, remedy);
}

/** Where the parts answer. */
export function urlsOf(ports: Ports): Urls {
  const at = (port: number) => `http://127.0.0.1:${port}`;
  return { storefront: at(ports.storefront), cms: at(ports.cms), mailbox: at(ports.mailbox) };
}

/** What sends all mails to the mailbox of the house. */
const mailsTo = (ports: Ports) => ({
  SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
  MAIL_FROM: 'Lectern <lectern@localhost>',
});

/** The whole environment of each of the two sides: nothing else of the caller's reaches them. */
export function variablesOf({ options, ports, secrets, databases }: Given): {
  cms: Variables;
  site: Variables;
} {
  const mode = options.mode ?? 'local';
  const urls = urlsOf(ports);
  const given = options.variables ?? {};
  const shared = {
    ...ordinary(),
    LECTERN_MODE: mode,
    DATA_DIR: options.dataDir,
    CMS_TOKEN: secrets.cmsToken,
    PREVIEW_SECRET: secrets.previewSecret,
    MEDIA_SECRET: secrets.mediaSecret,
    ...(mode === 'local' ? { SITE_URL: urls.storefront, ...mailsTo(ports) } : {}),
  };
  const cms = {
    CMS_SECRET: secrets.cmsSecret,
    CMS_URL: urls.cms,
    ...given,
    CMS_PORT: String(ports.cms),
    CMS_DATABASE_URL: databases.cms,
    // Strapi serves its compiled code and its built panel only under this name; it decides nothing else here.
    NODE_ENV: options.dev ? 'development' : 'production',
  };
  const site = {
    SESSION_SECRET: secrets.sessionSecret,
    ...given,
    // The storefront asks the CMS directly, whatever address browsers use.
    CMS_URL: urls.cms,
    STOREFRONT_PORT: String(ports.storefront),
    SITE_DATABASE_URL: databases.site,
  };
  return { cms: { ...shared, ...cms }, site: { ...shared, ...site } };
}
