import type { Instructor } from '../../fact';
import type { Line } from '../fact-source';
import { nameAtHead, nameIn, type PersonName } from '../person-names';

/** Somebody named as a teacher, with where the page says so. */
export interface Named {
  person: Instructor;
  start: number;
  end: number;
}

/** People on the page who teach nothing. */
export const NOT_TEACHING =
  /咨询|招生|客服|顾问|报名|班主任|学员|校友|毕业生|助理(?!教授|讲师)|编辑|作者|counsel|admission|enquir|sales|alumni|student|testimonial|review|author/i;
const CREDENTIAL =
  /(?:高级|中级|特级|一级|二级|国家级|注册)[\u4e00-\u9fff]{0,8}?(?:师|员|教授|专家)|(?:副|助理)?教授|[\u4e00-\u9fff]{0,8}(?:硕士|博士)(?:生导师|学位)?|(?:教师资格|职业资格|执业资格|考评员|讲师资格)证?|\d+\s*年(?:以上)?[^，。；,;]{0,12}(?:经验|教龄|教学|从业)|(?:清华|北大|复旦|交大|[\u4e00-\u9fff]{2,6})大学[^，。；,;]{0,8}(?:硕士|博士|教授|毕业)|\b(?:Ph\.?D|MBA|M\.?Sc|M\.?Tech|PMP|CISSP|CPA|CFA|AWS Certified[\w ]*|Google certified[\w ]*|Microsoft Certified[\w ]*|certified [\w ]{3,30}|(?:Master )?Black Belt|doctorate[\w ]{0,30}|accredited [\w ]{3,30}|\d+\+?\s*years?[\w ]{0,24}experience|alumnus of [\w ]{2,30})\b/gi;

/** What a button or a link below somebody asks to do. */
const CALL = /关注|试听|咨询|报名|预约|点击|查看|更多|\b(?:read more|view|see|check|follow|connect|book)\b/i;

/** Two or three signs that say what nobody is: the next name of a list, `待定`, `课程数`. */
const NO_TITLE = /^[\u4e00-\u9fff]{1,2}[^师授士长员家人理监手]$|[★☆⭐]|^(?:rating|reviews?|评分|好评)\b/iu;

/** How long somebody has worked is no title. */
const YEARS_OF_WORK = /^(?:over |more than |with )?\d+\s*\+?\s*(?:years?|yrs?|多?年)/i;

/** `<b>郑国栋</b>一级注册消防工程师`: a name told from what follows by its weight alone. */
function inBold({ block, text }: Line): PersonName | null {
  const bold = block.spans?.find((span) => span.kind === 'strong' && span.start === block.start);
  return bold ? nameIn(text.slice(0, bold.end - block.start)) : null;
}

/** `$75K+`, `420+`, `14+ Years`, `93%`: a figure, which the words below it are about. */
const FIGURE =
  /^[$€£¥￥₹৳]?\s?\d[\d,.]*\s?(?:[kKmM万]\+?|\+|%|\+?\s?(?:years?|yrs?|年|人|小时|hours?))$|^[$€£¥￥₹৳]\s?\d[\d,.]*$|^\d{3,}$/i;
/** How long somebody has worked stands below names too. */
const YEARS = /years?|yrs?|年/i;

/** Whether a line tells what a figure counts: the one above it or, but for years, the one below. */
function isOfFigure(lines: Line[], index: number): boolean {
  const [before, above] = [lines[index - 2]?.text ?? '', lines[index - 1]?.text ?? ''];
  const below = lines[index + 1]?.text ?? '';
  if (FIGURE.test(above)) return !(YEARS.test(above) && nameIn(before));
  return FIGURE.test(below) && !YEARS.test(below);
}

/** A longer paragraph is of somebody only where the name itself opens it. */
const MOST_TOLD = 400;

/** Who is named at the head of a line, with what the line and those below it say; `known` where the list tells. */
export function namedAt(lines: Line[], index: number, line: Line, known: PersonName | null = null): Named[] {
  if (line.block.region === 'form' || /[?？]$/.test(line.text)) return [];
  const name = known ?? nameAtHead(line.text) ?? (line.text.length > MOST_TOLD ? null : inBold(line));
  if (!name) return [];
  if (line.block.head || isOfFigure(lines, index)) return [];
  // `American Council` over `on Exercise`: a body, whose name goes on.
  if (/^(?:of|on|for|in) [A-Z]/.test(lines[index + 1]?.text ?? '')) return [];
  // A caption of the picture and the heading of the card say one name twice.
  if (lines[index + 1]?.text === line.text) return [];
  const after = line.text.slice(name.length).replace(/^[\s,，、|｜:：\-–—（(]+|[）)]+$/g, '');
  const rest =
    after.length > 60
      ? (after.split(/[，,。；]|\. /)[0] ?? '').slice(0, 60).replace(/(?<=[a-z]{2}.*)\s\S*$/, '')
      : after;
  const below = lines.slice(index + 1, index + 6);
  const stop = below.findIndex((next) => nameIn(next.text) !== null || next.block.role === 'heading');
  const about = (stop < 0 ? below : below.slice(0, stop)).map((next) => next.text);
  if (NOT_TEACHING.test(rest)) return [];
  const title =
    name.title ??
    ((YEARS_OF_WORK.test(rest) ? '' : rest) ||
      about.find(
        (text) =>
          /\p{L}{2}/u.test(text) &&
          !CALL.test(text) &&
          !NO_TITLE.test(text) &&
          !YEARS_OF_WORK.test(text) &&
          text.length <= (/[\u4e00-\u9fff]/.test(text) ? 24 : 60) &&
          !/[。；]|\. /.test(text),
      ));
  const person: Instructor = {
    name: name.name,
    ...(title ? { title: title.replace(/^\d{1,2}[.、]\s*|^(?:is|was)\s+(?:an?|the)\s+/, '') } : {}),
  };
  return [
    {
      person: withCredentials(person, [line.text, ...about].join('；')),
      start: line.block.start,
      end: line.block.start + line.text.length,
    },
  ];
}

export function withCredentials(person: Instructor, text: string): Instructor {
  const found = [
    ...new Set(
      (text.match(CREDENTIAL) ?? [])
        .map((word) => word.trim())
        .filter((word) => word.length > 2 && !word.startsWith(person.name)),
    ),
  ];
  return found.length ? { ...person, credentials: found.slice(0, 6) } : person;
}
