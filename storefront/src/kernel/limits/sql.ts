import { rows } from '../db/index.ts';

/** A leaky bucket. Times in seconds: until one of what is in it has run out, and until all of a full one has. */
export interface Bucket {
  key: Buffer;
  one: number;
  whole: number;
}

const asked = (buckets: readonly Bucket[]) => [
  buckets.map(({ key }) => key),
  buckets.map(({ one }) => one),
  buckets.map(({ whole }) => whole),
];

/**
 * Puts one more into each of these buckets, if it has room in all. The first look spares the others where one is full;
 * the condition of the update decides, because by then somebody else may have been faster.
 * @returns null, or the seconds until there is room
 */
export async function takeFrom(buckets: readonly Bucket[]): Promise<number | null> {
  const [answer] = await rows<{ wait: number | null }>(
    `with asked as (
       select * from unnest($1::bytea[], $2::float8[], $3::float8[]) as a (key, one, whole)
     ), full_one as (
       select extract(epoch from b.empty_at - now()) + a.one - a.whole as wait
       from asked a join site.limit_bucket b using (key)
       where b.empty_at > now() + make_interval(secs => a.whole - a.one)
     ), taken as (
       insert into site.limit_bucket as b (key, empty_at)
       select key, now() + make_interval(secs => one) from asked
       where not exists (select from full_one) order by key
       on conflict (key) do update set empty_at = greatest(b.empty_at, now()) + (excluded.empty_at - now())
         where b.empty_at
           <= now() + make_interval(secs => (select a.whole - a.one from asked a where a.key = excluded.key))
       returning key
     )
     select coalesce(
       (select max(wait) from full_one),
       (select max(one) from asked where key not in (select key from taken)))::float8 as wait`,
    asked(buckets),
  );
  return answer?.wait ?? null;
}

/** Takes one out of each of these buckets. */
export async function giveBackTo(buckets: readonly Bucket[]): Promise<void> {
  await rows(
    `update site.limit_bucket b set empty_at = b.empty_at - make_interval(secs => a.one)
     from unnest($1::bytea[], $2::float8[], $3::float8[]) as a (key, one, whole) where b.key = a.key`,
    asked(buckets),
  );
}
