import type { Words } from '../finding';
import type { FigureEntry } from '../registers/schema';

/** Why an outcome is not known, in words for a person. */
export const NOTES = {
  failed: {
    zh: '没能完成这一项检查，结果未知。',
    en: 'Not completed: this check failed, and the result is unknown.',
  },
  held: {
    zh: '这条规则在标注过的网页上实测还不够准，这里只列为待核实。',
    en: 'This rule was not right often enough on labelled pages: take it as something to confirm.',
  },
  littleRead: {
    zh: '没有找到，但不等于没有：页面可读的文字太少，或有内容未能读取。',
    en: 'Not found, which does not mean absent: too little of the page could be read.',
  },
  unseen: {
    zh: '没有找到，但不等于没有：课程页通常不写这一项，可能在合同或别的页面上，请直接询问。',
    en: 'Not found here; course pages seldom carry it, a contract or another page may. Ask.',
  },
  mentioned: {
    zh: '没有写明：这里只是提到，请直接询问。',
    en: 'Not stated, only spoken of here. Ask.',
  },
  homePage: {
    zh: '没有找到，但不等于没有：机构首页通常不写单门课程的内容，请打开课程页再看。',
    en: 'Not found here; a home page seldom tells of one course. Open the course page to see.',
  },
  thin: {
    zh: '没有找到，但不等于没有：这一页写得很少，请直接询问。',
    en: 'Not found here; this page says little altogether. Ask.',
  },
  language: {
    zh: '没能判断这一项：目前只能细读中文和英文页面。',
    en: 'Not judged in the language of this page: only Chinese and English are read closely.',
  },
  freeAcademic: {
    zh: '这是学校或公开课的免费课程页，没有出售什么，这一项不适用。',
    en: 'A free academic course: nothing is sold here, so this does not apply.',
  },
  card: {
    zh: '没有找到：列表里的简介很短，需打开课程页再看。',
    en: 'Not found here; a card in a list is short. Open the course page to see.',
  },
  unreadable: {
    zh: '没能读取：页面上有这部分，但在图片、框架或文件里。',
    en: 'Not read: the page has this part in an image, a frame or a file.',
  },
  noFigure: {
    zh: '没有这个职业或证书的官方数字可以比较。',
    en: 'No official figure of this trade or certificate to compare with.',
  },
  noPlace: {
    zh: '没有写明在哪个地区：各地的官方数字不同，无法比较。',
    en: 'Not stated for which place; official figures differ by place.',
  },
  otherPlace: {
    zh: '没有这个地区的官方数字：手头的是别的地区的，不能用来比较。',
    en: 'No official figure of this place; the one at hand is of another and cannot be used.',
  },
  noLevel: {
    zh: '没有写明是哪一级：各级的官方数字不同，无法比较。',
    en: 'Not stated for which level; official figures differ by level.',
  },
  manyLevels: {
    zh: '没有说清是哪一级：页面同时写了几个等级，看不出这个数字说的是哪一个。',
    en: 'Not clear which level this is of: several are named.',
  },
  otherLevel: {
    zh: '没有这一级的官方数字。',
    en: 'No official figure of this level at hand.',
  },
  otherYear: {
    zh: '没有同一年的官方数字：页面说的是另一年，不能比较。',
    en: 'No official figure of the same year: the page speaks of another.',
  },
  oldFigure: {
    zh: '没有可用的官方数字：手头的已过复核日期，可能已经过时，请向官方渠道核对。',
    en: 'No current official figure: the one at hand is past its review date; check with the authority.',
  },
  inParts: {
    zh: '没有写合计：页面分项写了几个数字，够不够要看哪些算在一起。',
    en: 'No total is stated: the page gives several parts, and which of them count is not told.',
  },
  enoughIsNoProof: {
    zh: '没有写明学时：由天数推算，最多能有这么多；实际要看课表。',
    en: 'No hours are stated: reckoned from days, so many are possible at most; the timetable tells.',
  },
  noNumber: {
    zh: '没有可比较的数字：页面提到了，但没写数。',
    en: 'No number to compare with: the page only mentions it.',
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
