import { rows } from '#kernel/db/index.ts';

/** Notes a build of the site, with the files that its pages ask for, by their paths. */
export async function noteBuild(id: string, assets: string[]): Promise<void> {
  await rows('insert into site.build (id, assets) values ($1, $2) on conflict do nothing', [id, assets]);
}

/** What the pages of these builds ask for, taken together. */
export async function assetsOf(builds: string[]): Promise<Set<string>> {
  const found = await rows<{ asset: string }>(
    'select distinct unnest(assets) as asset from site.build where id = any($1)',
    [builds],
  );
  return new Set(found.map(({ asset }) => asset));
}

export async function forgetOtherBuilds(builds: string[]): Promise<void> {
  await rows('delete from site.build where id <> all($1)', [builds]);
}
