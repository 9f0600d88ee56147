import { type Block, blockText, type Reading } from '../reading/block';
import { BUY } from './readers/price-words';

/** What a page carries on which people answer each other, by sorts: one sort alone stands below many a page. */
const MARKS: RegExp[] = [
  // Who began it, as the board calls them.
  /楼主|只看该作者|匿名用户|(?:^|\s)u\/[\w-]+|\b(?:original poster|topic starter|thread starter)\b/i,
  // When each wrote.
  /(?:发表|发布|编辑|回复|回答|更新)于|\bposted by\b|\b\d+ (?:mo|yr|min|hr|months?|years?|days?|hours?|weeks?)\.? ago\b/i,
  // The number of each answer.
  /(?:^|\s)#?\d{1,5}\s?(?:#|楼)(?=[\s：:]|$)|^(?:沙发|板凳|地板)$|^#\d{1,5}$/,
  // What a reader may do with it.
  /^(?:回复|引用|举报|赞同|点赞|写回答|发表回复|reply|quote|report|upvote|downvote)(?:\s|$)|登录后.{0,6}(?:回复|评论|发表|回答)|邀请回答|\blog in to (?:reply|comment|post)\b/i,
  // How many answered.
  /^\d[\d,]* ?(?:个回答|条回复|条评论|answers?|comments?|replies)(?=\s|$|[·|])|\b\d+ (?:replies|comments) ·/i,
];
/** Parts of a site's name, or of the way to the page, that say that people talk here. */
const PLACE = /论坛|贴吧|吧$|社区|问答|\bforums?\b|\bmessage board\b|\bcommunity\b|(?:^|\s)r\/\w+|\bq&a\b/i;

const SHORT = 120;
const SORTS = 3;

/**
 * Whether people talk to each other on this page. What they say was promised them is no promise of the page. One that
 * sells shows it by a button to buy with, whatever is written below.
 */
export function isThread(reading: Reading, inside: Block[]): boolean {
  const seen = new Set<number>();
  if (PLACE.test(reading.title)) seen.add(MARKS.length);
  for (const block of inside) {
    if (block.end - block.start > SHORT) continue;
    const text = blockText(reading, block).trim();
    if (block.role === 'button' && BUY.test(text)) return false;
    MARKS.forEach((mark, sort) => {
      if (!seen.has(sort) && mark.test(text)) seen.add(sort);
    });
  }
  return seen.size >= SORTS;
}
