import type { DataItem, Reading } from './block';
import { coverageOf, type Missed, unreadList } from './coverage';
import type { pageHead } from './page-head';
import { pageImages } from './page-images';
import { settleRegions } from './settle-regions';
import { dataFromJson } from './structured-data';
import type { Parts } from './walk-memory';

/** The reading of a page whose walk came to its end, in steps of a few milliseconds. */
export function* assembleInSteps(
  url: string,
  text: string,
  head: ReturnType<typeof pageHead>,
  data: DataItem[],
  { blocks, headings, containers, regions, images }: Parts,
  missed: Missed,
): Generator<void, Reading> {
  const listed = pageImages(images, text.length);
  yield;
  yield* settleRegions({ blocks, containers, regions, headings, text });
  return {
    format: 1,
    url,
    lang: head.lang,
    title: head.title,
    meta: head.meta,
    text,
    blocks,
    containers,
    data: [...head.json.flatMap(dataFromJson), ...data],
    images: listed,
    unread: unreadList(missed, listed),
    coverage: coverageOf(text.length, missed, listed),
    source: 'document',
  };
}
