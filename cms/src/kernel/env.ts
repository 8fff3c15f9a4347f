import { DEFAULT_LOCALE } from '@lectern/shared-types';
import { parseEnv } from './settings';

/*
 * The only file of the CMS that reads or sets `process.env`. Everything is parsed once, when the first
 * configuration file asks for it; an error names the variable and says what to put there.
 */

export { deriveSecret } from './settings';

/** Strapi reads these from the environment only, some before any configuration of its own. */
function settleStrapi(): void {
  // Strapi would guess `development`, which loosens its content security policy.
  process.env.NODE_ENV ??= 'production';
  process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE = DEFAULT_LOCALE;
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  process.env.STRAPI_DISABLE_EE = 'true';
  process.env.STRAPI_HIDE_STARTUP_MESSAGE = 'true';
}

settleStrapi();
export const env = parseEnv(process.env);
