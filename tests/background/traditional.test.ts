import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { converterOf, inCornerMarks, inTraditional } from '@/entrypoints/background/traditional';
import { inTaiwan, spokenTexts, traditionalTable } from '@/rules/tools/traditional-table';

const texts = spokenTexts();
const table = traditionalTable(texts);
const convert = converterOf(table);

describe('rules as they are written in Taiwan', () => {
  it('are what OpenCC with all its tables writes, for every text', () => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => convert(text) !== inTaiwan(text))).toEqual([]);
  });

  it('takes words, not characters one by one', () => {
    expect(convert('发证机关的后台信息；面向干部，课时只有 3 天')).toBe(
      '發證機關的後臺資訊；面向幹部，課時只有 3 天',
    );
  });

  it('takes little room', () => {
    expect(gzipSync(JSON.stringify(table)).length).toBeLessThan(64 * 1024);
  });

  it('converts what the product says and nothing of the page', () => {
    const answer = {
      ok: true,
      shown: {
        audit: {
          courses: [
            {
              title: '人工智能训练师',
              findings: [
                {
                  rule: 'x',
                  evidence: [{ quote: '签约保过', before: '我们', after: '的课' }],
                  note: { zh: '页面写“签约保过”，没有标准。', en: 'None.' },
                },
              ],
            },
          ],
        },
        rules: { x: { title: { zh: '承诺包过', en: 'Promise' }, severity: 5 } },
      },
      list: [null, 'zh'],
    };
    const told = inTraditional(answer, inCornerMarks(convert));
    expect(told.shown.rules.x.title).toEqual({ zh: '承諾包過', en: 'Promise' });
    const [course] = told.shown.audit.courses;
    expect(course?.title).toBe('人工智能训练师');
    expect(course?.findings[0]?.evidence).toEqual([{ quote: '签约保过', before: '我们', after: '的课' }]);
    expect(course?.findings[0]?.note.zh).toBe('頁面寫「签约保过」，沒有標準。');
    expect(told.list).toEqual([null, 'zh']);
    expect(answer.shown.rules.x.title.zh).toBe('承诺包过');
  });
});
