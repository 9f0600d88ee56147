import type { FactSource } from '../fact-source';
import type { ModuleEntry as Entry } from './module-table';

/** Labels beside the parts of a course, all in one line. */
const LABEL =
  /^(?:(?:course|program(?:me)?|training|core|main)\s*)?(?:modules?|subjects?|units?|topics|contents?)(?: covered| included)?$|^(?:课程|培训|教学|主要|学习)(?:内容|模块|科目)$|^(?:模块|科目)$/i;
const LEAST = 3;
const MOST = 20;

/** `Modules: Raw clay, Wheel, and Kiln`, `课程内容：练泥、拉坯、烧成`. Where a page says it of several groups, none is the course's. */
export function besideLabel({ pairs }: FactSource): Entry[] {
  const lists = new Map<string, Entry[]>();
  for (const { label, value, line } of pairs) {
    const parts = LABEL.test(label) ? partsIn(value) : [];
    if (parts.length)
      lists.set(
        value,
        parts.map((title) => ({ line, title })),
      );
  }
  return lists.size === 1 ? [...lists.values()][0]! : [];
}

/** Three names or more in a row, and no sentence. */
export function partsIn(value: string): string[] {
  const counted = countedIn(value);
  if (counted.length) return counted;
  if (value.length > 300 || /[。；;!！?？]|\.\s/.test(value)) return [];
  const chinese = /[\u4e00-\u9fff]/.test(value);
  const parts = value
    .replace(/[等.…]+$/, '')
    .split(chinese ? /、|\s*[|｜/]\s*/ : /,\s*(?:and\s|&)?\s*|\s+(?:and|&)\s+|\s*[|｜]\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  const most = chinese ? 14 : 40;
  const named = parts.every((part) => part.length <= most && /\p{L}{2}/u.test(part) && !/[，,]/.test(part));
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
