import { LOCALES } from '@lectern/shared-types';
import { formatList, messagesOf } from '#messages/index.ts';
import type { PageMeta, Shell } from '#ui/page.ts';
import { breadcrumbList, itemList } from '#ui/structured-data.ts';
import type { Shelf } from '../shelf.ts';
import { courseCrumbs, coursesMeta } from './head.ts';
import { shelfPath } from './shelves.ts';

/** What is combined, empty or as good as the whole stays out of search engines: they know the courses by other pages. */
export function shelfMeta(shell: Shell, { choice, names, courses, isNarrow }: Shelf): PageMeta {
  if (names.length === 0) return coursesMeta(shell, courses);
  const words = messagesOf(shell.locale).offers;
  const path = shelfPath(choice);
  const named = formatList(shell.locale, names);
  const first = formatList(
    shell.locale,
    courses.slice(0, 3).map(({ title }) => title),
  );
  return {
    title: words.shelfTitle(named),
    description: words.shelfLead(named, first),
    path,
    locales: LOCALES,
    hidden: !isNarrow || path.includes('?'),
    things: [
      itemList(
        shell,
        courses.map(({ slug }) => `/courses/${slug}/`),
      ),
      breadcrumbList(shell.origin, shell.locale, [...courseCrumbs(shell.locale), { name: named, path }]),
    ],
  };
}
