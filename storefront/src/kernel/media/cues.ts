/** What a WebVTT file says from a moment on; `start` in whole seconds. */
export interface Cue {
  start: number;
  text: string;
}

/** Hours may be left out (https://www.w3.org/TR/webvtt1/#webvtt-timestamp). */
const TIMING = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.\d{3}[ \t]+-->/;
const TAG = /<[^>]*>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ' };

function cueOf(block: string): Cue | null {
  const lines = block.split('\n');
  const at = lines.findIndex((line) => TIMING.test(line));
  const [, hours = '0', minutes = '0', seconds = '0'] = TIMING.exec(lines[at] ?? '') ?? [];
  const said = lines
    .slice(at + 1)
    .join(' ')
    .replaceAll(TAG, '');
  const text = said.replaceAll(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity).trim();
  if (at < 0 || !text) return null;
  return { start: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), text };
}

/** The cues of a WebVTT file in the order of time; none where it is something else. */
export function cuesOf(file: string): Cue[] {
  const [head = '', ...blocks] = file
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n{2,}/);
  if (!/^WEBVTT(?:[ \t\n]|$)/.test(head)) return [];
  return blocks.flatMap((block) => cueOf(block) ?? []).sort((one, other) => one.start - other.start);
}
