/** Bytes that must stand at an offset, written as Latin-1. */
type Mark = readonly [offset: number, bytes: string];

interface FileType {
  mime: string;
  /** The first one is the one that we write. */
  extensions: readonly string[];
  /** Other names by which browsers and detectors call the same thing. */
  aliases?: readonly string[];
  /** Any of these, all marks of it; `text` for what has no mark. */
  signature: readonly (readonly Mark[])[] | 'text';
}

const PICTURES: readonly FileType[] = [
  { mime: 'image/png', extensions: ['png'], signature: [[[0, '\x89PNG']]] },
  { mime: 'image/jpeg', extensions: ['jpg', 'jpeg'], signature: [[[0, '\xff\xd8\xff']]] },
  { mime: 'image/gif', extensions: ['gif'], signature: [[[0, 'GIF8']]] },
  {
    mime: 'image/webp',
    extensions: ['webp'],
    signature: [
      [
        [0, 'RIFF'],
        [8, 'WEBP'],
      ],
    ],
  },
  { mime: 'image/avif', extensions: ['avif'], signature: [[[4, 'ftypavif']], [[4, 'ftypavis']]] },
  { mime: 'image/svg+xml', extensions: ['svg'], signature: 'text' },
];

const RECORDINGS: readonly FileType[] = [
  {
    mime: 'audio/mp4',
    extensions: ['m4a'],
    aliases: ['audio/x-m4a', 'audio/m4a'],
    signature: [[[4, 'ftypM4A']]],
  },
  { mime: 'video/quicktime', extensions: ['mov'], signature: [[[4, 'ftypqt']]] },
  { mime: 'video/mp4', extensions: ['mp4', 'm4v'], aliases: ['video/x-m4v'], signature: [[[4, 'ftyp']]] },
  { mime: 'video/webm', extensions: ['webm'], signature: [[[0, '\x1aE\xdf\xa3']]] },
  {
    mime: 'audio/mpeg',
    extensions: ['mp3'],
    signature: [[[0, 'ID3']], [[0, '\xff\xfb']], [[0, '\xff\xf3']], [[0, '\xff\xf2']]],
  },
  {
    mime: 'audio/ogg',
    extensions: ['ogg', 'oga', 'opus'],
    aliases: ['audio/opus', 'application/ogg'],
    signature: [[[0, 'OggS']]],
  },
  {
    mime: 'audio/wav',
    extensions: ['wav'],
    aliases: ['audio/x-wav', 'audio/wave', 'audio/vnd.wave'],
    signature: [
      [
        [0, 'RIFF'],
        [8, 'WAVE'],
      ],
    ],
  },
  { mime: 'audio/flac', extensions: ['flac'], aliases: ['audio/x-flac'], signature: [[[0, 'fLaC']]] },
  { mime: 'audio/aac', extensions: ['aac'], signature: [[[0, '\xff\xf1']], [[0, '\xff\xf9']]] },
];

const zip = [[[0, 'PK\x03\x04']]] as const;
const office = 'application/vnd.openxmlformats-officedocument';
const DOWNLOADS: readonly FileType[] = [
  { mime: 'application/pdf', extensions: ['pdf'], signature: [[[0, '%PDF-']]] },
  { mime: 'application/zip', extensions: ['zip'], aliases: ['application/x-zip-compressed'], signature: zip },
  { mime: 'application/epub+zip', extensions: ['epub'], signature: zip },
  { mime: `${office}.wordprocessingml.document`, extensions: ['docx'], signature: zip },
  { mime: `${office}.spreadsheetml.sheet`, extensions: ['xlsx'], signature: zip },
  { mime: `${office}.presentationml.presentation`, extensions: ['pptx'], signature: zip },
  {
    mime: 'application/gzip',
    extensions: ['gz', 'tgz'],
    aliases: ['application/x-gzip'],
    signature: [[[0, '\x1f\x8b']]],
  },
  { mime: 'text/plain', extensions: ['txt'], signature: 'text' },
  { mime: 'text/markdown', extensions: ['md'], signature: 'text' },
  { mime: 'text/csv', extensions: ['csv'], signature: 'text' },
  { mime: 'text/vtt', extensions: ['vtt'], signature: 'text' },
  { mime: 'application/x-subrip', extensions: ['srt'], signature: 'text' },
  { mime: 'application/json', extensions: ['json', 'ipynb'], signature: 'text' },
];

/** Every kind of file that the media library takes. HTML and scripts are missing on purpose. */
const TYPES: readonly FileType[] = [...PICTURES, ...RECORDINGS, ...DOWNLOADS];

/** MIME types for the allow-list of Strapi's upload plugin. */
export const ALLOWED_TYPES: string[] = TYPES.flatMap((type) => [type.mime, ...(type.aliases ?? [])]);

/** The largest file that the media library takes, in bytes: an hour of lecture in 1080p has about 1.8 GB. */
export const LARGEST_FILE = 2 * 1024 ** 3;

/** How many first bytes `typeOf` wants to see. */
export const BYTES_TO_SNIFF = 4096;

/** Lower-case extension without the dot; empty where there is none. */
function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/**
 * What a file is by its first bytes. Its name only decides between types whose bytes look alike; an
 * extension that contradicts the bytes counts for nothing. Null for what the media library does not take.
 *
 * @example typeOf(pngBytes, 'Photo.JPG') // { mime: 'image/png', extension: 'png' }
 */
export function typeOf(head: Uint8Array, name: string): { mime: string; extension: string } | null {
  const extension = extensionOf(name);
  const text = Buffer.from(head).toString('latin1');
  const alike = TYPES.filter((type) => type.signature !== 'text' && bears(text, type.signature));
  const type = alike.length
    ? (alike.find((candidate) => candidate.extensions.includes(extension)) ?? alike[0])
    : TYPES.find((candidate) => isTextOf(candidate, extension, text));
  const written = type?.extensions[0];
  return type && written ? { mime: type.mime, extension: written } : null;
}

function bears(text: string, signature: readonly (readonly Mark[])[]): boolean {
  return signature.some((marks) => marks.every(([offset, bytes]) => text.startsWith(bytes, offset)));
}

function isTextOf(type: FileType, extension: string, text: string): boolean {
  if (type.signature !== 'text' || !type.extensions.includes(extension) || text.includes('\0')) return false;
  return type.mime !== 'image/svg+xml' || /<svg[\s>]/i.test(text);
}

/** The MIME type under which a stored file is served; by its extension, so that nothing runs that was not allowed. */
export function servedType(name: string): string {
  const extension = extensionOf(name);
  return TYPES.find((type) => type.extensions.includes(extension))?.mime ?? 'application/octet-stream';
}

/** The extension, with its dot, under which a file is kept: always one that a media name may have. */
export function keptExtension(extension: string, mime: string): string {
  const lower = extension.toLowerCase();
  if (/^\.[a-z0-9]{1,8}$/.test(lower)) return lower;
  const known = TYPES.find((type) => type.mime === mime || type.aliases?.includes(mime));
  return `.${known?.extensions[0] ?? 'bin'}`;
}

/** Whether a browser may show a file in place; everything else is saved. */
export function isShown(mime: string): boolean {
  return /^(?:image|video|audio)\//.test(mime) || mime === 'application/pdf';
}
