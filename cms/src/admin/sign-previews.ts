import { getFetchClient } from '@strapi/strapi/admin';

/**
 * Texts refer to files by plain addresses, which the CMS does not open, and signed ones expire while a form stays
 * open. So when a picture of the media library does not load, its signed address is asked for once.
 */
export function signPreviews(): void {
  const sign = ({ target }: Event) => {
    if (target instanceof HTMLImageElement) void showSigned(target);
  };
  // Errors of pictures do not bubble: only while they are captured can the document hear them.
  document.addEventListener('error', sign, true);
}

async function showSigned(picture: HTMLImageElement): Promise<void> {
  const source = new URL(picture.src, location.href);
  const hash = /^\/uploads\/([^/]+)\.[^./]+$/.exec(source.pathname)?.[1];
  if (!hash || picture.dataset.asked === source.href) return;
  const query = `filters[hash][$eq]=${hash}&pageSize=1`;
  const { data } = await getFetchClient().get<{ results: { url: string }[] }>(`/upload/files?${query}`);
  const [file] = data.results;
  if (!file) return;
  const signed = new URL(file.url, source).href;
  picture.dataset.asked = signed;
  picture.src = signed;
}
