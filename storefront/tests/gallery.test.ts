import { expect, test } from 'vitest';
import { environmentOf, useSite } from '../src/testing/site.ts';
import { academy } from './kit/academy.ts';
import { useBundle } from './kit/bundle.ts';

const bundle = useBundle();
const site = useSite();
const production = {
  LECTERN_MODE: 'production',
  CMS_TOKEN: 'a-token-that-only-this-test-knows-well',
  PREVIEW_SECRET: 'a-secret-that-only-this-test-knows-well',
  MEDIA_SECRET: 'another-secret-that-only-this-test-knows',
  SESSION_SECRET: 'a-third-secret-that-only-this-test-knows',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'lectern@academy.example',
};

test(
  'the components are shown on one’s own machine, in both languages, and nowhere else',
  { timeout: 120_000 },
  async () => {
    site.cms.documents = academy();
    const environment = environmentOf(site);
    await bundle.run('publish', environment);
    const home = await bundle.serve(environment);
    for (const path of ['/dev/ui/', '/en/dev/ui/']) {
      const page = await fetch(home.origin + path);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('<meta name="robots" content="noindex">');
    }
    await home.stop();
    const real = await bundle.serve({ ...environment, ...production });
    for (const path of ['/dev/ui/', '/en/dev/ui/'])
      expect((await fetch(real.origin + path)).status).toBe(404);
    await real.stop();
  },
);
