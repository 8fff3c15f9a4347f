import { Refusal } from '@lectern/cms-kernel';
import type { Core } from '@strapi/strapi';
import { type FileWords, saysSomethingElse } from '../rules/shown-files';
import { named, say } from '../rules/words';
import { takeInAll } from './adopting';
import { type Caller, languageNow } from './caller';
import { filesById, filesInFolders, type LibraryFile, libraryFile, textsShowing } from './shown-files';
import { keptType } from './types';

type FileId = number | string;

/** The upload plugin's service; its other parts change and remove files through it alone. */
interface Uploads {
  replace(id: FileId, ...more: unknown[]): Promise<unknown>;
  updateFileInfo(id: FileId, info: FileWords, ...more: unknown[]): Promise<unknown>;
  remove(file: LibraryFile): Promise<unknown>;
}

/** Removes several files or folders of them; it would have removed some before it comes to one that must stay. */
interface Removing {
  deleteByIds(ids?: number[]): Promise<unknown>;
}

/**
 * A file keeps its name when its bytes are replaced, so a text shows the new ones without being published again:
 * whoever may not publish the text may not change, reword or remove the file.
 */
export function guardFiles(strapi: Core.Strapi): void {
  const uploads: Uploads = strapi.plugin('upload').service('upload');
  const { replace, updateFileInfo, remove } = uploads;
  uploads.replace = async (id, ...more) => {
    await refuseShown(strapi, [await libraryFile(strapi, id)]);
    return replace(id, ...more);
  };
  uploads.updateFileInfo = async (id, info, ...more) => {
    const file = await libraryFile(strapi, id);
    if (file && saysSomethingElse(file, info)) await refuseShown(strapi, [file]);
    return updateFileInfo(id, info, ...more);
  };
  uploads.remove = async (file) => {
    await refuseShown(strapi, [file]);
    return remove(file);
  };
  guardRemoving(strapi, 'file', (ids) => filesById(strapi, ids));
  guardRemoving(strapi, 'folder', (ids) => filesInFolders(strapi, ids));
}

function guardRemoving(
  strapi: Core.Strapi,
  service: 'file' | 'folder',
  filesOf: (ids: number[]) => Promise<LibraryFile[]>,
): void {
  const removing: Removing = strapi.plugin('upload').service(service);
  const { deleteByIds } = removing;
  removing.deleteByIds = async (ids = []) => {
    await refuseShown(strapi, await filesOf(ids));
    return deleteByIds(ids);
  };
}

/** @throws Refusal 409 that names the text, when whoever asks may not publish it. */
async function refuseShown(strapi: Core.Strapi, files: (LibraryFile | null)[]): Promise<void> {
  const ctx = strapi.requestContext.get();
  if (!ctx || files.length === 0) return;
  await takeInAll(strapi);
  for (const file of files) {
    const texts = file ? await textsShowing(strapi, file) : [];
    const text = texts.find(({ uid }) => !mayShow(strapi, ctx.state.userAbility, uid));
    if (!file || !text) continue;
    const language = languageNow(strapi);
    const facts = { file: file.name, text: named(language, text) };
    throw new Refusal(409, 'FILE_SHOWN', say(language, 'file-shown', facts));
  }
}

/** Whether somebody may change by themselves what readers see of a type. */
function mayShow(strapi: Core.Strapi, ability: Caller['ability'] | undefined, uid: string): boolean {
  const act = keptType(strapi, uid)?.hasDrafts === false ? 'update' : 'publish';
  return ability?.can(`plugin::content-manager.explorer.${act}`, uid) === true;
}
