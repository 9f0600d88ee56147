import type { Block, Region } from './block';

/** Regions that a heading gives to what stands below it. */
export type SectionRegion = Extract<Region, 'related' | 'review'>;

/** A block, by its place, whose words may head what belongs to other courses, or what learners say. */
export interface SectionHeading {
  block: number;
  heads: SectionRegion;
}

/** No such heading is longer. */
const LONGEST = 40;
/** Headings over what belongs to other courses or pages. */
const RELATED =
  /^[\s\p{P}\p{S}]*(?:相关(?:课程|推荐|阅读|文章|专业|页面)|推荐阅读|老师推荐|猜你喜欢|为你推荐|看了又看|其他(?:课程|班级)|更多课程|热门文章|最新文章|(?:similar|related|other|more) (?:program(?:me)?s?|courses?|trainings?|articles?|posts?|blogs?)|recent (?:blogs?|posts?|articles?)|you (?:may|might) also (?:like|be interested in)|(?:students|people|learners) also .{3,20}|view all courses|explore more .{0,20})[\s\p{P}\p{S}]*$/iu;
const REVIEWS =
  /^[\s\p{P}\p{S}]*(?:学员(?:评价|评论|反馈|感言|点评|说|心声)|用户评[价论]|课程评价|家长(?:评价|反馈)|往期学员(?:评价|反馈)?|what (?:our|my|the) .{3,24} (?:say|says|think).{0,12}|(?:student|customer|learner|client|participant)s?(?:'s?|’s?)? (?:reviews?|testimonials?|feedback|stories)|testimonials?|reviews?(?: \(\d+\))?)[\s\p{P}\p{S}]*$/iu;

/** What a block of this text heads, if anything; a link or an entry of a list heads nothing. */
export function headsSection(text: string, { role, spans }: Block): SectionRegion | null {
  if (text.length > LONGEST || role === 'item' || role === 'option') return null;
  const heads = RELATED.test(text) ? 'related' : REVIEWS.test(text) ? 'review' : null;
  return heads && spans?.some(({ kind }) => kind === 'link') ? null : heads;
}
