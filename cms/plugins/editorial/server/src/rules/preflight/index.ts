import type { Finding } from '@lectern/shared-types';
import type { FileMark } from '../snapshot';
import { judgeWords } from './banned';
import { judgeEmpties } from './empties';
import { finding } from './findings';
import { isNothing, type Leaf, leavesOf, type Written } from './leaves';
import { readManuscript } from './manuscript';
import { judgeMarkdown, questionsOfMarkdown } from './markdown';
import type { Questions, World } from './world';

export type { Written } from './leaves';
export type { Questions, Upload, World } from './world';

/** More than anybody works through; the rest shows when these are done. */
const MOST_FINDINGS = 200;

/** What must be known of the house before `preflight` can judge this text. */
export function questionsOf(written: Written): Questions {
  const leaves = leavesOf(written);
  const asked = leaves.filter(isMarkdown).map(({ value }) => questionsOfMarkdown(String(value)));
  const files = leaves.flatMap((leaf) => marksIn(leaf).map(({ name }) => name));
  return {
    uploads: [...new Set([...files, ...asked.flatMap(({ uploads }) => uploads)])],
    addresses: [...new Set(asked.flatMap(({ addresses }) => addresses))],
  };
}

/** What a machine finds in a text before people read it; errors first. */
export function preflight(written: Written, world: World): Finding[] {
  const leaves = leavesOf(written);
  const findings = [...judgeEmpties(leaves, written), ...leaves.flatMap((leaf) => judgeLeaf(leaf, world))];
  const [errors, warnings] = [
    findings.filter(({ severity }) => severity === 'error'),
    findings.filter(({ severity }) => severity === 'warning'),
  ];
  return [...errors, ...warnings].slice(0, MOST_FINDINGS);
}

function judgeLeaf(leaf: Leaf, world: World): Finding[] {
  const { path: field, value } = leaf;
  if (leaf.attribute.type === 'media') return marksIn(leaf).flatMap((mark) => judgeFile(field, mark, world));
  if (!isText(leaf)) return [];
  const text = String(value);
  const manuscript = isMarkdown(leaf) ? readManuscript(text) : null;
  return [
    ...judgeWords({ field, text, passages: manuscript?.passages ?? [] }, world.bannedWords),
    ...(manuscript ? judgeMarkdown(field, manuscript, world) : []),
  ];
}

function judgeFile(field: string, { name }: FileMark, { uploads }: World): Finding[] {
  const upload = uploads.get(name);
  if (!upload) return [finding('picture-missing', { field, excerpt: name })];
  return upload.isPicture && !upload.alt ? [finding('alt-missing', { field, excerpt: name })] : [];
}

function isText({ attribute, value }: Leaf): boolean {
  return ['string', 'text', 'richtext'].includes(attribute.type) && typeof value === 'string';
}

function isMarkdown(leaf: Leaf): boolean {
  return leaf.attribute.type === 'richtext' && isText(leaf);
}

function marksIn({ attribute, value }: Leaf): FileMark[] {
  if (attribute.type !== 'media' || isNothing(value)) return [];
  return [value].flat() as FileMark[]; // how a snapshot keeps files
}
