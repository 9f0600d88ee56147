import type { Stretch } from './clauses';
import { type Folded, foldedString } from './fold';
import type { Scene } from './surroundings';

/** A list is not followed further up than this to what introduces it. */
const REACH = 15;
/** What introduces a list is at most this long, or the end of something longer. */
const INTRODUCTION = 120;
/** A line of at most this length without a mark at its end may be a title. */
const TITLE = 24;
/** The same of words of letters, which are longer. */
const LATIN_TITLE = 48;
/** What closes a list is looked for so many blocks further down. */
const CLOSING = 4;

/**
 * Whether a block is listed under words that warn of what they list: a heading such as 常见骗局 or "Red flags", or
 * a line such as 我们不承诺： that ends with a colon.
 */
export function underWarning(scene: Scene, block: number): boolean {
  return aboveWarns(scene, block) || closedByWarning(scene, block);
}

function aboveWarns({ reading, folded, cues }: Scene, block: number): boolean {
  const { blocks, text } = reading;
  for (let i = block - 1; i >= Math.max(0, block - REACH); i--) {
    const above = blocks[i]!;
    const heads = above.role === 'heading';
    if (!heads && !introduces(text.slice(above.start, above.end))) continue;
    const range = foldedRange(folded, {
      start: Math.max(above.start, above.end - INTRODUCTION),
      end: above.end,
    });
    const line = foldedString(folded, range.start, range.end);
    const found = cues.within(range);
    if (found.some(({ kind }) => kind === 'cautionary')) return !sellsOn(line);
    if (found.some((cue) => cue.kind === 'refusing' && refusesAll(line, line.slice(cue.end - range.start))))
      return true;
    if (heads || offers(line)) return false;
  }
  return false;
}

/** What may stand behind a refusal whose object is the list below. */
const BARE =
  /^(于|的|的?(事|单|单子|业务|内容|服务|需求|项目|合作|人|人群|情况|情形|场景|行为|事项|承诺|宣传|发布|用语|表述|清单)|here|it|do|does|offer|promise|provide|cover|accept|sell|teach|include|included|for|in|this|with|content|posts|course|plan|offers|[\s:/|()"“”.-])*$/;
/** Words that point to the list below; 10 岁以下 and IE10 以下 point to nothing. */
const POINTS = /(?<![a-z0-9岁级分元万年月度] ?)以下|下列|如下|:$|\b(these|following)\b/;

/** Whether a heading refuses what is listed below it, rather than something of its own: 我们不做虚假宣传. */
const refusesAll = (line: string, rest: string) =>
  POINTS.test(line) || BARE.test(rest) || /^\s*[/|(]/.test(rest);

/** A line that introduces what is offered instead: 我们做, what is included. */
const offers = (line: string) =>
  /^\W*(我们|本店)?的?(做|接|提供|包含|适合|服务|优势|亮点)|^\W*(what (we do|you get|is included)|what's included|included|for|best for)\b/.test(
    line,
  );

/** Whether a line that is no heading may introduce what stands below: it ends with a colon, or is as short as a title. */
const introduces = (line: string) =>
  /[：:]$/.test(line) ||
  (line.length <= (/[一-鿿]/.test(line) ? TITLE : LATIN_TITLE) &&
    !/^[-•*·\d]/.test(line) &&
    !/[。.!！?？;；,，]$/.test(line));

/** Whether a line soon after says that what stands above it must not be claimed: 以上词语不得出现在招生文案中. */
function closedByWarning({ reading: { blocks }, folded, cues }: Scene, block: number): boolean {
  for (let i = block; i <= Math.min(blocks.length - 1, block + CLOSING); i++) {
    if (i > block && blocks[i]!.role === 'heading') return false;
    if (cues.within(foldedRange(folded, blocks[i]!)).some((cue) => cue.kind === 'closing')) return true;
  }
  return false;
}

/** A heading that warns of rivals only to sell: 谨防假冒. */
const sellsOn = (heading: string) => /假冒|仿冒|山寨|imitat|copycat|fakes/.test(heading);

function foldedRange({ at, length }: Folded, { start, end }: Stretch): Stretch {
  return { start: firstAt(at, length, start), end: firstAt(at, length, end) };
}

/** The first folded unit that stands at or after a place in the text. */
function firstAt(at: Uint32Array, length: number, place: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
