import { type Block, blockText, type Reading } from '../reading/block';
import { courseSections, opensCourseSection } from './course-sections';
import type { KindEvidence } from './kind-evidence';
import { NAMES_COURSE, SPEAKS_OF_COURSES } from './kind-words';
import { POST_DATE, SECTIONS } from './layout-cues';
import { likeCards } from './like-cards';
import { ownNames } from './own-names';
import { CHAPTER, PRICE } from './selling-cards';

const MOST_LINES = 3000;
const SAMPLE = 40_000;
const SHORT = 60;
const HEADS = new Set<Block['role']>(['heading', 'summary', 'term', 'label']);

/** What a firm says of itself: since when it is there, what it is, what it is for. */
const OF_ITSELF =
  /成立于|创[办立建]于|成立以来|建校|始建|是一[家所]|我们(?:是|致力|专注|拥有|坚持|提供)|致力于|[我本](?:校|院|公司|中心|集团|机构)|旗下|总部|宗旨|使命|愿景|理念|\b(?:founded|established|incorporated|headquartered)\b|\bwe (?:are|have|offer|provide|believe|speciali[sz]e|help)\b|\bour (?:mission|vision|values?|goal|team|students|story|journey|clients|alumni|faculty|campus)\b|\bsince (?:19|20)\d\d|\bis (?:a|an|one of the) (?:leading|premier|best|top|training|it |educational|registered)|\byears of (?:experience|excellence)\b/gi;
/** By what a list is sorted and narrowed. */
const FILTER =
  /^(?:全部|不限|综合|最新|最热|人气|价格|筛选|排序|分类|类别|难度|级别|方向|地区|all|filter|sort by|categories|category|level|price|duration|rating|popular|newest|free|paid|search courses?|browse)\s*[:：▾▼]?$/i;
const OF_STAFF =
  /老师|讲师|导师|教授|总监|创始人|\b(?:trainer|instructor|mentor|founder|professor|expert|developer|manager|ceo)\b/i;
const PRICE_LABEL = /^(?:price|fees?|价格|学费|费用)\s*[-:：]/i;

const log = (count: number) => Math.log1p(Math.max(0, count));
const flag = (on: boolean) => (on ? 1 : 0);

/** Traits of how a page is built and what it calls itself, by their names; counts on a logarithmic scale, shares 0..1. */
export function kindStructure(reading: Reading, e: KindEvidence): Record<string, number> {
  const blocks = reading.blocks
    .filter(({ region }) => region !== 'nav' && region !== 'footer')
    .slice(0, MOST_LINES);
  const lines = blocks.map((block) => blockText(reading, block).trim());
  const text = lines.join('\n').slice(0, SAMPLE);
  const chinese = (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) / Math.max(1, text.length) > 0.15;
  const short = lines.filter((line) => line.length >= 2 && line.length < SHORT);
  const heads = lines.filter((_, i) => blocks[i]!.role === 'heading');
  const names = ownNames(reading, heads);
  const cards = likeCards(reading);
  const { sorts, again } = courseSections(
    lines.filter((line, i) => line.length >= 2 && line.length < SHORT && isLabel(line, blocks[i]!, chinese)),
  );
  const of = (test: (line: string) => boolean, least: number) =>
    lines.filter(test).length / Math.max(least, lines.length);
  return {
    'named as a list': flag(names.list),
    'named as a page on the firm': flag(names.firm),
    'named as a page on people': flag(names.people),
    'named as news': flag(names.news),
    'named as help or an account': flag(names.help),
    'named as details of something': flag(names.detail),
    'named as a course': flag(names.course),
    'asks what its subject is': flag(names.asks),
    'an organisation heads it': flag(names.organisation),
    'named as an article': Math.min(2, e.names.article),
    'named as a notice': Math.min(2, e.names.official),
    'sorts of sections of a course': sorts,
    'labels below each of many': log(again),
    'headings that name courses': log(courseHeads(heads)),
    'share of headings of a firm': heads.filter(ofFirm).length / Math.max(1, heads.length),
    'like cards with a way on': log(cards.count),
    'share of text in like cards': cards.share,
    'pages that like cards lead to': log(cards.pages),
    'pages that the main part leads to': log(pagesOf(blocks)),
    'speaks of itself as a firm': log(text.match(OF_ITSELF)?.length ?? 0),
    'ways to narrow a list': log(short.filter((line) => FILTER.test(line)).length),
    'lines with a price': log(
      short.filter((line) => PRICE_LABEL.test(line) || line.search(PRICE) >= 0).length,
    ),
    'share of dated lines': of((line) => line.length < SHORT && POST_DATE.test(line), 8),
    'share of lines on staff': of((line) => line.length < 80 && OF_STAFF.test(line), 10),
    'share of questions': of((line) => /[?？]$/.test(line), 8),
    'share of short lines': of((line) => line.length < (chinese ? 10 : 25), 1),
    'share of long paragraphs': e.prose,
    'boxes beside articles': Math.min(5, e.layout.furniture),
    'length of the text': log(text.length * (chinese ? 2.5 : 1)),
    'speaks to the reader': log(e.voices.address),
    praises: log(e.voices.praise),
    promises: log(e.voices.promise),
  };
}

/** A line that heads or labels what follows. */
const isLabel = (line: string, { role }: Block, chinese: boolean): boolean =>
  HEADS.has(role) || /^[^：:]{1,24}[：:]/.test(line) || line.length < (chinese ? 9 : 28);

const ofFirm = (head: string): boolean => SECTIONS.some(([, words]) => words.test(head));

/** Different headings that name courses, and no chapter or section of one. */
const courseHeads = (heads: readonly string[]): number =>
  new Set(
    heads.filter(
      (head) =>
        head.length < SHORT &&
        NAMES_COURSE.test(head) &&
        !SPEAKS_OF_COURSES.test(head) &&
        !/[?？。！!]$/.test(head) &&
        !CHAPTER.test(head) &&
        !ofFirm(head) &&
        !opensCourseSection(head),
    ),
  ).size;

/** Different pages that links in these blocks lead to. */
function pagesOf(blocks: readonly Block[]): number {
  const pages = new Set<string>();
  for (const { spans } of blocks)
    for (const { kind, href } of spans ?? [])
      if (kind === 'link' && href && !/^(?:#|javascript:|tel:|mailto:)/i.test(href.trim())) pages.add(href);
  return pages.size;
}
