import { perReading, type Reading } from '../reading/block';

/** Scripts that stand for one language well enough; the order is that of the check, so kana comes before Han. */
const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]+/g],
  ['ko', /[\uac00-\ud7af]+/g],
  ['zh', /[\u3400-\u9fff]+/g],
  ['hi', /[\u0900-\u097f]+/g],
  ['ar', /[\u0600-\u06ff]+/g],
  ['ru', /[\u0400-\u04ff]+/g],
  ['th', /[\u0e00-\u0e7f]+/g],
  ['he', /[\u0590-\u05ff]+/g],
  ['el', /[\u0370-\u03ff]+/g],
];

/** Commonest short words of the languages in Latin script that course pages are met in. */
const WORDS: Record<string, string[]> = {
  en: ['the', 'and', 'of', 'to', 'for', 'with', 'your', 'you', 'is', 'in', 'our', 'course', 'training'],
  es: ['el', 'la', 'de', 'los', 'para', 'con', 'una', 'curso', 'tu', 'del', 'las', 'por'],
  fr: ['le', 'les', 'des', 'et', 'pour', 'une', 'avec', 'vous', 'formation', 'dans', 'du'],
  de: ['der', 'die', 'und', 'das', 'für', 'mit', 'sie', 'kurs', 'ein', 'ist', 'zu'],
  pt: ['o', 'os', 'para', 'com', 'uma', 'não', 'você', 'curso', 'do', 'da', 'em'],
  vi: ['và', 'của', 'cho', 'học', 'khóa', 'các', 'với', 'là', 'bạn'],
  id: ['dan', 'yang', 'untuk', 'dengan', 'kursus', 'di', 'ini', 'anda'],
};

const SAMPLE = 20_000;

/**
 * The language of a page, as a primary BCP 47 tag. The text itself outweighs what the page says of itself: `lang`
 * is often left over from a template.
 */
export const pageLanguage = perReading((reading): string => {
  const sample = sampleOf(reading);
  const declared = reading.lang.split(/[-_]/)[0] ?? '';
  const letters = lettersIn(sample);
  if (letters === 0) return declared || 'und';
  for (const [language, script] of SCRIPTS) {
    const count = sample.length - sample.replace(script, '').length;
    // A Han character says about as much as a word of three or four letters.
    const share = language === 'zh' ? (count * 3) / (letters + count * 2) : count / letters;
    if (share > (language === 'ja' ? 0.12 : 0.3)) return language;
  }
  return byWords(sample) ?? (isLatinTag(declared) ? declared : 'en');
});

const LETTER = /\p{L}/u;

/** How many letters; one outside the first plane is two units and one letter. */
function lettersIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) count += (unit | 32) >= 97 && (unit | 32) <= 122 ? 1 : 0;
    else if (unit >= 0x4e00 && unit <= 0x9fa5) count++;
    else if ((unit < 0xdc00 || unit > 0xdfff) && LETTER.test(String.fromCodePoint(text.codePointAt(i)!)))
      count++;
  }
  return count;
}

/** Text of the main part first, and from its middle too: a page often opens with a menu in another language. */
function sampleOf(reading: Reading): string {
  const parts: string[] = [];
  let length = 0;
  for (const block of reading.blocks) {
    if (block.region === 'nav' || block.region === 'footer') continue;
    parts.push(reading.text.slice(block.start, Math.min(block.end, block.start + 400)));
    length += Math.min(block.end - block.start, 400);
    if (length > SAMPLE) break;
  }
  return length < 40 ? `${reading.title}\n${reading.text.slice(0, SAMPLE)}` : parts.join('\n');
}

function byWords(sample: string): string | null {
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | null = null;
  let most = 1;
  for (const [language, list] of Object.entries(WORDS)) {
    const hits = list.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (hits > most) {
      best = language;
      most = hits;
    }
  }
  return best;
}

const isLatinTag = (tag: string) =>
  /^[a-z]{2,3}$/.test(tag) && !SCRIPTS.some(([name]) => name === tag) && tag !== 'zxx';
