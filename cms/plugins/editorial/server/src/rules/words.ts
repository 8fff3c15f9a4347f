import type { Locale } from '@lectern/shared-types';

/** What the desk answers in words; `{…}` is filled in. */
const WORDS = {
  en: {
    stale: 'This text has changed since you opened it. Load it again.',
    'stale-by': '{name} was faster: {act} ({time}). Load the text again.',
    'not-in-this-state': 'This cannot be done with the text as it stands.',
    'no-right': 'You do not have the right to do this.',
    'own-text': 'You wrote this text: somebody else must review it.',
    'first-reviewer': 'You gave the first review: somebody else must give the second.',
    taken: '{name} has taken this review.',
    'review-off': 'The review is switched off on this site.',
    'reason-needed': 'Choose a reason, or say why in words.',
    'words-needed': 'Say why you act past the rules.',
    preflight: 'The text has {count} errors that must be mended before it is submitted.',
    gone: 'There is no such text, or no more.',
    'no-person': 'Nobody who may review this text has this number.',
    'time-past': 'The time must lie in the future.',
    planned: '{name} has scheduled this already, for {time}. Cancel that first.',
    'not-waiting': 'This has been done or given up and can no longer be cancelled.',
    'not-approved': '{text} is not approved: {why}.',
    'not-submitted': 'it has not been submitted for review',
    'under-review': 'its review is not finished',
    'was-returned': 'it was returned to its author',
    'changed-since': 'it was changed after it was approved',
    'not-approved-too': '{text} changes what its languages share, and readers see {other} too. {refusal}',
    'file-shown':
      '“{file}” stands in {text}, as readers or reviewers saw it. Add the new file beside it and put that into the text.',
    'no-version': 'There is no version {number} of this text, or none any more.',
    'no-history': 'Your role may not see the history of this text.',
    'no-restoring': 'Your role may not change this text, so it may not bring back a version of it either.',
    'document-gone': 'The document was deleted. Its versions can be read, but not restored.',
    submit: 'submitted',
    withdraw: 'withdrawn',
    take: 'taken for review',
    pass: 'passed on to the second review',
    approve: 'approved',
    return: 'returned',
    edit: 'edited',
    publish: 'published',
    unpublish: 'unpublished',
    discard: 'changes discarded',
    delete: 'deleted',
    assign: 'assigned',
  },
  'zh-CN': {
    stale: '打开之后，这份文稿已有变动。请重新载入。',
    'stale-by': '{name} 先行一步：{act}（{time}）。请重新载入文稿。',
    'not-in-this-state': '文稿处于当前状态时不能这样做。',
    'no-right': '您没有这项权限。',
    'own-text': '这份文稿出自您手，须由他人审核。',
    'first-reviewer': '您已做过初审，复审须由他人进行。',
    taken: '{name} 已领取这项审核。',
    'review-off': '本站已关闭审核。',
    'reason-needed': '请选择理由，或写明原因。',
    'words-needed': '请写明越过规则的原因。',
    preflight: '文稿有 {count} 处错误，须改正后才能提交。',
    gone: '没有这份文稿，或已不存在。',
    'no-person': '没有可审核这份文稿的此人。',
    'time-past': '时间须在将来。',
    planned: '{name} 已安排在 {time} 执行。请先取消该安排。',
    'not-waiting': '该安排已执行或已终止，不能再取消。',
    'not-approved': '{text}未通过审核：{why}。',
    'not-submitted': '尚未提交审核',
    'under-review': '审核尚未结束',
    'was-returned': '已退回作者',
    'changed-since': '通过之后又有改动',
    'not-approved-too': '{text}改动了各语言共有的内容，而读者也看得到{other}。{refusal}',
    'file-shown': '读者或审核者在{text}中看到的就是“{file}”。请另行添加新文件，再在文稿中换用。',
    'no-version': '这份文稿没有第 {number} 版，或已不保留。',
    'no-history': '您的角色不能查看这份文稿的历史。',
    'no-restoring': '您的角色不能修改这份文稿，因此也不能恢复它的旧版本。',
    'document-gone': '文稿已删除。各版本可以阅读，但不能恢复。',
    submit: '已提交',
    withdraw: '已撤回',
    take: '已领取审核',
    pass: '已转入复审',
    approve: '已通过',
    return: '已退回',
    edit: '已修改',
    publish: '已发布',
    unpublish: '已下线',
    discard: '已放弃修改',
    delete: '已删除',
    assign: '已指派',
  },
} as const satisfies Record<Locale, Record<string, string>>;

export type Word = keyof (typeof WORDS)['en'];

/**
 * What the desk says, in the asker's language.
 *
 * @example say('en', 'taken', { name: 'Ada' }) // 'Ada has taken this review.'
 */
export function say(language: Locale, word: Word, facts: Record<string, string | number> = {}): string {
  return WORDS[language][word].replaceAll(/\{(\w+)\}/g, (_whole, name: string) => String(facts[name] ?? ''));
}

/** A text as it is called in a sentence: “Tea” (en). */
export function named(language: Locale, { title, locale }: { title: string; locale: string }): string {
  const where = locale ? (language === 'en' ? ` (${locale})` : `（${locale}）`) : '';
  return language === 'en' ? `“${title || '—'}”${where}` : `《${title || '—'}》${where}`;
}
