import { blockText, perReading } from '../reading/block';
import type { Line } from './fact-source';
import { headingRank } from './sections';

/** Headings over what else is on sale: in whole, so that "popular courses we built on" is none. */
const OTHERS =
  /^[\s\p{P}\p{S}]*(?:(?:热门|推荐|精品|最新|更多|其[他它]|其余|同类|相近|好评|畅销|人气)(?:的)?(?:课程|班级|班型|专业|培训|好课)(?:推荐)?|课程推荐|相关(?:课程|班级|专业|推荐|内容)|大家都在学|(?:看|学|报|买)过(?:该|此|本|这门)课程的.{0,10}|学员还(?:看|学|报|买)了|(?:(?:our|see|view|explore|check out)(?: our)? )?(?:other|popular|featured|recommended|trending|upcoming|more|latest|similar|related) (?:courses?|classes|program(?:me)?s?|trainings?|workshops?)(?: .{0,24})?|browse (?:our )?courses|you (?:may|might) (?:also )?(?:like|be interested in).{0,12})[\s\p{P}\p{S}]*$/iu;

/** Lines of the page without those below a heading over other courses, as far as that heading reaches. */
export function withoutOthers(lines: Line[]): Line[] {
  const left: Line[] = [];
  let below: number | null = null;
  let dropped = 0;
  for (const [index, line] of lines.entries()) {
    const rank = headingRank(line);
    if (below !== null && rank <= below) below = null;
    if (below === null && index > 0 && rank <= 7 && line.text.length <= 40 && OTHERS.test(line.text))
      below = rank;
    if (below !== null) dropped++;
    else left.push(line);
  }
  // Where most of a page stands below such a heading, it is about what stands there.
  return dropped > lines.length * 0.6 ? lines : left;
}

/** The blocks below headings over other courses. */
export const ofOthers = perReading((reading): ReadonlySet<number> => {
  const lines = reading.blocks.map(
    (block, index): Line => ({ index, block, text: blockText(reading, block) }),
  );
  const left = new Set(withoutOthers(lines));
  return new Set(lines.filter((line) => !left.has(line)).map(({ index }) => index));
});
