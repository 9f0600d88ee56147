import type { Words } from '../finding';
import type { FigureEntry } from '../registers/schema';

/** Why an outcome is not known, in words for a person. */
export const NOTES = {
  failed: {
    zh: '这一项检查未能完成，结果未知。',
    en: 'This check could not be completed; the result is unknown.',
  },
  held: {
    zh: '这条规则在标注过的网页上实测还不够准，这里只列为待核实。',
    en: 'This rule was not right often enough on labelled pages: take it as something to confirm.',
  },
  littleRead: {
    zh: '页面可读的文字太少，或有内容未能读取，没有找到不等于没有。',
    en: 'Too little of the page could be read: not found does not mean absent.',
  },
  unseen: {
    zh: '课程页通常不写这一项，可能在合同或别的页面上；没有找到不等于没有，请直接询问。',
    en: 'Not found here; course pages seldom carry it, a contract or another page may. Ask.',
  },
  homePage: {
    zh: '机构首页通常不写单门课程的内容；没有找到不等于没有，请打开课程页再看。',
    en: 'Not found here; a home page seldom tells of one course. Open the course page to see.',
  },
  thin: {
    zh: '这一页写得很少；没有找到不等于没有，请直接询问。',
    en: 'Not found here; this page says little altogether. Ask.',
  },
  language: {
    zh: '目前只能细读中文和英文页面，这一项未能判断。',
    en: 'Only pages in Chinese and English are read closely: this could not be judged in the language of the page.',
  },
  freeAcademic: {
    zh: '这是学校或公开课的免费课程页，没有出售什么，这一项不适用。',
    en: 'A free academic course: nothing is sold here, so this does not apply.',
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
    zh: '没有这个职业或证书的官方数字可以比较。',
    en: 'There is no official figure of this trade or certificate to compare with.',
  },
  noPlace: {
    zh: '页面没有写明在哪个地区，各地的官方数字不同，无法比较。',
    en: 'The page does not say for which place; official figures differ by place.',
  },
  otherPlace: {
    zh: '手头的官方数字是别的地区的，不能用来比较。',
    en: 'The official figure at hand is of another place and cannot be used.',
  },
  noLevel: {
    zh: '页面没有写明是哪一级，各级的官方数字不同，无法比较。',
    en: 'The page does not say which level; official figures differ by level.',
  },
  manyLevels: {
    zh: '页面同时写了几个等级，看不出这个数字说的是哪一级。',
    en: 'Several levels are named; which one this is of cannot be told.',
  },
  otherLevel: {
    zh: '手头没有这一级的官方数字。',
    en: 'There is no official figure of this level at hand.',
  },
  otherYear: {
    zh: '页面说的年份与手头的官方数字不是同一年，不能比较。',
    en: 'The page speaks of another year than the official figure at hand.',
  },
  oldFigure: {
    zh: '手头的官方数字已过复核日期，可能已经过时，请向官方渠道核对。',
    en: 'The official figure at hand is past its review date and may be out of date; check with the authority.',
  },
  inParts: {
    zh: '页面分项写了几个数字，合计够不够要看哪些算在一起。',
    en: 'The page gives several parts; whether they add up depends on which of them count.',
  },
  enoughIsNoProof: {
    zh: '由天数推算，最多能有这么多学时；实际学时要看课表。',
    en: 'Reckoned from days, so many hours are possible at most; the timetable tells.',
  },
  noNumber: {
    zh: '页面提到了，但没有可比较的数字。',
    en: 'The page mentions it without a number to compare.',
  },
} as const satisfies Record<string, Words>;

type Told = Pick<FigureEntry, 'statement' | 'asOf' | 'source'>;

/** The figure that a claim does not agree with, with its date and where it is from. */
export const comparedWith = ({ statement, asOf, source }: Told): Words => ({
  zh: `可能与这个数字不一致：${statement.zh}（${asOf}，${source}）`,
  en: `May not agree with: ${statement.en} (${asOf}; ${source})`,
});

const AGREES = {
  equal: { zh: '与手头的数字一致', en: 'Agrees with' },
  within: { zh: '与手头的数字相近', en: 'Close to' },
  'at-most': { zh: '不高于手头的数字', en: 'No more than' },
  'at-least': { zh: '不少于手头的数字', en: 'No less than' },
} as const;

/** The figure that a claim agrees with, and in what way. */
export const agreesWith = ({ statement, asOf, source }: Told, how: keyof typeof AGREES = 'equal'): Words => ({
  zh: `${AGREES[how].zh}：${statement.zh}（${asOf}，${source}）`,
  en: `${AGREES[how].en}: ${statement.en} (${asOf}; ${source})`,
});

/** A figure that differs but that no authority stands behind: told, and nothing follows from it. */
export const differsFromUnofficial = ({ statement, asOf, source }: Told): Words => ({
  zh: `没有官方数字；可参考的说法是：${statement.zh}（${asOf}，${source}），不能据此判断对错。`,
  en: `No official figure. For reference only: ${statement.en} (${asOf}; ${source}).`,
});
