import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './browser/executable.ts';
import { writeFontConfiguration } from './browser/fonts.ts';
import { env } from './env.ts';

/**
 * A headless browser that can draw Chinese: the machine's own, else the one from npm. The caller closes it.
 * No flag weakens what the journeys are to prove (CSP, same origin); only the sandbox goes, which root and
 * containers do not have.
 * @param debuggingPort lets other programs steer it too
 */
export async function launchBrowser({ debuggingPort }: { debuggingPort?: number } = {}): Promise<Browser> {
  const { executablePath, libraries } = await findBrowser();
  const fonts = await writeFontConfiguration();
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
      ...(debuggingPort ? [`--remote-debugging-port=${String(debuggingPort)}`] : []),
    ],
    env: {
      ...env.inherited,
      FONTCONFIG_FILE: fonts,
      ...(libraries && { LD_LIBRARY_PATH: libraries }),
    },
  });
}
