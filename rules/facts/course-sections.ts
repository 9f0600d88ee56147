/** Sections in which one course is described, each sort by its name. */
const COURSE_SECTIONS: [string, RegExp][] = [
  [
    'what is learned',
    /what (?:you|will|you'll).{0,20}learn|you(?:'|’)ll learn|learning (?:outcomes|objectives)|outcomes?$|学到|学完|(?:学习|课程|教学|培训)目标|收获/i,
  ],
  [
    'syllabus',
    /curriculum|syllabus|(?:course|training|program(?:me)?) (?:content|outline|modules?|topics)|modules?$|topics covered|课程(?:内容|目录|安排|章节)|(?:教学|培训)内容|大纲|目录$/i,
  ],
  [
    'for whom',
    /who (?:should|can|is)|prerequisites?|eligibility|requirements?$|target audience|适(?:合|用|宜)(?:人群|对象|学员|群体)|(?:招生|培训)对象|报名条件|(?:学习|基础)要求/i,
  ],
  [
    'overview',
    /(?:course|program(?:me)?|training) (?:overview|description|details?|summary|info|highlights|features|objectives?)|about (?:this|the) (?:course|program)|(?:课程|培训|专业)(?:简介|介绍|概述|描述|特色|亮点|优势|背景|详情)/i,
  ],
  [
    'teacher',
    /^(?:your |course |about (?:the )?|meet (?:your|the) )?(?:instructor|trainer|tutor|lecturer|mentor)s?(?: information| details?)?$|^(?:主讲|授课|课程)?(?:讲师|老师|教师|导师)(?:介绍|简介)?$/i,
  ],
  [
    'fee',
    /^(?:course |program(?:me)? |training |tuition )?(?:fees?|price|pricing|cost|tuition)s?(?: structure| details)?$|学费|费用|收费|价格/i,
  ],
  [
    'time',
    /duration|schedule|start date|batch(?:es)? timings?|开班|开课|(?:上课|培训)时间|课时|学时|学制|时长/i,
  ],
  ['certificate', /certifi(?:cate|cation)|assessment|证书|考核/i],
  ['career', /career (?:opportunit|prospect|path|options)|job (?:roles|opportunit)|就业(?:方向|前景|岗位)/i],
];
const LABEL = /^([^：:]{1,24})[：:]/;
/** From so often on, one label belongs to many courses, one below the other. */
const MANY = 3;

/** Whether a heading or label opens a section of a course. */
export const opensCourseSection = (text: string): boolean =>
  COURSE_SECTIONS.some(([, words]) => words.test(text));

/**
 * Counts the sorts of course sections that the headings and labels of a page open, and the labels that come again
 * and again, as below each course of a list. `short` are headings and short lines, in order.
 */
export function courseSections(short: readonly string[]): { sorts: number; again: number } {
  const sorts = new Set<string>();
  const times = new Map<string, number>();
  for (const line of short) {
    const label = (LABEL.exec(line)?.[1] ?? line).trim();
    const opened = COURSE_SECTIONS.filter(([, words]) => words.test(label));
    for (const [sort] of opened) sorts.add(sort);
    if (opened.length) times.set(label.toLowerCase(), (times.get(label.toLowerCase()) ?? 0) + 1);
  }
  return { sorts: sorts.size, again: [...times.values()].filter((count) => count >= MANY).length };
}
