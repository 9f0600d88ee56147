import type { PageKind } from '@/rules/fact';
import type { Language, Outcome, Words } from '@/rules/finding';

/** Words of the terminal verdict; the same terms as on the overlay. */
export const KIND_WORDS: Record<PageKind, Words> = {
  course: { zh: '课程页', en: 'course page' },
  listing: { zh: '课程列表', en: 'course listing' },
  provider: { zh: '机构页', en: 'provider page' },
  article: { zh: '文章', en: 'article' },
  official: { zh: '公告', en: 'official notice' },
  other: { zh: '其他页面', en: 'other page' },
};

export const OUTCOME_WORDS: Record<Outcome, Words> = {
  flagged: { zh: '要警惕', en: 'Caution' },
  suspected: { zh: '待核实', en: 'To verify' },
  missing: { zh: '没写', en: 'Not stated' },
  partial: { zh: '提到没说清', en: 'Mentioned only' },
  met: { zh: '写清楚了', en: 'Stated' },
  clear: { zh: '没发现', en: 'None seen' },
  unknown: { zh: '看不出', en: 'Cannot tell' },
  inapplicable: { zh: '不适用', en: 'Not applicable' },
};

/** A shape for each outcome, so that nothing rests on colour alone. */
export const OUTCOME_SHAPES: Record<Outcome, string> = {
  flagged: '▲',
  suspected: '△',
  missing: '⊖',
  partial: '◐',
  met: '●',
  clear: '○',
  unknown: '◌',
  inapplicable: '–',
};

const UNREAD_WORDS: Record<string, Words> = {
  image: { zh: '图片', en: 'images' },
  frame: { zh: '嵌入页', en: 'frames' },
  canvas: { zh: '画布', en: 'canvases' },
  video: { zh: '视频', en: 'videos' },
  'closed-root': { zh: '封闭组件', en: 'closed components' },
  document: { zh: '文档', en: 'documents' },
};

export const unreadWord = (what: string, lang: Language): string => UNREAD_WORDS[what]?.[lang] ?? what;

const PHRASES = {
  quiet: {
    zh: '不是课程页，没有要审查的内容。',
    en: 'Not a course page: nothing to audit.',
  },
  compared: { zh: '和官方数字对照', en: 'Against official figures' },
  nothingRead: {
    zh: '没有读到文字，什么也不能判断。',
    en: 'No text could be read: nothing can be said of this page.',
  },
  noCards: { zh: '没有认出单个课程。', en: 'No single course was made out.' },
  tooLittle: { zh: '证据不足，不评等级', en: 'too little evidence for a grade' },
  why: { zh: '为什么：', en: 'why: ' },
  ask: { zh: '问一问：', en: 'ask: ' },
  source: { zh: '依据：', en: 'source: ' },
  confirm: { zh: '（待核对原文）', en: ' (to be confirmed)' },
  unread: { zh: '没读到：', en: 'Not read: ' },
  cloaked: { zh: '页面里有不给人看的文字，未计入：', en: 'Text that people are not shown, left out: ' },
  untitled: { zh: '（没有标题）', en: '(no title)' },
  foot: {
    zh: '全部在本机完成 · 只看这一页写得清不清楚，不评教学质量 · 不是官方结论',
    en: 'All done on this machine · judges what this page says, not how well it is taught · not an official conclusion',
  },
} satisfies Record<string, Words>;

export const phrase = (name: keyof typeof PHRASES, lang: Language): string => PHRASES[name][lang];
