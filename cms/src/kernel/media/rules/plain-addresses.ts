/** An address that the media library signed: perhaps a host, the name, and a query with our signature. */
const SIGNED =
  /(?:https?:\/\/[^\s/()<>"']+)?\/uploads\/([\p{L}\p{N}._-]+)\?(?:[^\s()<>"'#]*&)?signature=[0-9a-f]{64}(?:&[^\s()<>"'#]*)?/gu;

/**
 * The panel's Markdown editor inserts files by the address that the panel shows them at. In a text that is kept,
 * an address has neither the host of the day nor a signature that expires.
 *
 * @example plainAddresses('![](http://127.0.0.1:1337/uploads/a_1.png?expires=1&signature=…)') // '![](/uploads/a_1.png)'
 */
export function plainAddresses(markdown: string): string {
  return markdown.replace(SIGNED, (_, name: string) => `/uploads/${name}`);
}
