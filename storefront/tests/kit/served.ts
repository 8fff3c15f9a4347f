import { afterAll, beforeAll } from 'vitest';
import { environmentOf, useSite, type TestSite } from '../../src/testing/site.ts';
import { academy } from './academy.ts';
import { useBundle, type Bundle } from './bundle.ts';

type Server = Awaited<ReturnType<Bundle['serve']>>;

/** The academy's site as visitors reach it, published and served for the tests of one file. */
export function useServed(): { site: TestSite; server: Server } {
  const site = useSite();
  const bundle = useBundle();
  const server = {} as Server; // filled before the first test runs
  beforeAll(async () => {
    site.cms.documents = academy();
    await bundle.run('publish', environmentOf(site));
    Object.assign(server, await bundle.serve(environmentOf(site)));
  }, 180_000);
  afterAll(() => server.stop());
  return { site, server };
}
