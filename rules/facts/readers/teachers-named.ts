import type { FactSource, Line } from '../fact-source';
import { matchesIn } from '../matches-in';
import { FIELD, nameAtHead, nameIn, type PersonName } from '../person-names';
import { headingAbove, headingRank } from '../sections';
import { inLearnerBox } from './learner-boxes';
import { type Named, namedAt, withCredentials } from './teacher-entry';
import { namesAmong } from './teacher-sections';

/** What a card says of one who teaches, and what one says of a learner. */
export const TEACHER =
  /讲师|教学|授课|主讲|导师|教龄|曾任|曾(?:供|任|就)职|从事[^，。；]{0,12}(?:工作|咨询|教学|培训)|\d\s*年(?:以上)?[^。；]{0,20}经验|\b(?:instructor|trainer|teacher|tutor|lecturer|professor|faculty|teach(?:es|ing)|taught|facilitator)\b/i;
export const LEARNER =
  /学员|就业|薪|入职|录取|上岸|学习(?:后|完|心得)|感谢|\b(?:student|alumn\w*|graduate[ds]?\b(?! (?:of|from))|learner|my|I)\b/;
/** Words on a card that say by themselves what the person is. */
const ROLE =
  /^(?:(?:lead|senior|your|course|head|chief|certified) )*(?:instructor|trainer|teacher|tutor|lecturer|course leader|facilitator)s?$|^(?:课程|主讲|授课|特邀|金牌|高级|资深)*(?:讲师|导师|教师|老师)$/i;
const MOST_ABOUT = 4;

interface Card {
  line: Line;
  index: number;
  name: PersonName;
  about: string[];
}

