import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cache.ts';

const require = createRequire(import.meta.url);

/**
 * Machines and the browser from npm have no Chinese font. Writes a fontconfig that adds Noto Sans SC from npm
 * to the machine's own fonts, and returns its path.
 */
export async function writeFontConfiguration(): Promise<string> {
  const folder = await cacheFolder();
  const cache = join(folder, 'fontconfig');
  await mkdir(cache, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const draft = `${file}.${String(process.pid)}`;
  await writeFile(draft, fontConfiguration(cache));
  await rename(draft, file);
  return file;
}

/** Of the package's 1,800 files only whole faces are taken, in the format that the browser's FreeType reads. */
function fontConfiguration(cache: string): string {
  const chinese = join(dirname(require.resolve('@fontsource/noto-sans-sc/package.json')), 'files');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${chinese}</dir>
  <cachedir>${cache}</cachedir>
  <selectfont>
    <acceptfont><glob>*-chinese-simplified-[47]00-normal.woff</glob></acceptfont>
    <acceptfont><glob>*-latin-[47]00-normal.woff</glob></acceptfont>
    <rejectfont><glob>${chinese}/*</glob></rejectfont>
  </selectfont>
</fontconfig>
`;
}
