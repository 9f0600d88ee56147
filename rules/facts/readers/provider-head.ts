import type { FactSource } from '../fact-source';
import { COURSE_NAME } from '../kind-cues';
import type { Named } from './provider-places';

const NEAR_TOP = 12;
/** `HI,欢迎来到春和考研!` in the bar over a page. */
const GREETING =
  /(?:^|[,，!！\s])(?:您好|你好)?[,，!！\s]*欢迎(?:来到|光临|访问)\s*([\u4e00-\u9fffA-Za-z·]{2,14}?)(?:官网|网站|首页)?[!！。~]?$/;
/** A title that is the address of a site, by which it is known: `春和Chunhe.com`. */
const ADDRESS = /^[\p{L}\d·-]{2,24}\.(?:com|cn|net|org|edu)(?:\.cn)?$/u;
/** The school, and what it says of itself: `Harbour Academy – Best Place to Bake`. */
const OPENING = /^((?:[A-Z][\w&'’.]*\s){1,4}(?:Academy|Institute|University|College|School))\s*[-–—|:]\s/;

/** Names that a page bears at its head: its sign, a greeting, its address, the school at the head of its great heading. */
export function atHead(source: FactSource): Named[] {
  return [...signs(source), ...greetings(source), ...titled(source), ...opening(source)];
}

/** A great heading in the page's own head, over one as great below it. */
function signs({ reading, lines }: FactSource): Named[] {
  const [first, second] = lines.filter(({ block }) => block.role === 'heading' && !block.folded);
  if (!first || !second || first.block.region !== 'header' || second.block.region !== 'main') return [];
  if ((first.block.level ?? 6) !== second.block.level || first.text.length > 24) return [];
  // What the title says beside the name of its site is what is taught.
  return COURSE_NAME.test(first.text) || reading.title.includes(second.text)
    ? []
    : [{ value: first.text, points: 2.6, place: 'sign' }];
}

const greetings = ({ reading, part }: FactSource): Named[] =>
  part.blocks.slice(0, NEAR_TOP).flatMap((index): Named[] => {
    const { start, end, role } = reading.blocks[index]!;
    const value =
      end - start > 36 || role === 'heading' ? undefined : GREETING.exec(reading.text.slice(start, end))?.[1];
    return value ? [{ value, points: 3.2, place: 'stated' }] : [];
  });

const titled = ({ reading }: FactSource): Named[] =>
  ADDRESS.test(reading.title.trim()) ? [{ value: reading.title.trim(), points: 3, place: 'title' }] : [];

const opening = ({ lines, part }: FactSource): Named[] => {
  const first = lines.find(({ block }) => block.role === 'heading' && block.level === 1 && !block.folded);
  const value = part.of === 'provider' && first ? OPENING.exec(first.text)?.[1] : undefined;
  return value ? [{ value, points: 2.6, place: 'line' }] : [];
};
