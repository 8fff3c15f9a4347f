import { delimiter, dirname } from 'node:path';

/** What a measured process inherits: enough to find programs, nothing that could change what it does. */
export const bareEnvironment: Record<string, string> = {
  PATH: [dirname(process.execPath), process.env.PATH ?? ''].join(delimiter),
  HOME: process.env.HOME ?? '/',
  LANG: 'C.UTF-8',
};
