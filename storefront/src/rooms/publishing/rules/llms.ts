/** A list of links under a heading, as https://llmstxt.org asks. */
export interface LinkList {
  title: string;
  links: { name: string; url: string; note: string | null }[];
}

/** The site in Markdown, for readers that are machines. */
export function llmsText(name: string, description: string, lists: LinkList[]): string {
  const blocks = lists.filter(({ links }) => links.length > 0).map(writtenList);
  return [`# ${oneLine(name)}`, `> ${oneLine(description)}`, ...blocks].join('\n\n') + '\n';
}

function writtenList({ title, links }: LinkList): string {
  const items = links.map(({ name, url, note }) => {
    const label = oneLine(name).replaceAll(/[[\]]/g, String.raw`\$&`);
    return `- [${label}](${url})${note ? `: ${oneLine(note)}` : ''}`;
  });
  return `## ${oneLine(title)}\n\n${items.join('\n')}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
