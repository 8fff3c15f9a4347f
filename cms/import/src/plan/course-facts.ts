import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { courseFacts, type CourseFacts } from '../rules/facts.ts';
import { frontMatterOf, isRecord } from '../rules/front-matter.ts';
import type { Library } from '../rules/library.ts';
import type { Manuscript } from '../rules/manuscript.ts';
import type { Problem } from '../rules/problem.ts';

interface Told {
  facts: CourseFacts;
  problems: Problem[];
}

export interface BookFacts {
  /** The folder that book.toml names for the pages. */
  source: string | null;
  factsWith(known: { front: Manuscript | null; contentsTitle: string | null }): Told;
}

/**
 * What a folder says of its course: first course.yaml, then the front matter of its README, then book.toml, the
 * table of contents, and the README's heading.
 */
export function bookFacts(library: Library): BookFacts {
  const own = configured(library, ['course.yaml', 'course.yml'], parseYaml);
  const toml = configured(library, ['book.toml'], parseToml);
  const book = isRecord(toml.data['book']) ? toml.data['book'] : {};
  const { src, title, description, language } = book;
  return {
    source: typeof src === 'string' ? src.replace(/^\.?\/+|\/+$/g, '') : null,
    factsWith: ({ front, contentsTitle }) => {
      const matter = front ? frontMatterOf(library.texts.get(front.path) ?? '').data : {};
      const told = [
        courseFacts(own.data, own.where, true),
        courseFacts(matter, front?.path ?? ''),
        courseFacts({ title, description, language }, toml.where),
        courseFacts({ title: contentsTitle ?? front?.title }, ''),
      ];
      const facts: CourseFacts = Object.assign({}, ...told.map((one) => one.facts).toReversed());
      return { facts, problems: [...own.problems, ...toml.problems, ...told.flatMap((one) => one.problems)] };
    },
  };
}

function configured(
  library: Library,
  names: string[],
  parse: (source: string) => unknown,
): { where: string; data: Record<string, unknown>; problems: Problem[] } {
  const where = names.find((name) => library.files.has(name)) ?? '';
  const refusal = library.refusals.get(where);
  if (refusal) return { where, data: {}, problems: [{ level: 'warning', where, what: refusal }] };
  try {
    const data = parse(library.texts.get(where) ?? '');
    return { where, data: isRecord(data) ? data : {}, problems: [] };
  } catch (error) {
    const [first = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return {
      where,
      data: {},
      problems: [{ level: 'warning', where, what: `cannot be understood: ${first}` }],
    };
  }
}
