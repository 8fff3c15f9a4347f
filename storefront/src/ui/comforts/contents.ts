/** The part of the window, from above, in which a heading counts as being read. */
const READ = '0px 0px -70% 0px';

/** Marks in the table of contents where the reader is. */
function follow(contents: Element): void {
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const linkOf = new Map(links.map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const watcher = new IntersectionObserver(
    (entries) => {
      const seen = entries.find(({ isIntersecting }) => isIntersecting);
      if (!seen) return;
      for (const link of links) link.removeAttribute('aria-current');
      linkOf.get(seen.target.id)?.setAttribute('aria-current', 'location');
    },
    { rootMargin: READ },
  );
  for (const id of linkOf.keys()) {
    const heading = document.getElementById(id);
    if (heading) watcher.observe(heading);
  }
}

for (const contents of document.querySelectorAll('.toc')) follow(contents);
