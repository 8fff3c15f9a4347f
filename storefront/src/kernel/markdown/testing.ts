import type { RenderOptions } from './model.ts';
import { renderMarkdown } from './render.ts';
import { HELD_TAG } from './state.ts';

/**
 * For tests: a media library of one picture in two sizes (`cover_1.png`), one drawing (`plan_1.svg`), a film
 * (`talk_1.mp4`), a sound (`talk_1.mp3`) and a paper (`slides_1.pdf`), and a site where `gone.md` leads nowhere.
 */
export const library: RenderOptions = {
  locale: 'zh-CN',
  picture(name, alt) {
    if (name === 'plan_1.svg') return { src: '/media/plan.svg', sources: [], width: 300, height: 200, alt };
    if (name !== 'cover_1.png') return null;
    const sources = [480, 960].map((width) => ({ src: `/media/cover-${width}.webp`, width }));
    return { src: '/media/cover-960.webp', sources, width: 960, height: 640, alt };
  },
  file(name) {
    const mime = { 'talk_1.mp4': 'video/mp4', 'talk_1.mp3': 'audio/mpeg', 'slides_1.pdf': 'application/pdf' }[
      name
    ];
    return mime ? { src: `/media/${name}`, title: '讲座', mime, bytes: 1000 } : null;
  },
  link: (href) => (href === 'gone.md' ? null : href.replace(/\.md(?=#|$)/, '/')),
};

export function html(source: string, options: Partial<RenderOptions> = {}): string {
  return renderMarkdown(source, { ...library, ...options }).html.trim();
}

export function warningsOf(source: string): string[] {
  return renderMarkdown(source, library).warnings.map(({ code, subject }) => `${code}: ${subject}`);
}

/** mulberry32: the same numbers below a bound for the same seed. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col', 'source']);
const FORBIDDEN =
  /^(?:script|style|iframe|object|embed|form|link|meta|base|template|foreignobject|use|animate)$/;

const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*\/?>/g;
const ADDRESS = /^(?:href|src|poster|xlink:href)$/;
const FOREIGN = /^\s*(?:javascript|data|vbscript|file):/i;

/** What a strict CSP and a whole page ask of a text; the list of what is wrong with it. */
export function faultsOf(html: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const ids = new Set<string>();
  for (const [, end, name = '', written = ''] of html.matchAll(TAG)) {
    if (FORBIDDEN.test(name.toLowerCase())) faults.push(`element ${name}`);
    if (end && open.pop() !== name) faults.push(`stray </${name}>`);
    if (!end && !VOID.has(name)) open.push(name);
    for (const [, attribute = '', value = ''] of written.matchAll(/\s([\w:-]+)(?:="([^"]*)")?/g)) {
      if (/^(?:style|on.*|srcdoc|formaction)$/i.test(attribute)) faults.push(`attribute ${attribute}`);
      if (ADDRESS.test(attribute) && FOREIGN.test(value)) faults.push(`address ${value}`);
      if (attribute === 'id' && ids.size === ids.add(value).size) faults.push(`id ${value} twice`);
    }
  }
  const rest = html.replace(TAG, '');
  if (/<[a-z/!?]/i.test(rest)) faults.push(`loose ${/<[\s\S]{0,40}/.exec(rest)?.[0]}`);
  if (open.length > 0) faults.push(`open ${open.join(' ')}`);
  if (html.includes(HELD_TAG)) faults.push('placeholder');
  return faults;
}
