/** Addresses that one submission may name (https://www.indexnow.org/documentation). */
const MOST = 10_000;

interface Key {
  key: string;
  /** Where engines find the key, which shows that the site is ours. */
  keyLocation: string;
}

/** What is said to IndexNow of these addresses, which are all of one host; nothing where there are none. */
export function submissions(addresses: string[], { key, keyLocation }: Key) {
  const { host } = new URL(keyLocation);
  return Array.from({ length: Math.ceil(addresses.length / MOST) }, (_, index) => ({
    host,
    key,
    keyLocation,
    urlList: addresses.slice(index * MOST, (index + 1) * MOST),
  }));
}
