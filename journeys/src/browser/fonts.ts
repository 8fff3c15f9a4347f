import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cache.ts';
import { sfntOfWoff } from './sfnt.ts';

const require = createRequire(import.meta.url);
const FACES = ['noto-sans-sc-chinese-simplified-400-normal', 'noto-sans-sc-chinese-simplified-700-normal'];

/**
 * Machines and the browser from npm have no Chinese font. Writes a fontconfig that adds Noto Sans SC from npm
 * to the machine's own fonts, and returns its path. The fonts are unpacked, because Chromium takes no WOFF
 * from the system.
 */
export async function writeFontConfiguration(): Promise<string> {
  const folder = await cacheFolder();
  const fonts = join(folder, 'fonts');
  await mkdir(fonts, { recursive: true });
  const source = join(dirname(require.resolve('@fontsource/noto-sans-sc/package.json')), 'files');
  for (const face of FACES) {
    const target = join(fonts, `${face}.ttf`);
    if (!existsSync(target))
      await writeWhole(target, sfntOfWoff(await readFile(join(source, `${face}.woff`))));
  }
  const configuration = join(folder, 'fonts.conf');
  await writeWhole(configuration, fontConfiguration(fonts, join(folder, 'fontconfig')));
  return configuration;
}

/** Another run may read the file at this moment, so it appears in one piece. */
async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  const draft = `${path}.${String(process.pid)}`;
  await writeFile(draft, content);
  await rename(draft, path);
}

/** The files name themselves after the face that they were cut from, `Noto Sans SC Thin`; pages ask for the family. */
function fontConfiguration(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
  <match target="scan">
    <test name="family"><string>Noto Sans SC Thin</string></test>
    <edit name="family" mode="assign"><string>Noto Sans SC</string></edit>
  </match>
  <alias binding="same">
    <family>system-ui</family>
    <prefer><family>Liberation Sans</family><family>DejaVu Sans</family><family>Noto Sans SC</family></prefer>
  </alias>
  <alias binding="same">
    <family>sans-serif</family>
    <prefer><family>Liberation Sans</family><family>DejaVu Sans</family><family>Noto Sans SC</family></prefer>
  </alias>
  <alias binding="same">
    <family>monospace</family>
    <prefer><family>DejaVu Sans Mono</family></prefer>
  </alias>
</fontconfig>
`;
}
