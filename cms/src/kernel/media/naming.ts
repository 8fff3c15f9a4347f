import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

const wanted = new AsyncLocalStorage<string>();

/** So much of a title goes into the name of its file; with Strapi's prefixes it stays below 255 bytes. */
const TITLE_LENGTH = 40;

/** Keeps what `upload` uploads under this name (without extension), in place of a title and random digits. */
export function keptAs<T>(name: string, upload: () => Promise<T>): Promise<T> {
  return wanted.run(name, upload);
}

interface Naming {
  generateFileName(title: string): string;
}

/** Strapi asks this one service for the name of every file that comes in. */
export function nameFiles(strapi: Core.Strapi): void {
  const naming: Naming = strapi.plugin('upload').service('image-manipulation');
  const generate = naming.generateFileName;
  naming.generateFileName = (title) => wanted.getStore() ?? generate(title.slice(0, TITLE_LENGTH));
}
