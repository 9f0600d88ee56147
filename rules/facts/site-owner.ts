import { blockText, type Reading } from '../reading/block';
import { pageLead } from './page-lead';
import { pageNames, titleParts } from './page-names';

/** Whose site a page is of, where its names and menu tell that it is no firm's. */
export type SiteOwner = 'blog' | 'person';

const BLOG =
  /博客|部落格|网志|(?:随笔|手记|笔记|日志)$|\b(?:web)?blog$|^(?:the |my )?blog of\b|['’]s (?:blog|notes|journal)\b/i;
/** The name of a firm's own blog names the firm as well: its posts are judged by what they say. */
const FIRM =
  /培训|教育|学校|学院|公司|机构|网校|驾校|\b(?:academy|institute|training|school|college|courses?)\b/i;
/** Entries of a menu that lead to one man's record of himself. */
const RECORD =
  /^(?:my )?(?:resum[eé]|cv|curriculum vitae|work experience|publications)$|^(?:个人|我的|在线)?简历$/i;

/** Who owns a site: one who keeps a blog, or one who shows his record; null of all others. */
export function siteOwner(reading: Reading): SiteOwner | null {
  const { site } = pageNames(reading);
  const last = titleParts(reading.title.slice(0, 300)).at(-1) ?? '';
  const names = [site, reading.meta['og:site_name'], last].filter(
    (name) => name !== undefined && name !== null,
  );
  if (
    pageLead(reading).names.length > 0 &&
    names.some((name) => name.length < 40 && BLOG.test(name.trim()) && !FIRM.test(name))
  )
    return 'blog';
  return reading.blocks.some(
    (block) =>
      block.region === 'nav' && block.end - block.start < 24 && RECORD.test(blockText(reading, block).trim()),
  )
    ? 'person'
    : null;
}
