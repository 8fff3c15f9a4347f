import { expect, test } from 'vitest';
import { aShell } from '../testing/shell.ts';
import { breadcrumbList, jsonLd, organization, webSite } from './structured-data.ts';

test('no content can close the script element that carries the data', () => {
  const written = jsonLd([{ '@type': 'Course', name: '</script><script>alert(1)</script>' }]);
  expect(written).not.toContain('<');
  expect(JSON.parse(written)['@graph'][0].name).toBe('</script><script>alert(1)</script>');
});

test('breadcrumbs are counted from the home page, in the language of the page', () => {
  const crumbs = [
    { name: 'Home', path: '/' },
    { name: 'Courses', path: '/courses/' },
  ];
  expect(breadcrumbList('https://a.cn', 'en', crumbs).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://a.cn/en/' },
    { '@type': 'ListItem', position: 2, name: 'Courses', item: 'https://a.cn/en/courses/' },
  ]);
});

test('the organization is the same as only those accounts that have an address', () => {
  const social = [
    { kind: 'wechat' as const, label: '公众号', account: '讲台学堂' },
    { kind: 'github' as const, label: 'GitHub', account: 'https://github.com/example' },
  ];
  expect(organization(aShell({ social })).sameAs).toEqual(['https://github.com/example']);
});

test('the site says how it is searched in each language', () => {
  expect(webSite(aShell()).potentialAction.target.urlTemplate).toBe(
    'https://a.cn/en/search/?q={search_term_string}',
  );
});
