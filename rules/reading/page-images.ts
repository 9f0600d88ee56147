import type { PageImage, Region } from './block';

/** An image as its element gives it, before it is judged. */
export interface RawImage {
  src: string;
  alt: string;
  width: number;
  height: number;
  at: number;
  region: Region;
  /** Names of the element around it. */
  hint: string;
}

/** Names that pages give to posters, syllabus pictures and sliced detail pages. */
const POSTER =
  /detail|intro|poster|banner|desc|long|content|syllabus|curriculum|price|kecheng|haibao|jianzhang|xiangqing|dagang|outline/i;
const DECORATION =
  /icon|logo|avatar|thumb|sprite|qr|erweima|weixin|wechat|flag|star|arrow|loading|blank|pixel|favicon/i;
/** An alternative text that says nothing of what the picture says. */
const EMPTY_ALT =
  /^(?:|image|img|picture|photo|banner|poster|[图圖]片?|海[报報]|[课課]程(?:[详詳]情|介[绍紹]|大[纲綱])?|[详詳]情|[\w-]+\.(?:jpe?g|png|webp|gif))$/i;
const DETAIL_BOX = /detail|content|intro|desc|article|editor|rich|poster|xiangqing|neirong/i;
/** On a page of so few letters every picture may be what the page says. */
const HARDLY_ANY = 200;
const LONGEST_SOURCE = 300;
/** So many pictures in a row with no text between them are a page cut into slices. */
const SLICES = 3;

/** An image as its attributes give it; `hint` are the names of the boxes around it. */
export function rawImage(
  attr: (name: string) => string | null,
  at: number,
  region: Region,
  hint: string,
): RawImage {
  return {
    src: attr('src') ?? attr('data-src') ?? attr('data-original') ?? '',
    alt: (attr('alt') ?? '').trim(),
    width: Number.parseInt(attr('width') ?? '', 10) || 0,
    height: Number.parseInt(attr('height') ?? '', 10) || 0,
    at,
    region,
    hint,
  };
}

/** The images of a page with so many letters of text, each with whether it likely carries text that people are meant to read. */
export function pageImages(raw: RawImage[], length: number): PageImage[] {
  const sliced = slices(raw);
  const alone = length < HARDLY_ANY;
  return raw.map((image, index) => ({
    src: shortSource(image.src),
    alt: image.alt.slice(0, 300),
    at: image.at,
    likelyText: likelyText(image, alone) || (sliced.has(index) && !apart(image)),
  }));
}

/** Letters of a picture are no name. */
const isData = (src: string) => /^data:/i.test(src);

/**
 * An address as a reading keeps it: as much of it as tells it from others. A picture that stands in its address is
 * named by its length and some of its letters.
 */
export function shortSource(src: string): string {
  if (!isData(src)) return src.slice(0, LONGEST_SOURCE);
  let hash = 0x811c9dc5;
  const step = Math.max(1, Math.floor(src.length / 512));
  for (let i = 0; i < src.length; i += step) hash = Math.imul(hash ^ src.charCodeAt(i), 0x01000193);
  return `${src.slice(0, Math.min(src.indexOf(',') + 1, 60))}#${src.length}-${(hash >>> 0).toString(36)}`;
}

const apart = ({ region, src, alt }: RawImage) =>
  region === 'nav' ||
  region === 'footer' ||
  region === 'related' ||
  (!isData(src) && DECORATION.test(src)) ||
  !EMPTY_ALT.test(alt.trim());

function likelyText(image: RawImage, alone: boolean): boolean {
  if (apart(image)) return false;
  const { width, height, src } = image;
  const sized = width > 0 || height > 0;
  if (width >= 500 || height >= 400) return true;
  if (sized || !src) return false;
  return alone || (!isData(src) && POSTER.test(src.slice(src.lastIndexOf('/') + 1) || src));
}

/** Runs of pictures that stand at one place of the text, inside a box for the details. */
function slices(raw: RawImage[]): Set<number> {
  const sliced = new Set<number>();
  let from = 0;
  for (let i = 1; i <= raw.length; i++) {
    if (i < raw.length && raw[i]!.at === raw[from]!.at && raw[i]!.region === raw[from]!.region) continue;
    const run = raw.slice(from, i);
    if (
      run.length >= SLICES &&
      run.every(({ hint, width }) => DETAIL_BOX.test(hint) && (width === 0 || width >= 300))
    )
      for (let at = from; at < i; at++) sliced.add(at);
    from = i;
  }
  return sliced;
}
