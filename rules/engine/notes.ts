import type { Words } from '../finding';

/** Why an outcome is not known, in words for a person. */
export const NOTES = {
  failed: {
    zh: '这一项检查未能完成，结果未知。',
    en: 'This check could not be completed; the result is unknown.',
  },
  littleRead: {
    zh: '页面可读的文字太少，或有内容未能读取，没有找到不等于没有。',
    en: 'Too little of the page could be read: not found does not mean absent.',
  },
  unseen: {
    zh: '课程页通常不写这一项，可能在合同或别的页面上；没有找到不等于没有，请直接询问。',
    en: 'Not found here; course pages seldom carry it, a contract or another page may. Ask.',
  },
  card: {
    zh: '列表里的简介很短，需打开课程页再看。',
    en: 'A card in a list is short; open the course page to see.',
  },
  unreadable: {
    zh: '页面上有这部分，但无法读取（图片、框架或文件）。',
    en: 'The page has this part but it could not be read (image, frame or file).',
  },
  noFigure: {
    zh: '没有同一项目、等级和地区的官方数字可以比较。',
    en: 'There is no official figure of the same kind, level and place to compare with.',
  },
  oldFigure: {
    zh: '手头的官方数字已过复核日期，请向官方渠道核对。',
    en: 'The official figure at hand is past its review date; check with the authority.',
  },
  noNumber: {
    zh: '页面提到了，但没有可比较的数字。',
    en: 'The page mentions it without a number to compare.',
  },
} as const satisfies Record<string, Words>;

/** What a comparison rests on. */
export const comparedWith = (statement: Words, asOf: string): Words => ({
  zh: `参考：${statement.zh}（${asOf}）`,
  en: `Compared with: ${statement.en} (${asOf})`,
});
