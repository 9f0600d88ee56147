import type { FactSource } from '../fact-source';
import { ENGLISH_NUMBER } from '../numerals';
import type { ModuleEntry as Entry } from './module-table';

/** Labels beside the parts of a course, all in one line. */
const LABEL =
  /^(?:(?:course|program(?:me)?|training|core|main)\s*)?(?:modules?|subjects?|units?|topics|contents?)(?: covered| included)?$|^(?:课程|培训|教学|主要|学习)(?:内容|模块|科目)$|^(?:主要|核心|主干|必修|专业|开设)课程$|^(?:模块|科目)$/i;
/** `四个模块：`, `Four modules:`: how many there are is their label too. */
const HOW_MANY = new RegExp(
  `^(?:共|分)?(?:\\d{1,2}|[二两三四五六七八九十]{1,2})[个大](?:模块|单元|部分|阶段|板块)$|^(?:\\d{1,2}|${ENGLISH_NUMBER}) (?:modules|units|parts|sections|stages)$`,
  'i',
);
/** A name with its hours, as one of several in a sentence: `练泥 12 课时`, `wheel (12 hours)`. */
const TIMED =
  /^(?:and |以及|和)?(.{2,40}?)\s*[（(]?\s*(\d{1,3})\s*(?:课时|学时|小时|hours?|hrs?)\s*[）)]?[。.]?$/i;
const LEAST = 3;
const MOST = 20;

/** `Modules: Raw clay, Wheel, and Kiln`, `课程内容：练泥、拉坯、烧成`. Where a page says it of several groups, none is the course's. */
export function besideLabel({ pairs }: FactSource): Entry[] {
  const lists = new Map<string, Entry[]>();
  for (const { label, value, line } of pairs) {
    const many = HOW_MANY.test(label);
    if (!many && !LABEL.test(label)) continue;
    const timed = timedIn(value);
    const parts = timed.length || many ? timed : partsIn(value).map((title) => ({ title }));
    if (parts.length)
      lists.set(
        value,
        parts.map((part) => ({ line, ...part })),
      );
  }
  return lists.size === 1 ? [...lists.values()][0]! : [];
}

/** Names with their hours, three or more in a row and nothing else. */
function timedIn(value: string): { title: string; hours: number }[] {
  if (value.length > 300) return [];
  const parts = value.split(/[，,、；;]\s*/).map((part) => TIMED.exec(part.trim()));
  if (parts.length < LEAST || parts.length > MOST) return [];
  return parts.every((part) => part !== null)
    ? parts.map((part) => ({ title: part![1]!.trim(), hours: Number(part![2]) }))
    : [];
}

/** `…等。`: there is more of the kind. */
const ENDS = /(?:等等?[。.…]*|[.…]+|。)$/;

/** Three names or more in a row, and no sentence. */
export function partsIn(value: string): string[] {
  const counted = countedIn(value);
  if (counted.length) return counted;
  if (value.length > 300 || /[。；;!！?？]|\.\s/.test(value.replace(ENDS, ''))) return [];
  const chinese = /[\u4e00-\u9fff]/.test(value);
  const parts = value
    .replace(ENDS, '')
    .split(chinese ? /、|\s*[|｜/]\s*/ : /,\s*(?:and\s|&)?\s*|\s+(?:and|&)\s+|\s*[|｜]\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  const most = chinese ? 14 : 40;
  const named = parts.every(
    (part) => part.length <= most && /\p{L}{2}/u.test(part) && !(chinese ? /[，,：]/ : /[，,]/).test(part),
  );
  return named && parts.length >= LEAST && parts.length <= MOST ? parts : [];
}

/** `1.练泥 2.拉坯 3.烧成`, `1、练泥；2、拉坯；3、烧成。`: names behind numbers that count from one on. */
function countedIn(value: string): string[] {
  const pieces = value.split(COUNT);
  const [before, ...rest] = pieces;
  if (before || value.length > 400) return [];
  const parts: string[] = [];
  for (let i = 0; i + 1 < rest.length; i += 2) {
    const name = rest[i + 1]!.replace(/[\s;；,，、。.]+$/, '');
    if (Number(rest[i]) !== parts.length + 1 || !NAME.test(name)) return [];
    parts.push(name);
  }
  return parts.length >= LEAST && parts.length <= MOST ? parts : [];
}

const COUNT = /(?<![\p{L}\d.])[（(]?(\d{1,2})(?:[、)）]|[.．](?!\d))\s*/u;
const NAME = /^(?=.*\p{L}{2})[^。；;!！?？：:]{2,40}$/u;
