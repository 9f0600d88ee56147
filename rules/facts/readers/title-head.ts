import { courseItems, dataText, type FactSource } from '../fact-source';
import { COURSE_NAME } from '../kind-cues';
import { isSearched } from '../page-lead';
import { ORGANISATION } from '../page-names';
import { GENERIC, KIT, PLACED } from './title-cues';
import type { Candidate } from './title-headings';

/** An appeal behind the name: `消防工程师火热报名中`. */
const APPEAL =
  /(?<=.{3})(?:(?:火热|正在|现已|全面|即将|限时)?(?:报名|招生|开课|预约)(?:进行)?中|火热(?:报名|招生))[!！]*$/;

/** What a site calls the sort of its page, behind a name or a word of its own: `工坊课程详情`. */
const SORT_OF_PAGE = /(?<=.{2})(?:课程)?(?:详情|详细|介绍|简介|列表)页?面?$/;
/** Whether a title names a sort of page, and the page itself never says the words before that. */
const isSortOfPage = (source: FactSource, value: string): boolean =>
  SORT_OF_PAGE.test(value) && !source.reading.text.includes(value.replace(SORT_OF_PAGE, ''));

/** Whether a title is more than the name of a firm: the page says it, it names a course, or calls for it. */
const isSaid = (source: FactSource, value: string): boolean =>
  COURSE_NAME.test(value) ||
  value.split(/\s+/).length >= 3 ||
  APPEAL.test(value) ||
  source.names.title.length > 1 ||
  source.names.site !== null ||
  source.reading.text.toLowerCase().includes(value.toLowerCase());

/** What stands in the page's head says one thing, however often. */
const OF_HEAD = -1;

/** What the page's title, its trail and its metadata call it. */
export function inHead(source: FactSource): Candidate[] {
  const og = source.reading.meta['og:title'];
  return [
    ...(isSearched(source.reading) || KIT.test(source.reading.title) ? [] : source.names.title).map(
      (value, i) => ({
        value: value.replace(APPEAL, ''),
        points:
          (i === 0 ? 3 : 1) -
          (PLACED.test(value) ? 1.5 : 0) -
          (isSaid(source, value) ? 0 : 1.6) -
          (isSortOfPage(source, value) ? 2 : 0),
        group: OF_HEAD,
      }),
    ),
    ...crumb(source),
    ...pictured(source),
    ...(og
      ? [{ value: og.split(/\s*[|｜]\s*/)[0]!, points: 1.5, hidden: true as const, group: OF_HEAD }]
      : []),
  ];
}

const MANY_PICTURES = 4;
/** What many pictures are said to show, where the page's description says it as well. */
function pictured({ reading, names }: FactSource): Candidate[] {
  const times = new Map<string, number>();
  for (const { alt } of reading.images) times.set(alt.trim(), (times.get(alt.trim()) ?? 0) + 1);
  const described = reading.meta.description ?? '';
  return [...times]
    .filter(([alt, count]) => count >= MANY_PICTURES && alt.length >= 4 && described.includes(alt))
    .filter(([alt]) => alt !== names.site && !GENERIC.test(alt) && !ORGANISATION.test(alt))
    .map(([value]) => ({ value, points: 2, hidden: true as const, group: OF_HEAD }));
}

/** The end of the trail; surer where a line below says it again. */
function crumb({ names, lines }: FactSource): Candidate[] {
  const value = names.crumb;
  if (!value) return [];
  const again = lines.some(({ text, block }) => text === value && block.region === 'main' && !block.folded);
  return [{ value, points: again ? 2.8 : 1.8 }];
}

/** Names of courses in the page's structured data. */
export const inData = (source: FactSource): Candidate[] =>
  courseItems(source).flatMap((item) => {
    const value = dataText(item, 'name');
    return value ? [{ value, points: 2.2, hidden: true as const }] : [];
  });

/** Whether a name stands in the page's head, where nobody sees it. */
export const isOfHead = ({ hidden, group }: Candidate): boolean => hidden === true || group === OF_HEAD;
