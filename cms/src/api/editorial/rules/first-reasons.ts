import type { Locale } from '@lectern/shared-types';

type Reason = Record<Locale, { label: string; advice: string }>;

/** The reasons for returning a text that a new house begins with; editors change them as they like. */
export const FIRST_REASONS: readonly Reason[] = [
  {
    'zh-CN': { label: '不适合本站', advice: '题材或读者与本站不符，请与编辑商量方向。' },
    en: {
      label: 'Not fit for this site',
      advice: 'Subject or readers are not those of this site: talk to an editor about the direction.',
    },
  },
  {
    'zh-CN': { label: '内容不完整', advice: '请补上缺少的部分，再次提交。' },
    en: { label: 'Incomplete', advice: 'Add what is missing and submit it again.' },
  },
  {
    'zh-CN': { label: '事实有误或缺少出处', advice: '请核对事实，并注明来源。' },
    en: { label: 'Wrong or without a source', advice: 'Check the facts and say where they come from.' },
  },
  {
    'zh-CN': { label: '可能侵犯版权', advice: '请换成自己的文字和图片，或取得并注明授权。' },
    en: {
      label: 'May infringe a copyright',
      advice: 'Use words and pictures of your own, or get a licence and name it.',
    },
  },
  {
    'zh-CN': { label: '违反法律或平台规定', advice: '请删去或改写所指出的段落。' },
    en: {
      label: 'Against the law or the rules',
      advice: 'Take out or rewrite the passages that are marked.',
    },
  },
  {
    'zh-CN': { label: '表达不清', advice: '请理顺结构，拆分过长的段落。' },
    en: { label: 'Hard to follow', advice: 'Put it in order and split paragraphs that are too long.' },
  },
  {
    'zh-CN': { label: '广告过多', advice: '请删去推销内容和外部引流。' },
    en: { label: 'Too much advertising', advice: 'Take out what sells something or leads elsewhere.' },
  },
];
