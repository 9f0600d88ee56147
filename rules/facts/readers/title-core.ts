import type { SourceRange } from '../../source-range';
import { COURSE_NAME } from '../kind-cues';
import { CALL, GENERIC, INSTITUTION, SLOGAN } from './title-cues';

/** What parts a name from what is said of it: `QA Bootcamp: From Zero to Offer`, `小面点课——一人一灶`. */
const DIVIDER = /\s*(?:——|--|[|｜:：!！])\s*|\s+[-–—•·]\s+|[,，](?!\d{3})\s*/g;
/** What is said to the reader before the name of what is taught: `Become a Certified Baker`. */
const APPEAL_BEFORE =
  /^(?:(?:how to )?become (?:an?|the)|master(?: the)?(?! of\b| in\b| class\b)|learn(?: the)?|prepare for(?: the)?|get (?:started with|into)|start your|launch your|break into|crack(?: the)?|ace(?: the)?)\s+(?=\S)/i;
/** The course itself, named at the end of an appeal: `Change your life with our Baking Diploma Course`. */
const NAMED_BEHIND =
  /\b(?:with|in|through|by|to) (?:our|the|this) ((?:[A-Z0-9][\w&+#/()-]*\s){1,6}(?:Course|Program(?:me)?|Bootcamp|Training|Diploma|Certificat(?:e|ion)|Masterclass|Workshop))\W*$/;
/** How, with whom and how fast: no part of a name; with what, `… with Python`, is one. */
const MANNER =
  /\s+(?:(?:[Tt]hrough|[Ff]rom|[Bb]y|[Uu]sing|[Vv]ia|[Ii]n (?:just |only )?\d+)\s|[Ww]ith\s(?:[^A-Z]|Our\b|The\b)|(?:and|&)\s(?:[Bb]uild|[Cc]reate|[Bb]ecome|[Gg]et|[Ss]tart|[Ll]aunch|[Bb]oost|[Ll]and|[Ee]arn|[Uu]nlock|[Tt]ransform)\s).*$/;
/** The school before what it teaches: `某某学校美发专业`. Its `主厨班` alone would say little. */
const SCHOOL_BEFORE =
  /^[\u4e00-\u9fff（）()]{2,18}(?:学校|学院|大学|网校|培训中心)(?=[^的，,、]{2,16}(?:专业|课程|课|培训|方向|训练营)$|[^的，,、]{3,16}班$)/;
/** What a place to learn calls itself the first for: `江州首家亲子面点培训机构`. */
const FIRST_OF_ITS_SORT =
  /^[\u4e00-\u9fff]{0,8}(?:首家|第一家)(?:专业)?([\u4e00-\u9fff]{3,12}?)(?:培训|教育)(?:机构|学校|中心|基地)$/;
/** What machines that search are told around a name: `Best Baking Course Training Institute in Leeds`. */
const PRAISE_BEFORE =
  /^(?:(?:the )?(?:best|top|no\.? ?1|#1|leading|advanced?|professional)\s+)+|^(?:权威|专业|系统|全面|优质|最[好新强])的(?=.{4,})/i;
const INSTITUTE_BEHIND =
  /(?<=\b(?:Courses?|Training|Certification|Classes|Coaching|Program(?:me)?|Diploma))\s+(?:Training )?(?:Institute|Academy|Cent(?:er|re)|Classes)\b.*$/;
/** `Course in Leeds` is told from `Diploma in Baking` by the praise before it alone. */
const PLACE_BEHIND = /(?<=\b(?:Courses?|Training|Classes|Coaching))\s+(?:in|near)\s+[A-Z].*$/;
/** The words above are Chinese and English. */
const OTHER_SCRIPT = /(?![\p{Script=Latin}\p{Script=Han}])\p{L}/u;
/** What a shop lays on a name: `Rye Course Best Seller 1955 Ratings (5.0)`. */
const RATED_BEHIND =
  /(?<=\S)\s+(?:best[ -]?sell(?:er|ing)|hot|new)?\s*(?:\d[\d,.]*k?\+?\s*(?:ratings?|reviews?|learners|students)\b|[（(]?\d\.\d[)）]?\s*(?:★|⭐)).*$/i;
/** What a page says of a course, behind its name: `春季陶艺班招生简章`, `夏令营项目介绍`; with too little before it, that is all. */
const SORT_OF_PAGE_BEHIND =
  /(?<=[\u4e00-\u9fff]{2,}(?:班|课程?|营|师|员|培训|专业|项目))(?:(?:项目|课程)?(?:介绍|简介|详情|招生简章|招生信息|招生公告))(?:\s*[\u4e00-\u9fff]{2,4}[：:])?$/;
/** A lesson or class by name, before what it promises: `九堂面点课，让早餐有新意`. */
const NAMED_FIRST = /^[^，,。！？]{3,14}(?:[^下上开]课|[^上下早晚每本隔开]班|训练营|工作坊)[，,]/;
/** Names up to this length are told as they stand. */
const HAN = /[\u4e00-\u9fff]/;
const isShort = (text: string): boolean => text.length <= (HAN.test(text) ? 16 : 48);
const LEAST = 3;
const MOST_NAMED = 70;

/**
 * Where in a heading the name of the course is: without the appeal before it, the saying behind it and the school that
 * teaches it. Offsets into the text; all of it where nothing can be told apart.
 */
export function coreOf(text: string): SourceRange {
  if (OTHER_SCRIPT.test(text)) return { start: 0, end: text.length };
  const rated = RATED_BEHIND.exec(text);
  if (rated) return { start: 0, end: rated.index };
  const behind = NAMED_BEHIND.exec(text)?.[1];
  if (behind) {
    const start = text.lastIndexOf(behind);
    return { start, end: start + behind.length };
  }
  const first = FIRST_OF_ITS_SORT.exec(text)?.[1];
  if (first) {
    const start = text.lastIndexOf(first);
    return { start, end: start + first.length };
  }
  const range = withoutPlace(text, withoutAppeal(text, pieceOf(text)));
  const school = SCHOOL_BEFORE.exec(text.slice(range.start, range.end))?.[0] ?? '';
  const sort = SORT_OF_PAGE_BEHIND.exec(text.slice(range.start, range.end))?.[0] ?? '';
  return { start: range.start + school.length, end: range.end - sort.length };
}

/** The first piece that names a course, else the first that says something of its own, where the rest is a saying. */
function pieceOf(text: string): SourceRange {
  const whole = { start: 0, end: text.length };
  const pieces = piecesOf(text);
  const [first] = pieces;
  if (pieces.length > 1 && NAMED_FIRST.test(text)) return first!;
  const ofSchool = pieces.length === 2 && INSTITUTION.test(text.slice(first!.start, first!.end));
  if (ofSchool) return pieces[1]!;
  if (pieces.length < 2 || isShort(text)) return whole;
  const of = ({ start, end }: SourceRange) => text.slice(start, end);
  const usable = pieces.filter((piece) => {
    const value = of(piece);
    return value.length >= LEAST && /\p{L}{2}/u.test(value) && !GENERIC.test(value) && !CALL.test(value);
  });
  const named = usable.find((piece) => COURSE_NAME.test(of(piece)) && !SLOGAN.test(of(piece)));
  // `courses, certificates, and degrees` is one list; what opens with one word before a colon is told by what follows.
  const isList = usable.some((piece) => /^(?:and|or|of|to|with)\s/.test(of(piece)));
  const isWord = named === undefined && /^[A-Za-z\d-]+$/.test(of(usable[0] ?? whole));
  if (isList || isWord) return whole;
  // The first words of a long sentence name nothing, nor does a Chinese clause.
  const isClause = text.length > (HAN.test(text) ? 40 : 100) || /^[^—|｜:：!！]*，/.test(text);
  return named ?? (isClause ? whole : (usable[0] ?? whole));
}

function piecesOf(text: string): SourceRange[] {
  const pieces: SourceRange[] = [];
  let start = 0;
  for (const match of text.matchAll(DIVIDER)) {
    if (match.index > start) pieces.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return pieces;
}

function withoutAppeal(text: string, range: SourceRange): SourceRange {
  const value = text.slice(range.start, range.end);
  const appeal = APPEAL_BEFORE.exec(value)?.[0] ?? '';
  const named = value.slice(appeal.length);
  // What is taught bears a capital: `Learn to Swim` is a name as it stands.
  if (!appeal || !/^[\p{Lu}\d]/u.test(named)) return range;
  const [first] = named.split(DIVIDER);
  const rest = first!.replace(MANNER, '').trimEnd();
  // So long, the appeal goes on.
  if (rest.length < LEAST || rest.length > MOST_NAMED) return range;
  const start = range.start + appeal.length;
  return { start, end: start + rest.length };
}

function withoutPlace(text: string, { start, end }: SourceRange): SourceRange {
  const value = text.slice(start, end);
  const praise = PRAISE_BEFORE.exec(value)?.[0] ?? '';
  const placed = praise ? value.replace(PLACE_BEHIND, '') : value;
  const bare = placed.replace(INSTITUTE_BEHIND, '');
  // A level is praised too: `Advanced Welding` is a name of its own.
  const cut = bare === value && !HAN.test(value) ? 0 : praise.length;
  return { start: start + cut, end: start + bare.length };
}
