/**
 * Whether a request that changes something comes from a page that is not ours. Browsers send Origin with every
 * such request; one without it comes from no page of ours either.
 */
export function isFromElsewhere(origin: string | undefined, siteUrl: string): boolean {
  return origin !== siteUrl;
}
