import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileHeaders, securityHeaders } from './headers.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../../../docker/nginx/${name}`, import.meta.url), 'utf8');
const template = read('lectern.conf.template');

/** The values of a `map` of nginx, by what they stand for. */
function map(variable: string): Map<string, string> {
  const [, body = ''] = new RegExp(`map \\S+ \\$${variable} \\{([^}]*)\\}`).exec(template) ?? [];
  const lines = body.matchAll(/^\s*(\S+) (?:"([^"]*)"|(\S+));$/gm);
  return new Map([...lines].map(([, key = '', quoted, bare]) => [key, quoted ?? bare ?? '']));
}

/** What a file gets, by a map whose keys are patterns of its address. */
function mapped(variable: string, path: string): string | undefined {
  const values = map(variable);
  const pattern = [...values.keys()].find(
    (key) => key.startsWith('~') && new RegExp(key.slice(1)).test(path),
  );
  return values.get(pattern ?? 'default');
}

/** The headers that nginx adds to every answer, in lower case, each with its variable. */
const added = new Map(
  [...read('security.conf').matchAll(/^add_header (\S+) \$(\S+) always;$/gm)].map(
    ([, name = '', variable = '']) => [name.toLowerCase(), variable],
  ),
);

test('nginx says of every answer what the storefront says, and nothing twice', () => {
  const ours = securityHeaders('https://academy.example');
  const said = [...added].map(([name, variable]) => {
    const values = map(variable);
    // What is said already is not said again: a header whose value is empty is not sent.
    expect({ variable, keys: [...values.keys()] }).toEqual({ variable, keys: ['""'] });
    expect(template).toContain(`map $upstream_http_${name.replaceAll('-', '_')} $${variable} {`);
    const value = values.get('""') ?? '';
    return [name, value.startsWith('$') ? map(value.slice(1)).get('default') : value];
  });
  expect(Object.fromEntries(said)).toEqual(ours);
});

test('no part of nginx that adds a header forgets the others, which it would no longer inherit', () => {
  const include = 'include /etc/nginx/lectern/security.conf;';
  expect(read('release.conf')).toContain(include);
  for (const block of template.split(/^(?=\s*(?:server|location [^{]*) \{$)/m))
    if (/add_header|server_name/.test(block)) expect(block).toContain(include);
});

test.each(['/media/0123.svg', '/favicon.svg'])('a drawing opened by itself runs no script: %s', (path) => {
  expect(mapped('lectern_own_csp', path)).toBe(fileHeaders(path, true)['content-security-policy']);
});

test('a PDF may stand on pages of ours and on no others', () => {
  const ours = fileHeaders('/media/0123.pdf', true);
  expect(ours['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(mapped('lectern_own_csp', '/media/0123.pdf')).toBe(ours['content-security-policy']);
  expect(mapped('lectern_own_frames', '/media/0123.pdf')).toBe(ours['x-frame-options']);
});

test.each(['svg', 'webp', 'avif', 'gif', 'png', 'jpg', 'jpeg', 'ico', 'mp4', 'pdf', 'css', 'html'])(
  'nginx lets other pages show a file that ends in .%s where the storefront does',
  (ending) => {
    const ours = fileHeaders(`/media/0123.${ending}`, true)['cross-origin-resource-policy'];
    expect(mapped('lectern_own_corp', `/media/0123.${ending}`)).toBe(ours ?? 'same-origin');
  },
);

test.each([
  ['/_astro/page.css', true],
  ['/media/0123.webp', true],
  ['/courses/writing/index.html', false],
  ['/feed.xml', false],
])('nginx lets browsers keep %s as long as the storefront does', (path, isImmutable) => {
  expect(mapped('lectern_cache', path)).toBe(fileHeaders(path, isImmutable)['cache-control']);
});

test('nginx knows every kind of file by the same name', () => {
  const [, body = ''] = /types \{\n([^}]*)\}/.exec(template) ?? [];
  const kinds = [...body.matchAll(/^\s*(\S+) ([\w ]+);$/gm)].flatMap(([, type = '', endings = '']) =>
    endings.split(' ').map((ending) => [ending, type] as const),
  );
  expect(kinds.length).toBeGreaterThan(20);
  for (const [ending, type] of kinds)
    expect(fileHeaders(`file.${ending}`, false)['content-type']?.split(';')[0], ending).toBe(type);
});

test('nginx keeps no question of the search in its log, and asks the storefront before it looks for pages', () => {
  const search = template.indexOf('location ~ ^/(?:(?:en|api)/)?search/$ {\n    access_log off;');
  expect(search).toBeGreaterThan(0);
  expect(search).toBeLessThan(template.indexOf('location ~ /$ {'));
});

test.each(['preview', 'gated'])(
  'nginx keeps no address below /%s/ in its log, and passes it on',
  (folder) => {
    expect(template).toMatch(
      new RegExp(`location \\^~ /${folder}/ \\{\\n\\s+access_log off;[^}]*include [\\w/]+upstream\\.conf;`),
    );
  },
);

test.each(['/readyz', '/metrics'])('nginx passes nobody to %s', (path) => {
  expect(template).toMatch(new RegExp(`location = ${path} \\{\\n\\s+return 404;`));
});

test('while no storefront answers, nginx shows the page that a release keeps for that', () => {
  expect(template).toContain('error_page 502 504 =503 /maintenance.html;');
  expect(template).toMatch(/location = \/plain\.css \{\n\s+root \/srv\/lectern\/site\/assets;/);
});
