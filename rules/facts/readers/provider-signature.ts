import { perReading } from '../../reading/block';
import type { FactSource } from '../fact-source';
import { canBeName } from './provider-names';
import type { Named } from './provider-places';

const COPYRIGHT = /©|&copy;|^\(c\)|\(c\)\s*(?:19|20)\d\d|c[ao]p[iy]+right|版权所有|all rights reserved/i;
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
    const bare = text
      .replace(
        /©|&copy;|\(c\)|c[ao]p[iy]+right|版权所有|版权归|所有|(?:https?:\/\/|www\.)[\w./-]+|all rights?(?: res\w+)?|保留一切权利|保留所有权利|\bby\b|(?:designed|developed|powered|created|crafted|built|maintained) .*$|made with.*$|template.*$|\b(?:privacy|terms|cookies?|sitemap|disclaimer|refund)\b.*$|(?:技术支持|网站(?:建设|设计|制作)|设计与建设).*$/gi,
        '|',
      )
      .replace(
        /(?:京|沪|粤|蜀|浙|苏|鲁|川|渝|津|冀|豫|鄂|湘|皖|闽|赣|桂|琼|贵|云|陕|甘|青|宁|新|藏|蒙|吉|黑|辽|晋)?ICP[备证]?.*$|备案号.*$|公网安备.*$/i,
        '',
      )
      .replace(/(?:19|20)\d\d(?:\s*[-–~]\s*(?:(?:19|20)\d\d|present))?/gi, '|');
    for (const part of bare.split(/[|｜•·]|\s[-–—]\s|[-–—](?=\s*\|)/)) {
      const value = part
        .replace(/^[\s.,:：;，。™®-]+|[\s.,:：;，。™®-]+$/g, '')
        .replace(/(?<=\S)\s+[\w-]+(?:\.(?:com|cn|net|org|edu))+$/i, '')
        // An address or the same name in another script stands in brackets.
        .replace(/(?<=\S)\s*[（(][^（()）]*[)）]?$/, '');
      if (value.length >= 2 && value.length <= 48) {
        // The address of a site signs it less surely than a name, the company that runs it less than a brand.
        list.push({
          value,
          points: /^[\w-]+(?:\.[a-z]{2,6}){1,2}$/i.test(value)
            ? 2.4
            : /有限(?:责任)?公司$/.test(value)
              ? 3
              : 3.5,
          place: 'foot',
        });
        break;
      }
    }
  }
  return list;
});

/** Who signs the page, by its copyright line or its metadata: as sure as a page's firm can be told. */
export const signedNames = (source: FactSource): string[] =>
  [source.reading.meta['og:site_name'] ?? '', ...copyright(source).map(({ value }) => value)].filter(
    canBeName,
  );
