import type { Locale } from '@lectern/shared-types';

export type CalloutKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

/** What the renderer itself says to a reader; everything else on a page comes from the site's catalogue. */
export interface Phrases {
  callouts: Record<CalloutKind, string>;
  /** Mark that mdBook's authors set on listings which are wrong on purpose. */
  codeMarks: Record<'does_not_compile' | 'panics' | 'not_desired_behavior', string>;
  fileName(name: string): string;
  listing(number: string | null, caption: string | null): string;
  headingLink(heading: string): string;
  footnotes: string;
  footnoteBack(number: string): string;
  taskDone: string;
  taskOpen: string;
  diagram: string;
  table: string;
}

const zhCN: Phrases = {
  callouts: { note: '说明', tip: '提示', important: '重要', warning: '注意', caution: '警告' },
  codeMarks: {
    does_not_compile: '这段代码不能通过编译',
    panics: '这段代码会 panic',
    not_desired_behavior: '这段代码的行为不符合预期',
  },
  fileName: (name) => `文件名：${name}`,
  listing: (number, caption) => [number && `示例 ${number}`, caption].filter(Boolean).join('：'),
  headingLink: (heading) => `本节链接：${heading}`,
  footnotes: '脚注',
  footnoteBack: (number) => `回到正文的脚注 ${number}`,
  taskDone: '已完成',
  taskOpen: '未完成',
  diagram: '图表',
  table: '表格',
};

const en: Phrases = {
  callouts: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
  codeMarks: {
    does_not_compile: 'This code does not compile',
    panics: 'This code panics',
    not_desired_behavior: 'This code does not do what was wanted',
  },
  fileName: (name) => `Filename: ${name}`,
  listing: (number, caption) => [number && `Listing ${number}`, caption].filter(Boolean).join(': '),
  headingLink: (heading) => `Link to this section: ${heading}`,
  footnotes: 'Footnotes',
  footnoteBack: (number) => `Back to footnote ${number} in the text`,
  taskDone: 'Done',
  taskOpen: 'To do',
  diagram: 'Diagram',
  table: 'Table',
};

export const phrases = { 'zh-CN': zhCN, en } satisfies Record<Locale, Phrases>;
