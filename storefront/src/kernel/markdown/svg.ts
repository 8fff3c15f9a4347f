import { openTag, type Attributes } from './escape.ts';

/** What a drawing needs; no links, scripts, styles, pictures or foreign objects. */
const ELEMENTS = new Set(
  'svg g defs marker path line polyline polygon rect circle ellipse text tspan title'.split(' '),
);
const ATTRIBUTES = new Set(
  (
    'class cx cy d dominant-baseline dx dy fill fill-opacity font-size font-style font-weight height ' +
    'letter-spacing marker-end marker-start markerHeight markerUnits markerWidth opacity orient points r refX refY ' +
    'rx ry stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity stroke-width text-anchor ' +
    'text-decoration transform viewBox width x x1 x2 y y1 y2'
  ).split(' '),
);

const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const STYLE = /<style>[\s\S]*?<\/style>/g;
/** The chart's background is a lattice of some hundred dots. */
const LATTICE = /<circle [^>]*class="xychart-grid"\/>/g;
const PAINT = /^(?:none|currentColor|transparent|var\(--[\w-]+\)|#[0-9a-f]{3,8}|[a-z]+|url\(#[\w:.-]+\))$/i;
const PAINTED = new Set(['fill', 'stroke', 'marker-end', 'marker-start']);

interface Naming {
  /** Stands before every id of the drawing, which are the same in each one that the library makes. */
  id: string;
  /** What a reader who cannot see it hears. */
  label: string;
}

/**
 * Writes a drawing anew from an allow-list, without styles. The library escapes labels but prints colours as an
 * author wrote them, so nothing of it is trusted: null where it is anything but plain, well-formed SVG.
 */
export function rebuildSvg(svg: string, naming: Naming): string | null {
  const source = svg.replace(STYLE, '').replace(LATTICE, '').trim();
  const open: string[] = [];
  let rebuilt = '';
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    const text = source.slice(at, next === -1 ? undefined : next);
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)|>/i.test(text)) return null;
    rebuilt += text.trim() === '' ? '' : text;
    if (next === -1) break;
    TAG.lastIndex = next;
    const [whole, closing, name = '', written = '', empty] = TAG.exec(source) ?? [];
    if (whole === undefined || !ELEMENTS.has(name)) return null;
    at = next + whole.length;
    if (closing) {
      if (open.pop() !== name) return null;
      rebuilt += `</${name}>`;
      continue;
    }
    const attributes = rebuildAttributes(written, naming.id);
    rebuilt += openTag(
      name,
      name === 'svg' ? { ...attributes, role: 'img', 'aria-label': naming.label } : attributes,
    );
    if (empty) rebuilt += `</${name}>`;
    else open.push(name);
  }
  return open.length === 0 && rebuilt.startsWith('<svg') ? rebuilt : null;
}

function rebuildAttributes(written: string, prefix: string): Attributes {
  const kept: Attributes = {};
  for (const [, name = '', encoded = ''] of written.matchAll(ATTRIBUTE)) {
    if (encoded.includes('&')) continue;
    const value = encoded.replace(/url\(#/g, `url(#${prefix}-`);
    if (name === 'id') kept[name] = `${prefix}-${value}`;
    else if (PAINTED.has(name)) kept[name] = PAINT.test(value) ? value : null;
    else if (ATTRIBUTES.has(name)) kept[name] = shorten(value);
  }
  return kept;
}

/** The layout computes to 14 digits; a hundredth of a pixel is enough. */
function shorten(value: string): string {
  return value.replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
