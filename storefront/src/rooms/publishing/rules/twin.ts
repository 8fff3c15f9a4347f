/** A page for readers that are machines. */
export interface Twin {
  title: string;
  summary: string | null;
  markdown: string;
  /** ISO 8601. */
  updatedAt: string;
}

/** The page as Markdown, beginning with what it is and where it is read; addresses within the site become whole. */
export function twinText({ title, summary, markdown, updatedAt }: Twin, url: string): string {
  const { origin } = new URL(url);
  const head = [`# ${title}`, ...(summary ? [`> ${summary.replaceAll(/\s+/gu, ' ')}`] : [])];
  const source = `<${url}> · ${updatedAt.slice(0, 10)}`;
  const text = markdown.replaceAll(/(\]\(<?)\/(?!\/)/gu, `$1${origin}/`).trim();
  return `${[...head, source, text].join('\n\n')}\n`;
}
