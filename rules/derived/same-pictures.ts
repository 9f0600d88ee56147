import type { PageImage, Reading, Region } from '../reading/block';
import type { Passage, SameText } from './same-texts';

/**
 * Pictures that stand on pages of several providers, told by their files: the pixels are not read, and nothing is
 * fetched. The same file may have a plain reason: a stock photo, a shared teacher, a common builder of sites.
 */

/** Room between a photo and what is said of the person on it. */
const BESIDE = 120;
/** A file name that two sites hardly give by chance: long, and with a figure in it, as uploads are numbered. */
const TELLING_NAME = /^(?=.*\d)[\w%.-]{16,}\.(?:jpe?g|png|webp|gif|avif)$/i;
/** Parts of a page that every site has, and stands for pictures that have not come. */
const FURNITURE =
  /logo|icon|sprite|qr_?code|erweima|weixin|wechat|flag|star|arrow|loading|blank|pixel|placeholder|default|spacer|beian|gongan|police|alipay|wxpay|payment|favicon|banner_?bg|background/i;
/** What the same picture is called in other sizes. */
const SIZE = /[-_]\d{2,4}x\d{2,4}(?=\.)|@\dx(?=\.)|-scaled(?=\.)|![\w-]+$/gi;
const ASIDE = new Set<Region>(['nav', 'header', 'footer', 'related', 'aside', 'form']);

/** The pictures of a page that may be held against those of others; `passages` tell which stand beside a person. */
export function picturesOf(audit: string, passages: readonly Passage[], reading: Reading): Passage[] {
  const people = passages.filter(({ kind }) => kind === 'biography');
  return reading.images.flatMap((image): Passage[] => {
    const file = fileOf(image, reading.url);
    if (file === null || ASIDE.has(regionAt(reading, image.at))) return [];
    const beside = people.some(({ start, end }) => image.at >= start - BESIDE && image.at <= end);
    const { at } = image;
    return [{ audit, kind: beside ? 'photo' : 'picture', quote: nameOf(file), start: at, end: at, file }];
  });
}

/** Pictures of `own` that are those of another page: one file, or two of one telling name. */
export function samePictures(own: readonly Passage[], there: Passage): SameText[] {
  return own.flatMap((here): SameText[] => {
    if (here.file === undefined || here.quote !== there.quote) return [];
    const same = here.file === there.file ? 'file' : 'name';
    if (same === 'name' && !TELLING_NAME.test(here.quote)) return [];
    // One that stands beside a teacher here and elsewhere there is worth most.
    const kind = here.kind === 'photo' || there.kind === 'photo' ? 'photo' : 'picture';
    return [{ kind, share: 1, same, here, there }];
  });
}

/** Where the file lies, in whatever size it was asked for; null for what is no file, or a part of every page. */
function fileOf({ src, alt }: PageImage, base: string): string | null {
  // A picture that stands in the page itself is kept only by its beginning, which is the same for many.
  if (!src || /^(data|blob):/i.test(src)) return null;
  const url = URL.canParse(src, base || undefined) ? new URL(src, base || undefined) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const file = url.host + url.pathname.replace(SIZE, '');
  return FURNITURE.test(nameOf(file)) || FURNITURE.test(alt) ? null : file;
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** Where on the page a place of the text stands: in the last block that begins before it. */
function regionAt({ blocks }: Reading, at: number): Region {
  let region: Region = 'main';
  for (const block of blocks) {
    if (block.start > at) break;
    region = block.region;
  }
  return region;
}
