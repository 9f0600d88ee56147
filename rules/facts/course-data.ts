import type { DataItem, DataValue } from '../reading/block';
import { nameKey } from './name-key';

const COURSES = new Set(['Course', 'CourseInstance', 'EducationalOccupationalProgram']);
const LISTS = new Set(['ItemList', 'CollectionPage', 'OfferCatalog', 'BreadcrumbList', 'SearchResultsPage']);
/** Properties that lead from a course to other courses. */
const ELSEWHERE = new Set(['isRelatedTo', 'isSimilarTo', 'hasOfferCatalog', 'relatedLink', 'isPartOf']);

/** Whether an item is a course, a run of one, or a programme. */
export const isCourse = (item: DataItem): boolean => item.types.some((type) => COURSES.has(type));

const isItem = (value: DataValue): value is DataItem => typeof value === 'object';

/** An item and those inside it, so that a provider within a course is found by its type. */
export function withParts(item: DataItem, into = true): DataItem[] {
  if (item.types.some((type) => LISTS.has(type)) && !into) return [];
  const inner = Object.entries(item.properties)
    .filter(([property]) => !ELSEWHERE.has(property))
    .flatMap(([, values]) => values.filter(isItem));
  return [item, ...inner.flatMap((entry) => withParts(entry, into))];
}

/**
 * The structured data that speaks of this page's course: of several courses those that bear its name, of one course
 * itself, of a list of other courses nothing.
 */
export function ownData(data: DataItem[], names: string[]): DataItem[] {
  const apart = data.flatMap((item) => withParts(item, false));
  const courses = apart.filter(
    (item) => isCourse(item) && !item.types.includes('CourseInstance') && !inside(item, apart),
  );
  if (courses.length < 2) return apart;
  const keys = names.map(nameKey).filter((key) => key.length > 2);
  const own = courses.filter((item) => {
    const key = nameKey(String(item.properties.name?.[0] ?? ''));
    return key.length > 2 && keys.some((other) => other.includes(key) || key.includes(other));
  });
  const others = new Set(courses.filter((item) => !own.includes(item)).flatMap((item) => withParts(item)));
  return apart.filter((item) => !others.has(item));
}

/** Whether a course is part of another course, such as a module with a price of its own. */
const inside = (item: DataItem, all: DataItem[]) =>
  all.some((other) => other !== item && isCourse(other) && withParts(other).includes(item));
