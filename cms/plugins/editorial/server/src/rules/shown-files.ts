/** What readers see of a file beside its bytes. */
export interface FileWords {
  name?: string | null;
  alternativeText?: string | null;
  caption?: string | null;
}

const WORDS = ['name', 'alternativeText', 'caption'] as const;

/** Whether a change of a file says something else to readers; Strapi leaves alone what is null or not given. */
export function saysSomethingElse(file: FileWords, change: FileWords): boolean {
  return WORDS.some((field) => {
    const wanted = change[field];
    return wanted !== null && wanted !== undefined && wanted !== (file[field] ?? '');
  });
}
