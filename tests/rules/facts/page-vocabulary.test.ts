import { describe, expect, it } from 'vitest';
import { vocabulary } from '@/rules/facts/page-vocabulary';
import { readHtml } from '@/rules/reading/read-file';

const words = (html: string) => vocabulary(readHtml(html));

describe('the words of a page', () => {
  it('are English words of three letters and more, and pairs of Chinese characters', () => {
    expect([...words('<p>We teach Welding 焊工班，上课</p>').keys()]).toEqual([
      'teach',
      'welding',
      '焊工',
      '工班',
      '上课',
    ]);
  });

  it('count more the oftener they are used, and never for two', () => {
    const strength = (times: number) => words(`<p>${'报名 '.repeat(times)}</p>`).get('报名')!;
    expect(strength(1)).toBeGreaterThan(0.5);
    expect(strength(3)).toBeGreaterThan(strength(1));
    expect(strength(99)).toBe(1);
  });

  it('are those of what it says, not of its menus and its foot', () => {
    const page = words(
      '<nav><p>welding</p></nav><main><p>painting</p></main><footer><p>masonry</p></footer>',
    );
    expect([...page.keys()]).toEqual(['painting']);
  });

  it('are taken from its beginning alone, a line of it and the whole', () => {
    expect(words(`<p>${'welding '.repeat(60)}painting</p>`).has('painting')).toBe(false);
    const long = `<p>${'welding '.repeat(30)}</p>`.repeat(100);
    expect(words(`${long}<p>painting</p>`).has('painting')).toBe(false);
  });

  it('are no names of what every object has', () => {
    expect(() => words('<p>constructor tostring valueof</p>')).not.toThrow();
  });
});
