import { expect, test } from 'vitest';
import { madeOf, pageFiles, patternOf, twinned } from './sources.ts';

test('a file of the pages folder is the route that Astro makes of it', () => {
  expect(patternOf('index.astro')).toBe('/');
  expect(patternOf('courses/[course]/index.astro')).toBe('/courses/[course]');
  expect(patternOf('feed.xml.ts')).toBe('/feed.xml');
});

test('files beside the pages are no routes', () => {
  expect(pageFiles(['_shell.ts', 'learn/_parts/Notice.astro', 'style.css'])).toEqual([]);
});

test('what speaks to machines has no twin in another language', () => {
  const files = pageFiles(['robots.txt.ts', 'sitemaps/[shard].xml.ts', 'api/checkout.ts', 'feed.xml.ts']);
  expect(twinned(files).map(({ pattern }) => pattern)).toEqual(['/feed.xml']);
});

test('a page is made of the components that it shows, and of those that they show', () => {
  const files: Record<string, string> = {
    'pages/tea/[cup].astro':
      "import Leaf from '#rooms/tea/Leaf.astro';\nimport { pour } from '#rooms/tea/pour.ts';",
    'rooms/tea/Leaf.astro': "import Stem from './Stem.astro';\nimport Vein from '../../ui/Vein.astro';",
    'rooms/tea/Stem.astro': "import Leaf from './Leaf.astro';",
  };
  expect([...madeOf(['pages/tea/[cup].astro'], (file) => files[file] ?? '')]).toEqual([
    'rooms/tea/Leaf.astro',
    'rooms/tea/Stem.astro',
    'ui/Vein.astro',
  ]);
});
