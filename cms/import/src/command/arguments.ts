import { parseArgs } from 'node:util';
import { Access, Locale, Slug } from '@lectern/shared-types';
import { z } from 'zod';
import type { AskedFolder } from '../reading/read-sources.ts';

/** The command was not understood; the message says why. */
export class UsageInvalid extends Error {
  override readonly name = 'UsageInvalid';
  readonly status = 400;
  readonly code = 'USAGE_INVALID';
}

const OPTIONS = {
  zh: { type: 'string' },
  en: { type: 'string' },
  locale: { type: 'string' },
  also: { type: 'string' },
  'also-locale': { type: 'string' },
  slug: { type: 'string' },
  title: { type: 'string' },
  access: { type: 'string' },
  category: { type: 'string' },
  author: { type: 'string', multiple: true },
  publish: { type: 'string' },
  force: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const Values = z.object({
  zh: z.string().optional(),
  en: z.string().optional(),
  locale: Locale.optional(),
  also: z.string().optional(),
  'also-locale': Locale.optional(),
  slug: Slug.optional(),
  title: z.string().min(1).optional(),
  access: Access.optional(),
  category: Slug.optional(),
  author: z.array(Slug).optional(),
  publish: z.email().optional(),
  force: z.boolean().default(false),
  'dry-run': z.boolean().default(false),
  help: z.boolean().default(false),
});

export interface ImportArguments {
  folders: AskedFolder[];
  values: Omit<z.infer<typeof Values>, 'zh' | 'en' | 'locale' | 'also' | 'also-locale'>;
}

export function readArguments(argv: string[]): ImportArguments {
  const { values, positionals } = parsed(argv);
  const result = Values.safeParse(values);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new UsageInvalid(`--${String(issue?.path[0])}: ${issue?.message ?? 'not understood'}`);
  }
  const { zh, en, locale, also, 'also-locale': alsoLocale, ...rest } = result.data;
  if (positionals.length > 1)
    throw new UsageInvalid(
      `One folder only; for another edition, use --en, --zh or --also: ${positionals[1] ?? ''}`,
    );
  const folders = [
    { folder: positionals[0], locale: locale ?? null },
    { folder: zh, locale: Locale.enum['zh-CN'] },
    { folder: en, locale: Locale.enum.en },
    { folder: also, locale: alsoLocale ?? null },
  ].flatMap(({ folder, locale: told }) => (folder === undefined ? [] : [{ folder, locale: told }]));
  if (folders.length === 0 && !rest.help) throw new UsageInvalid('Which folder? · 请给出要导入的文件夹。');
  return { folders, values: rest };
}

function parsed(argv: string[]): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageInvalid(error instanceof Error ? error.message : String(error));
  }
}
