/** A browser remembers so many gift links, the latest first. */
const MOST = 10;

const PART = '.';

/** The ids of the links that a browser was given, and the seal by which we know that it was. */
export interface GiftCookie {
  links: string[];
  seal: string;
}

/** What is sealed. */
export const sealedText = (links: readonly string[]): string => links.join(PART);

/** @example readGiftCookie('<id>.<id>.<seal>') */
export function readGiftCookie(value: string): GiftCookie {
  const parts = value.split(PART);
  return { links: parts.slice(0, -1), seal: parts.at(-1) ?? '' };
}

export const giftCookie = ({ links, seal }: GiftCookie): string => [...links, seal].join(PART);

/** With one more, which is then the first. */
export const withLink = (links: readonly string[], link: string): string[] =>
  [link, ...links.filter((one) => one !== link)].slice(0, MOST);
