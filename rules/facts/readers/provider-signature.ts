import { perReading } from '../../reading/block';
import type { FactSource } from '../fact-source';
import { canBeName } from './provider-names';
import type { Named } from './provider-places';

const COPYRIGHT = /©|&copy;|^\(c\)|\(c\)\s*(?:19|20)\d\d|c[ao]p[iy]+right|版权所有|all rights reserved/i;
const SIGN = /©|&copy;|c[ao]p[iy]+right/i;
const SIGNS = /[©\d]|&copy;|\(c\)|版权|reserved/i;

/** `© 2026 OrbMind. All rights reserved.` and `版权所有 某某职业学校 蜀ICP备…`, wherever they stand. */
export const copyright = perReading<Named[], FactSource>((source) => {
  const list: Named[] = [];
  for (const index of source.part.blocks) {
    const block = source.reading.blocks[index]!;
    if (block.end - block.start > 240) continue;
    const text = source.reading.text.slice(block.start, block.end);
    // `(A) … (B) … (C)` are answers to choose from.
    if (!COPYRIGHT.test(text) || /\([abd]\)/i.test(text)) continue;
    // The word alone is a topic too, anywhere but at the foot.
    if (!SIGNS.test(text) && block.region !== 'footer' && index < source.reading.blocks.length - 12) continue;
    const at = text.search(SIGN);
    const value = nameIn(text.slice(Math.max(0, at))) ?? nameIn(text);
    if (value)
      list.push({
        value,
        points: pointsOf(value, source),
        place: 'foot',
      });
  }
  return list;
});

/** An address, or what the menu has too, signs a page less surely than a name, and the company that runs it less than a brand. */
function pointsOf(value: string, source: FactSource): number {
  const { names, reading } = source;
  // A page copied from that of another course signs with the course.
  if (/^[A-Z]{2,5}$/.test(value) && value !== names.site && isEntry(source, value)) return 1.5;
  // An address to which the page's own letters go is its sign.
  if (/^[\w-]+(?:\.[a-z]{2,6}){1,2}$/i.test(value))
    return reading.text.toLowerCase().includes(`@${value.toLowerCase()}`) ? 2.8 : 2.4;
  return /有限(?:责任)?公司$/.test(value) ? 3 : 3.5;
}

/** Whether a name is an entry of the menu behind its first ones: what the site offers rather than what it is called. */
const isEntry = ({ around }: FactSource, value: string): boolean =>
  around.findIndex(({ block, text }) => block.region === 'nav' && block.role === 'item' && text === value) >
  2;

/** The first name in a copyright line, without years, rights, who built the site and what else stands in it. */
function nameIn(text: string): string | null {
  const bare = text
    // `reserved byTidemill`.
    .replace(/(?<=\s)by(?=[A-Z])/g, 'by ')
    .replace(
      /©|&copy;|\(c\)|c[ao]p[iy]+right|版权所有|版权归|所有|(?:https?:\/\/|www\.)[\w./-]+|(?:all )?rights? re[sv]\w+|all rights?|保留一切权利|保留所有权利|\bby\b|(?:(?:is|are)\s+)?(?:designed|developed|powered|created|crafted|built|maintained|managed|hosted|marketed) .*$|\b(?:this|made (?:with|by|in)|web ?(?:site )?design) .*$|template.*$|\b(?:privacy|terms|cookies?|sitemap|disclaimer|refund)\b.*$|(?:技术支持|网站(?:建设|设计|制作)|设计与建设).*$/gi,
      '|',
    )
    .replace(
      /(?:京|沪|粤|蜀|浙|苏|鲁|川|渝|津|冀|豫|鄂|湘|皖|闽|赣|桂|琼|贵|云|陕|甘|青|宁|新|藏|蒙|吉|黑|辽|晋)?\s*(?:ICP[备证]?|公网安备).*$|备案号.*$/i,
      '',
    )
    .replace(/(?:19|20)\d\d(?:\s*[-–~]\s*(?:(?:19|20)\d\d|present))?年?/gi, '|');
  let first: string | null = null;
  for (const part of bare.split(/[|｜•·]|\s[-–—]\s|[-–—](?=\s*\|)|(?<=[^\s.]{4})\.\s+(?=[A-Z])/)) {
    const value = part
      .replace(/^[\s.,:：;，。™®@-]+|[\s.,:：;，。™®-]+$/g, '')
      .replace(/[.,\s]+All$|\s+(?:and|&) (?:its|their|our) .*$/, '')
      .replace(/(?<=\S)\s+[\w-]+(?:\.(?:com|cn|net|org|edu))+$/i, '')
      // An address or the same name in another script stands in brackets.
      .replace(/(?<=\S)\s*[（(][^（()）]*[)）]?$/, '')
      // Behind a Chinese name, its department, and what the next line of the foot says in letters.
      .replace(
        /(?<=公司)[\u4e00-\u9fff]{1,6}部$|(?<=[\u4e00-\u9fff](?:公司|机构|学校|学院|中心|教育))\s+[A-Z][A-Z\s]*$/,
        '',
      );
    if (value.length < 2 || value.length > 48) continue;
    if (canBeName(value)) return value;
    first ??= value;
  }
  return first;
}

/** Who signs the page, by its copyright line or its metadata: as sure as a page's firm can be told. */
export const signedNames = (source: FactSource): string[] =>
  [source.reading.meta['og:site_name'] ?? '', ...copyright(source).map(({ value }) => value)].filter(
    canBeName,
  );