/** Lines that are a person's name and nothing else, with what stands below each up to the next. */
function cards(source: FactSource): Map<string, Card[]> {
  const { lines } = source;
  const kinds = new Map<string, Card[]>();
  const names = namesAmong(source, lines);
  lines.forEach((line, index) => {
    const { text, block } = line;
    if (text.length < 2 || text.length > 30 || block.region === 'form' || block.role === 'cell') return;
    if (inLearnerBox(source, line)) return;
    const name = names.get(line) ?? nameIn(text);
    if (!/^[\u4e00-\u9fff]{2,3}$|^[A-Z][^\d,:]+ [A-Z]/.test(text) || !name) return;
    if (lines[index + 1]?.text === text) return;
    const about: string[] = [];
    for (const next of lines.slice(index + 1, index + 1 + MOST_ABOUT)) {
      if (next.block.role === 'heading') {
        // A word above the next heading tells of what comes, not of who was before it.
        if (about.length > 1 && headingRank(next) < headingRank(line)) about.pop();
        break;
      }
      if (next.text.length <= 30 && nameAtHead(next.text)) break;
      about.push(next.text);
    }
    const kind = `${block.role}|${block.level}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), { line, index, name, about }]);
  });
  return kinds;
}

/** In Chinese one who teaches is said to teach learners; in English whoever speaks of them was one. */
const isOfLearner = (text: string): boolean =>
  LEARNER.test(text) && !(/[\u4e00-\u9fff]/.test(text) && TEACHER.test(text));

/** Headings over what people say of a course, whoever they speak of. */
const PRAISE =
  /\b(?:testimonials?|reviews?|(?:success )?stories|feedback|(?:learners?|students?|clients?|participants?|people|others?|they|alumni) (?:are |have )?sa(?:y|id|ying))\b|评价|口碑|心声|感言|反馈|故事/i;

/** Whether the heading over a card is one of those. */
function isPraise(lines: Line[], index: number): boolean {
  const heading = headingAbove(lines, index, headingRank(lines[index]!));
  return heading !== undefined && heading.text.length <= 60 && PRAISE.test(heading.text);
}

/** Cards of teachers below no heading: two names or more of one kind over what the people do, or one over its role. */
export function onCards(source: FactSource): Named[] {
  if (source.part.of === 'provider') return [];
  return [...cards(source).values()].flatMap((all) => {
    const told = all.filter(
      ({ about, index }) => about.length > 0 && !about.some(isOfLearner) && !isPraise(source.lines, index),
    );
    const teaching = told.filter(({ about }) => TEACHER.test(about.join('\n')));
    const own =
      teaching.length >= 2 && teaching.length >= all.length / 2
        ? told
        : told.filter(({ about }) => about.slice(0, 2).some((text) => ROLE.test(text)));
    return own.flatMap(({ line, index, name }) => namedAt(source.lines, index, line, name));
  });
}

/** Source of a pattern for a name in English, given and family. */
export const NAME = "[A-Z][a-zà-ÿ'’-]+(?:\\s(?:[A-Z][a-zà-ÿ'’-]+|[A-Z]\\.)){1,2}";
const ROLES = 'instructor|trainer|teacher|tutor|lecturer';
const CAPITAL = 'Instructor|Trainer|Teacher|Tutor|Lecturer|Mentor|Facilitator';
/** What stands before the names of those who teach, in English. */
const BEFORE = [
  '\\b(?:Professor|Prof\\.?|Dr\\.?)\\s+',
  '^Meet\\s+(?:(?:Dr|Prof|Mr|Ms|Mrs)\\.?\\s+)?',
  '\\b(?:[Tt]aught|[Ll]ed|[Dd]elivered|[Pp]resented|[Ff]acilitated|[Mm]entored|[Cc]oached|[Ii]nstructed) by:?\\s+(?!an?\\s)(?:(?:[a-z]+\\s){0,3}(?:Captain|Chef|Coach|Dr|Prof|Mr|Ms|Mrs)?\\.?\\s*)',
  `\\b(?:${ROLES}|(?:head|lead|master) [a-z]+),?\\s+`,
  `\\b[Yy]our (?:[a-z]+ )?(?:${ROLES}|coach|mentor)(?: is|,|:)\\s+`,
  `\\b(?:[Tt]he|[Yy]our|[Oo]ur) (?:[a-z]+ )?(?:${ROLES}|coach|mentor|facilitator|clinician)(?: for [\\w ]{2,40})? (?:is|will be)\\s+`,
  `^(?:(?:Course|Lead|Your) )?(?:${CAPITAL})\\s+(?=[A-Z][\\w'’-]+ [A-Z][\\w'’-]+$)`,
].join('|');
/** The same in Chinese, with the name. */
const IN_CHINESE =
  '(?:(?:由|特邀|邀请|聘请)(?:[^，。；\\s]{2,14}?(?:大学|学院|研究院|研究所|中心|医院|协会|公司))?|主讲(?:老师|人)?[：:]?\\s*)([\\u4e00-\\u9fff]{2,3})(?:老师|教授|博士|讲师|先生|女士)(?:主讲|授课|讲授|担任)?|(?<=^|[，。：、；\\s])([\\u4e00-\\u9fff]{2,3})(?:老师|教练)(?=(?:主讲|授课|讲授|亲授|真人出镜|推出|带你|教你|长期|深耕|从事|擅长|毕业于|拥有(?:[\\d一二三十]|丰富|多年)))';
/** `Professor Marin Oakes`, `Taught by Jane Roe and Kit Amoah`, `your instructor Jane Roe`, `主讲老师张伟` in a sentence or a line of its own. */
const INTRODUCED = new RegExp(
  `(?:${BEFORE})(${NAME}(?:(?:,\\s|,?\\sand\\s)${NAME}){0,4})|${IN_CHINESE}`,
  'g',
);
/** `授课导师是SCA认证考官罗小满`, `由高级工程师李铁军担任主讲`, `任教五年的罗小满Molly老师`: the name ends what is said of the person. */
const ENDS_IN_NAME =
  /(?:授课|主讲|任课)(?:导师|老师|讲师|教师|教练|人)?(?:是|为|：|:)(?!由)([^，。；、\s]{2,24}?)(?=[，。；、\s]|$)|由([^，。；、\s]{4,24}?)(?=(?:担任)?(?:主讲|授课|讲授|执教))|([\u4e00-\u9fff]{2,6})[A-Z][a-z]{1,11}(?=老师)/g;
/** `安娜•贝格在制陶上具有十年教学经验`: a name from abroad, told by the point in it, and what makes a teacher. */
const FROM_ABROAD =
  /(?<=^|[，。：；\s])([\u4e00-\u9fff]{2,6}[·•・][\u4e00-\u9fff]{2,6}?)(?=(?:先生|女士|老师|教授|博士)?(?:(?:(?:对|在)[^，。；]{1,14})?(?:拥有|具有|有着?)[^，。；]{0,10}(?:授课|教学|任教|执教)[^，。；]{0,4}经[验历]|(?:主讲|授课|执教|任教)))/g;
const OF_FIRM = /学校|学院|中心|机构|公司|俱乐部|工作室|集团|大学|课堂|教室|教育|培训/;
/** One of these stands in each of them. */
const INTRODUCES =
  /Prof|Dr|Meet|by:?\s|[Yy]our |[Ii]nstructor|[Tt]rainer|Teacher|Tutor|Lecturer|Mentor|Facilitator|teacher|tutor|lecturer|coach|mentor|facilitator|clinician|(?:head|lead|master) |由|主讲|授课|任课|教学|任教|执教|特邀|[邀聘]请|老师|教练/;

const MOST_TEXT = 300;
const MOST_LINE = 600;
const FIRST_WORDS = 100;

/** People whom a sentence introduces as those who teach. */
export function introduced(source: FactSource): Named[] {
  if (source.part.of === 'provider') return [];
  return source.lines.flatMap((whole) => {
    const { length } = whole.text;
    // A long line introduces somebody in its first words, or speaks of somebody by the way, such as a scholar.
    const text = length > MOST_TEXT ? whole.text.slice(0, FIRST_WORDS) : whole.text;
    if (length > MOST_LINE || !INTRODUCES.test(text)) return [];
    if (length > MOST_TEXT && /\b(?:Prof|Dr)/.test(text)) return [];
    const line = { ...whole, text };
    return [
      ...matchesIn(line.text, INTRODUCED).flatMap((match) =>
        (match[1]?.split(/,\s|,?\sand\s/) ?? [match[2] ?? match[3]!]).flatMap((text) =>
          isSigned(line.text, match.index)
            ? []
            : asTeacher(line, FIELD.test(text) ? undefined : nameIn(text)?.name, match.index, match[0]),
        ),
      ),
      ...matchesIn(line.text, ENDS_IN_NAME).flatMap((match) => {
        const said = match[1] ?? match[2] ?? match[3]!;
        const name = [3, 2]
          .map((length) => nameIn(said.slice(-length))?.name)
          .find((text) => text !== undefined);
        return asTeacher(line, name, match.index, match[0]);
      }),
      ...matchesIn(line.text, FROM_ABROAD).flatMap((match) =>
        OF_FIRM.test(match[0]) ? [] : asTeacher(line, match[1], match.index, match[0]),
      ),
    ];
  });
}

/** `“A joy!” – Prof. Jane Roe`: who signs a quotation. */
const isSigned = (text: string, index: number): boolean =>
  /[”"」』]\s*[-–—~]+\s*$/.test(text.slice(0, index));

/** A name in a line as somebody who teaches; `words` are those that say so. */
export function asTeacher(line: Line, name: string | undefined, index: number, words: string): Named[] {
  if (!name) return [];
  const start = line.block.start + index;
  return [{ person: withCredentials({ name }, line.text), start, end: start + words.trimEnd().length }];
}
