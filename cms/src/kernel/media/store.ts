import type { Readable } from 'node:stream';
import type { AskedRange, ByteRange } from './rules/range';

/** A file on its way in; `bytes` is its whole length. */
export interface IncomingFile {
  name: string;
  bytes: number;
  body: Readable;
}

/** A file, or a part of it, on its way out. */
export interface OpenedFile {
  body: Readable;
  /** Length of the whole file in bytes. */
  size: number;
  /** The part that `body` holds; null for the whole file. */
  range: ByteRange | null;
  /** Changes whenever the bytes do. */
  version: string;
}

/** Where files lie. Names are media names, which hold no path. */
export interface MediaStore {
  /** Keeps a file whole or not at all, in place of one of the same name. */
  put(file: IncomingFile): Promise<void>;
  open(name: string, asked: AskedRange | null): Promise<OpenedFile | 'no such file' | 'no such range'>;
  /** Removes a file; one that is not there counts as removed. */
  remove(name: string): Promise<void>;
}
