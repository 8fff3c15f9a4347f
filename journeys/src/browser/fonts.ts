import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { cacheFolder } from './cache.ts';
import { sfntOfWoff } from './sfnt.ts';

const require = createRequire(import.meta.url);
/** Those that the site asks for by name, so that it looks the same on every machine that the journeys walk on. */
const FACES: [manifest: string, faces: string[]][] = [
  [
    require.resolve('@fontsource/noto-sans-sc/package.json'),
    ['noto-sans-sc-chinese-simplified-400-normal', 'noto-sans-sc-chinese-simplified-700-normal'],
  ],
  [
    require.resolve('@fontsource/noto-serif-sc/package.json'),
    ['noto-serif-sc-chinese-simplified-700-normal'],
  ],
  [
    require.resolve('@fontsource/source-serif-4/package.json'),
    ['source-serif-4-latin-400-normal', 'source-serif-4-latin-400-italic', 'source-serif-4-latin-700-normal'],
  ],
  [require.resolve('@fontsource/noto-sans-mono/package.json'), ['noto-sans-mono-latin-400-normal']],
];

/**
 * Machines and the browser from npm have no Chinese font. Writes a fontconfig that adds fonts from npm to the
 * machine's own, and returns its path. The fonts are unpacked, because Chromium takes no WOFF from the system.
 */
export async function writeFontConfiguration(): Promise<string> {
  const folder = await cacheFolder();
  const fonts = join(folder, 'fonts');
  await mkdir(fonts, { recursive: true });
  for (const [manifest, faces] of FACES)
    for (const face of faces) await unpack(join(dirname(manifest), 'files', face), fonts);
  const configuration = join(folder, 'fontconfig.conf');
  await writeWhole(configuration, fontConfiguration(fonts, join(folder, 'fontconfig')));
  return configuration;
}

/** `source` without its ending. */
async function unpack(source: string, folder: string): Promise<void> {
  const target = join(folder, `${basename(source)}.ttf`);
  if (!existsSync(target)) await writeWhole(target, sfntOfWoff(await readFile(`${source}.woff`)));
}

/** Another run may read the file at this moment, so it appears in one piece. */
async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  const draft = `${path}.${String(process.pid)}`;
  await writeFile(draft, content);
  await rename(draft, path);
}

/** Some files name themselves after the face that they were cut from, as `Noto Sans SC Thin`; pages ask for the family. */
const called = (cut: string, family: string) => `<match target="scan">
    <test name="family"><string>${cut}</string></test>
    <edit name="family" mode="assign"><string>${family}</string></edit>
  </match>`;

const prefer = (generic: string, family: string) => `<alias binding="same">
    <family>${generic}</family>
    <prefer><family>${family}</family></prefer>
  </alias>`;

function fontConfiguration(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
  ${called('Noto Sans SC Thin', 'Noto Sans SC')}
  ${called('Noto Serif SC ExtraLight', 'Noto Serif SC')}
  ${prefer('system-ui', 'Noto Sans SC')}
  ${prefer('sans-serif', 'Noto Sans SC')}
  ${prefer('serif', 'Source Serif 4')}
  ${prefer('monospace', 'Noto Sans Mono')}
</fontconfig>
`;
}
