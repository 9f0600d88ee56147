import { courseItems, dataText, type FactSource } from '../fact-source';
import { COURSE_NAME } from '../kind-cues';
import { isSearched } from '../page-lead';
import { ORGANISATION } from '../page-names';
import { type Candidate, OF_HEAD } from './title-candidate';
import { GENERIC, KIT, PLACED } from './title-cues';

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

/** What the page's title, its trail and its metadata call it. */
export function inHead(source: FactSource): Candidate[] {
  const og = source.reading.meta['og:title'];
  return [
    ...(isSearched(source.reading) || KIT.test(source.reading.title) ? [] : source.names.title).map(
      (value, i) => ({
        value: value.replace(APPEAL, ''),
        traits: {
          titleFirst: i === 0 ? 1 : 0,
          titleLater: i === 0 ? 0 : 1,
          placed: PLACED.test(value) ? 1 : 0,
          unsaid: isSaid(source, value) ? 0 : 1,
          sortOfPage: isSortOfPage(source, value) ? 1 : 0,
        },
        group: OF_HEAD,
      }),
    ),
    ...crumb(source),
    ...pictured(source),
    ...(og
      ? [{ value: og.split(/\s*[|｜]\s*/)[0]!, traits: { og: 1 }, hidden: true as const, group: OF_HEAD }]
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
    .map(([value]) => ({ value, traits: { pictures: 1 }, hidden: true as const, group: OF_HEAD }));
}

/** The end of the trail; surer where a line below says it again. */
function crumb({ names, lines }: FactSource): Candidate[] {
  const value = names.crumb;
  if (!value) return [];
  const again = lines.some(({ text, block }) => text === value && block.region === 'main' && !block.folded);
  return [{ value, traits: { crumb: 1, crumbSaid: again ? 1 : 0 } }];
}

/** Names of courses in the page's structured data. */
export const inData = (source: FactSource): Candidate[] =>
  courseItems(source).flatMap((item) => {
    const value = dataText(item, 'name');
    return value ? [{ value, traits: { data: 1 }, hidden: true as const }] : [];
  });
