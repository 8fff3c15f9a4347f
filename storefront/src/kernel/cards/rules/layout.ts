import { COLOURS } from '../../colours.ts';
import type { CardWords } from '../model.ts';
import { CARD_SIZE } from './size.ts';

/** An element as satori takes it. */
export interface Box {
  type: string;
  key: null;
  props: {
    style?: Record<string, string | number>;
    children?: Box | Box[] | string;
    [name: string]: unknown;
  };
}

/** What the card is set in, and its cover as a data address. */
interface Material {
  fontFamily: string;
  cover: string | null;
}

const box = (style: Record<string, string | number>, children?: Box[] | string): Box => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, ...(children !== undefined && { children }) },
});

const COVER_WIDTH = 420;

/** How wide a text is, in Han characters. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/u.test(sign) ? 1 : 0.55), 0);
}

/** In pixels: the longer the title, the smaller. @param room in pixels, of a line */
function titleSize(title: string, room: number): number {
  const fits = (size: number, lines: number) => (widthOf(title) * size) / room <= lines - 0.3;
  if (fits(88, 2)) return 88;
  if (fits(72, 3)) return 72;
  if (fits(60, 4)) return 60;
  return 48;
}

function foot(site: string): Box {
  const sign = box({ width: 28, height: 28, backgroundColor: COLOURS.accent, borderRadius: 4 });
  const name = box({ marginLeft: 18, fontSize: 32, color: COLOURS.inkSoft }, site);
  return box({ alignItems: 'center' }, [sign, name]);
}

/** A leaf of paper with a red spine: what it is, the title, whose it is, and the cover beside it. */
export function cardLayout({ title, kicker, site }: CardWords, { fontFamily, cover }: Material): Box {
  const room = CARD_SIZE.width - 160 - (cover ? COVER_WIDTH : 0);
  const above = box(
    { fontSize: 34, color: COLOURS.accent, width: room, lineClamp: 1, display: 'block' },
    kicker ?? '',
  );
  const heading = box(
    {
      ...{ display: 'block', width: room, marginTop: 24, lineClamp: 4, lineHeight: 1.3 },
      ...{ fontSize: titleSize(title, room), color: COLOURS.ink },
    },
    title,
  );
  const words = box(
    { flexDirection: 'column', justifyContent: 'space-between', padding: '72px 64px', flexGrow: 1 },
    [box({ flexDirection: 'column' }, [above, heading]), foot(site)],
  );
  const spine = box({ width: 16, height: '100%', backgroundColor: COLOURS.accent });
  const picture: Box[] = cover
    ? [{ type: 'img', key: null, props: { src: cover, width: COVER_WIDTH, height: CARD_SIZE.height } }]
    : [];
  return box({ ...CARD_SIZE, backgroundColor: COLOURS.paper, fontFamily }, [spine, words, ...picture]);
}

export const COVER_SIZE = { width: COVER_WIDTH, height: CARD_SIZE.height };
