import type { FactSource, Line } from '../fact-source';
import { nameIn, type PersonName, taughtBy } from '../person-names';
import { headingAbove, headingRank } from '../sections';
import { type Named, NOT_TEACHING, withCredentials } from './teacher-entry';

const DIVIDER = '[|｜/／·•–—-]';
const TEACHES = '讲师|老师|教师|导师|教练';
/** `王冠英｜主讲老师`, `Jane Roe | Lead Instructor`: a name, a divider, and what the person is. */
const NAME_FIRST = new RegExp(
  `^([^|｜/／·•–—]{2,30}?)\\s*${DIVIDER}\\s*([^|｜。！？]{0,16}(?:${TEACHES})|(?:[\\w&]+ ){0,4}(?:instructor|trainer|lecturer|facilitator|course leader))$`,
  'i',
);
/** `实战讲师刘丹枫`, `师资团队 | 夏斌`, `Lead Instructor — Jane Roe`: what the person is, and the name. */
const ROLE_FIRST = new RegExp(
  `^([^|｜。！？，,]{0,12}(?:${TEACHES}))([\\u4e00-\\u9fff]{2,3}|[A-Z][a-z]{2,11})$|^((?:讲师|师资|名师|导师|教练)(?:团队|介绍|阵容)?|[^|｜。！？，,]{0,12}(?:${TEACHES})|(?:[\\w&]+ ){0,3}(?:instructor|trainer|lecturer|facilitator))\\s*${DIVIDER}\\s*([^|｜/／·•–—]{2,30})$`,
  'i',
);
/** `周鹤鸣 教授`, `青原大学 / 周鹤鸣(副教授)`: a name and its academic rank, maybe behind the school. */
const OF_SCHOOL =
  /^(?:([^|｜/／，。]{2,20}(?:大学|学院|学校))\s*[|｜/／·]?\s*)?([\u4e00-\u9fff]{2,3})(?:\s+|\s*(?=[（(]))[（(]?((?:副|助理)?教授|(?:高级)?讲师|博士)[）)]?$/;
/** `Marit 主讲：拉坯`: before what somebody teaches, the name. */
const OVER_SUBJECT = /^([A-Z][a-z]{2,11}|[\u4e00-\u9fff]{2,3}?(?=老师|\s))(?:老师)?\s*主讲\s*[：:]/;
const MOST = 40;

/** A name and what it is to the course, in one short line: as a heading, in bold, or twice or more on the page. */
export function withRole(source: FactSource): Named[] {
  if (source.part.of === 'provider') return [];
  const found = source.lines.flatMap((line, index) => {
    if (line.text.length > MOST || line.block.region === 'form' || !saysRole(line.text)) return [];
    const person = personOf(line.text);
    return person && !isQuoted(source.lines, index) && !isOfOthers(source.lines, index)
      ? [{ line, ...person }]
      : [];
  });
  const names = new Set(found.map(({ name }) => name));
  return found
    .filter(({ line }) => names.size >= 2 || headingRank(line) < 9 || OF_SCHOOL.exec(line.text)?.[1])
    .map(({ line, name, role }) => ({
      person: withCredentials({ name, ...(role ? { title: role } : {}) }, line.text),
      start: line.block.start,
      end: line.block.end,
    }));
}

const ROLE = new RegExp(
  `${TEACHES}|师资|主讲|教授|博士|instructor|trainer|lecturer|facilitator|course leader`,
  'i',
);
const saysRole = (text: string): boolean =>
  ROLE.test(text) && !NOT_TEACHING.test(text) && !/\d{5}/.test(text);

function personOf(text: string): { name: string; role: string } | null {
  const first = NAME_FIRST.exec(text);
  const person = first ? whole(first[1]!) : null;
  if (first && person) return { name: person.name, role: first[2]!.trim() };
  const [, , own, rank] = OF_SCHOOL.exec(text) ?? [];
  const scholar = own ? whole(own) : null;
  if (scholar) return { name: scholar.name, role: rank! };
  const over = OVER_SUBJECT.exec(text)?.[1];
  const teaching = over ? (whole(over) ?? taughtBy(over)[0]) : undefined;
  if (teaching) return { name: teaching.name, role: '主讲' };
  const last = ROLE_FIRST.exec(text);
  if (!last) return null;
  const name = last[2] ?? last[4]!;
  const said = last[2] && /^[A-Z]/.test(name) ? taughtBy(name)[0] : whole(name);
  return said ? { name: said.name, role: (last[1] ?? last[3]!).trim() } : null;
}

/** Whether a line names who teaches before its subject: what stands behind the colon is nobody. */
export const namesBeforeSubject = ({ text }: Line): boolean => {
  const over = OVER_SUBJECT.exec(text)?.[1];
  return over !== undefined && (whole(over) !== null || taughtBy(over).length > 0);
};

/** A name that is all of a text. */
function whole(text: string): PersonName | null {
  const name = nameIn(text.trim());
  return name && name.length === text.trim().length ? name : null;
}

/** Headings over people who teach nothing here: who recommends, who advises, who has learnt. */
const OTHERS = /推荐|委员会|顾问|评审|编委|致辞|领导/;

function isOfOthers(lines: Line[], index: number): boolean {
  const heading = headingAbove(lines, index);
  return (
    heading !== undefined &&
    heading.text.length <= 40 &&
    (OTHERS.test(heading.text) || NOT_TEACHING.test(heading.text))
  );
}

/** Who signs what is quoted right above is a learner, whatever they teach elsewhere. */
function isQuoted(lines: Line[], index: number): boolean {
  const above = lines[index - 1];
  return above !== undefined && (above.block.role === 'quote' || /^["“「『]|["”」』]$/.test(above.text));
}
