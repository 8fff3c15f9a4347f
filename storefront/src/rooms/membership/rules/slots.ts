import { escapeText } from '#kernel/markdown/escape.ts';
import type { Handed } from './gated-address.ts';

/** A page of a paid text for whoever will read it: between its parts go the addresses of files, made for one reader. */
export interface SlottedPage {
  /** One more than there are slots. */
  parts: Buffer[];
  slots: Handed[];
}

/** Stands in a page while it is made, for addresses that nobody has been given yet. */
export class Slots {
  readonly #mark: string;
  readonly #keys: string[] = [];
  readonly #handed: Handed[] = [];

  /** @param mark letters and digits that no author can have written */
  constructor(mark: string) {
    this.#mark = mark;
  }

  /** What stands for the address of a file. No markup changes it. */
  slotFor(handed: Handed): string {
    const key = JSON.stringify(handed);
    if (!this.#keys.includes(key)) {
      this.#keys.push(key);
      this.#handed.push(handed);
    }
    return `/slot/${this.#mark}/${this.#keys.indexOf(key)}/`;
  }

  /** Cuts a page at its slots. */
  cut(html: string): SlottedPage {
    const pieces = html.split(new RegExp(`/slot/${this.#mark}/(\\d+)/`));
    const slots = pieces.filter((_, at) => at % 2 === 1).map((index) => this.#handed[Number(index)]);
    return {
      parts: pieces.filter((_, at) => at % 2 === 0).map((part) => Buffer.from(part)),
      slots: slots.filter((slot) => slot !== undefined),
    };
  }
}

/** The page with the addresses of one reader. */
export function filled({ parts, slots }: SlottedPage, addressOf: (handed: Handed) => string): Buffer {
  const [first = Buffer.alloc(0), ...others] = parts;
  if (slots.length === 0) return first;
  const addresses = new Map(
    [...new Set(slots)].map((slot) => [slot, Buffer.from(escapeText(addressOf(slot)))]),
  );
  const rest = slots.flatMap((slot, at) => [addresses.get(slot), others[at]]);
  return Buffer.concat([first, ...rest.filter((part) => part !== undefined)]);
}
