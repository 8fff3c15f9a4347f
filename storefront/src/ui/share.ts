/** The services to which a page can be shared by a plain link. */
export const PLACES = ['weibo', 'qq', 'x', 'facebook', 'linkedin', 'telegram'] as const;
export type Place = (typeof PLACES)[number];

/** The address of a page that says from where a visitor came. @example campaignAddress('https://a.cn/x/', 'weibo') */
export function campaignAddress(url: string, source: string): string {
  return `${url}?utm_source=${source}&utm_medium=share`;
}

/** What is shared: the page's whole address, and how it is called. */
export interface Shared {
  url: string;
  title: string;
}

const SHARERS: Record<
  Place,
  (url: string, title: string) => [address: string, query: Record<string, string>]
> = {
  weibo: (url, title) => ['https://service.weibo.com/share/share.php', { url, title }],
  qq: (url, title) => ['https://connect.qq.com/widget/shareqq/index.html', { url, title }],
  x: (url, text) => ['https://x.com/intent/post', { url, text }],
  facebook: (u) => ['https://www.facebook.com/sharer/sharer.php', { u }],
  linkedin: (url) => ['https://www.linkedin.com/sharing/share-offsite/', { url }],
  telegram: (url, text) => ['https://t.me/share/url', { url, text }],
};

/** Where one shares the page to a place. */
export function shareLink(place: Place, { url, title }: Shared): string {
  const [address, query] = SHARERS[place](campaignAddress(url, place), title);
  return `${address}?${new URLSearchParams(query).toString()}`;
}

/** A letter about the page. Mail programs know no plus for a space. */
export function mailLink({ url, title }: Shared): string {
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(campaignAddress(url, 'mail'))}`;
}

/** The drawing of the code that leads a phone to the page. @param path with its language, as in `/en/tags/tea/` */
export function qrPath(path: string): string {
  return `/qr${path === '/' ? '/index' : path.replace(/\/$/, '')}.svg`;
}
