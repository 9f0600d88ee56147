import { type Block, blockText, type Reading } from '../reading/block';
import { FURNITURE, POST_DATE, SECTIONS, SIGNED } from './layout-cues';

/** What the build of a page shows of its kind, whatever its words say. */
export interface PageLayout {
  /** Lines that date and sign what stands below the heading, as articles have. */
  datelines: number;
  /** Sorts of boxes that only stand beside articles: tags, recent posts, a form for comments. */
  furniture: number;
  /** Sorts of sections by which a firm presents itself: about, news, courses, learners, partners … */
  sections: number;
  /** Rows of tables whose head names a course and its time, place or price. */
  courseRows: number;
  /** Links to further pages of one list. */
  pages: boolean;
  /** Share of the main text in links. */
  linked: number;
}

const OUTSIDE = new Set<Block['region']>(['nav', 'footer']);
const SHORT = 48;

/** Reads the build of a page. */
export function pageLayout(reading: Reading): PageLayout {
  const text = (block: Block) => blockText(reading, block);
  const inside = reading.blocks.filter((block) => !OUTSIDE.has(block.region));
  const short = inside.filter((block) => block.end - block.start <= SHORT);
  const length = inside.reduce((sum, block) => sum + block.end - block.start, 0);
  const sections = new Set<string>();
  for (const block of short) {
    if (
      block.role !== 'heading' &&
      (block.spans?.length || block.role === 'item' || block.role === 'cell' || block.role === 'option')
    )
      continue;
    const own = text(block);
    for (const [name, words] of SECTIONS) if (!sections.has(name) && words.test(own)) sections.add(name);
  }
  const furniture = new Set<string>();
  for (const block of reading.blocks) {
    if (block.end - block.start > SHORT) continue;
    const own = text(block);
    for (const [name, words] of FURNITURE) if (!furniture.has(name) && words.test(own)) furniture.add(name);
  }
  return {
    datelines: inside.filter(
      (block) => block.end - block.start <= 140 && SIGNED.test(text(block)) && POST_DATE.test(text(block)),
    ).length,
    furniture: furniture.size,
    sections: sections.size,
    courseRows: courseRows(reading),
    pages: reading.blocks.some(
      (block) =>
        block.end - block.start < 120 &&
        /下一页|末页|\bnext (?:page|›|»)|^(?:\D{0,8}\b1\s+2\s+3\b)/i.test(text(block)),
    ),
    linked: length ? inside.reduce((sum, block) => sum + linkedIn(block), 0) / length : 0,
  };
}

const linkedIn = (block: Block) =>
  (block.spans ?? []).reduce((sum, span) => sum + (span.kind === 'link' ? span.end - span.start : 0), 0);

const COURSE_HEAD =
  /(?:课程|班级|班次|班别|专业|培训项目|班型)(?:名称)?$|^(?:course|program(?:me)?)s?(?: name| title)?$|^batch$|^class$/i;
const RUN_HEAD =
  /时间|日期|地[点区]|费|价|课时|学时|学制|层次|讲师|名额|状态|duration|fees?|price|date|timing|mode|location|venue|level|星\s*期/i;

/** Rows below a head that names a course in one column and its time, place or price in another. */
function courseRows({ blocks, text }: Reading): number {
  const heads = new Map<number, { course: boolean; run: boolean; rows: number }>();
  for (const block of blocks) {
    if (block.table === undefined) continue;
    const table = heads.get(block.table) ?? { course: false, run: false, rows: 0 };
    heads.set(block.table, table);
    if (block.row === 0) {
      const cell = text.slice(block.start, block.end).replace(/\s+/g, ' ');
      table.course ||= COURSE_HEAD.test(cell);
      table.run ||= RUN_HEAD.test(cell);
    } else table.rows = Math.max(table.rows, block.row ?? 0);
  }
  return [...heads.values()]
    .filter(({ course, run }) => course && run)
    .reduce((sum, { rows }) => sum + rows, 0);
}
