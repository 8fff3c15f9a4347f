import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { env } from '../env.ts';
import { cacheFolder } from './cache.ts';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** `libraries`: a folder of shared libraries that the browser needs and the machine lacks. */
export interface FoundBrowser {
  executablePath: string;
  libraries?: string;
}

/** The browser that `BROWSER_PATH` names, else the machine's, else the one that lies packed in npm's package. */
export async function findBrowser(): Promise<FoundBrowser> {
  if (env.browserPath) return { executablePath: env.browserPath };
  const folders = env.searchPath.split(delimiter).filter(Boolean);
  for (const command of COMMANDS)
    for (const executablePath of folders.map((folder) => join(folder, command)))
      if (existsSync(executablePath) && (await runs({ executablePath }))) return { executablePath };
  return unpackedBrowser();
}

/**
 * Unpacks by itself, because the package unpacks to fixed names in the machine's temporary folder, where another
 * user's or a half-written file may lie.
 */
async function unpackedBrowser(): Promise<FoundBrowser> {
  const packed = join(dirname(require.resolve('@sparticuz/chromium')), '..', 'bin');
  const archive = join(packed, 'chromium.br');
  const { size } = await stat(archive); // tells one version from another
  const folder = join(await cacheFolder(), `chromium-${String(size)}`);
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) await unpack(archive, executablePath);
  if (await runs({ executablePath })) return { executablePath };
  return { executablePath, libraries: await unpackLibraries(join(packed, 'al2023.tar.br'), folder) };
}

async function unpack(packed: string, target: string): Promise<void> {
  const draft = `${target}.${String(process.pid)}`;
  await mkdir(dirname(target), { recursive: true });
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(draft));
  await chmod(draft, 0o700);
  await rename(draft, target);
}

async function unpackLibraries(packed: string, folder: string): Promise<string> {
  const libraries = join(folder, 'lib');
  if (existsSync(libraries)) return libraries;
  const archive = join(folder, `al2023.${String(process.pid)}.tar`);
  await unpack(packed, archive);
  await run('tar', ['-xf', archive, '-C', folder]);
  await rm(archive);
  return libraries;
}

async function runs({ executablePath }: FoundBrowser): Promise<boolean> {
  try {
    await run(executablePath, ['--version', '--no-sandbox'], { timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
