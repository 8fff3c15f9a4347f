import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Press } from '../rooms/publishing/whole-release.ts';
import type { Render } from '../rooms/publishing/write-pages.ts';

/** Answers every path with a page that says it, and what else `text` makes of it. */
export function aPage(text: (path: string) => string = () => ''): Render {
  return (path) => {
    const html = `<html lang="en"><h1>${path}</h1>${text(path)}</html>`;
    return Promise.resolve(new Response(html, { status: path.includes('/404') ? 404 : 200 }));
  };
}

const client = mkdtempSync(join(tmpdir(), 'lectern-client-'));

/** A build without styles or scripts, whose pages are made by `render`. */
export function aPress(render: Render, more: Partial<Press> = {}): Press {
  return { build: { id: 'a build', client }, render, ...more };
}
