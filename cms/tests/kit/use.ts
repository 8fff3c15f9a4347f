import { afterAll, beforeAll } from 'vitest';
import { type Cms, startCms } from './cms.ts';
import { type Desk, openDesk } from './reviewing.ts';

/** A CMS for all tests of a file; it can be used from the first `beforeAll` behind this on. */
export function useCms(settings: Record<string, string> = {}): Cms {
  const cms = {} as Cms; // filled before anything can look at it
  beforeAll(async () => {
    Object.assign(cms, await startCms(settings));
  });
  afterAll(() => cms.close());
  return cms;
}

/** The same with everybody who works at its desk logged in. */
export function useDesk(): Desk {
  const cms = useCms();
  const desk = { cms } as Desk; // its tokens come before anything can look at them
  beforeAll(async () => {
    Object.assign(desk, await openDesk(cms));
  });
  return desk;
}
