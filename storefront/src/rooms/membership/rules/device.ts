/** What a browser keeps of having been here: a name at random, and a seal for each account that logged in by it. */
export interface Device {
  name: string;
  /** The latest first. */
  marks: string[];
}

/** Accounts that one device is known to, at most: a household's. */
const MOST_MARKS = 8;

const SHAPE = /^([\w-]{22})((?:\.[\w-]{43}){0,8})$/;

/** Reads the value of the cookie; null for what is none of ours. Whether the seals are good is not asked here. */
export function readDevice(value: string | null): Device | null {
  const [, name, marks = ''] = SHAPE.exec(value ?? '') ?? [];
  return name === undefined ? null : { name, marks: marks.split('.').slice(1) };
}

export const sayDevice = ({ name, marks }: Device): string => [name, ...marks].join('.');

/** The device with this mark before all others. */
export function remembering({ name, marks }: Device, mark: string): Device {
  return { name, marks: [mark, ...marks.filter((other) => other !== mark)].slice(0, MOST_MARKS) };
}
