import { describe, expect, it } from 'vitest';
import type { Audit } from '@/rules/audit';
import { courseTurns } from '@/rules/derived/course-turns';
import { auditReading } from '@/rules/engine/audit-reading';
import { readHtml } from '@/rules/reading/read-file';

const URL = 'https://school.example/trainer';
const TITLE = '人工智能训练师三级培训班';
/** So much else that a page may be said not to hold what it does not. */
const ROOM =
  '<p>每逢周六的上午和下午都各有一节课，教室里有投影和白板，学员自带电脑，中午可以在食堂用餐。</p>'.repeat(8);
const page = (day: number, price: string, more = ''): Audit =>
  auditReading(
    readHtml(
      `<html lang="zh-CN"><title>${TITLE}</title><body><h1>${TITLE}</h1>
       <p>海棠职业培训学校开设的培训课程，面向在职人员，立即报名。</p>${ROOM}<h2>学费</h2><p>${price}，共 60 课时。</p>${more}</body></html>`,
      URL,
    ),
    URL,
    `2026-11-${String(day).padStart(2, '0')}T13:00:00.000Z`,
  );
const titleOf = (audit: Audit) => audit.courses[0]!.title;
const turns = (...visits: Audit[]) => courseTurns(visits, titleOf(visits[0]!));

describe('how a course turned from visit to visit', () => {
  it('tells a price that was raised, with both dates and the words of both visits', () => {
    const [turn, ...others] = turns(page(24, '学费 5800 元'), page(17, '学费 3800 元')).turns;
    expect(others).toEqual([]);
    expect(turn).toMatchObject({ since: '2026-11-17T13:00:00.000Z', until: '2026-11-24T13:00:00.000Z' });
    expect(turn!.price!.before).toContain('3800');
    expect(turn!.price!.after).toContain('5800');
  });

  it('tells a caution that came, and one that went, at the visit where it did', () => {
    const promise = '<p>本班签约保过。</p>';
    const three = turns(
      page(24, '学费 3800 元'),
      page(17, '学费 3800 元', promise),
      page(10, '学费 3800 元'),
    );
    expect(three.visits).toBe(3);
    expect(three.turns.map(({ raised, gone }) => ({ raised, gone }))).toEqual([
      { raised: [], gone: ['guaranteed-pass'] },
      { raised: ['guaranteed-pass'], gone: [] },
    ]);
  });

  it('says nothing of visits that say the same, in whichever words', () => {
    expect(turns(page(24, '学费 3800 元'), page(17, '学费：3800元'))).toEqual({ visits: 2, turns: [] });
    expect(turns(page(24, '学费 3800 元'))).toEqual({ visits: 1, turns: [] });
  });

  it('takes what one visit does not tell for no change', () => {
    expect(turns(page(24, '学费 3800 元'), page(17, '学费请来电')).turns).toEqual([]);
    const now = page(24, '学费 3800 元', '<p>本班签约保过。</p>');
    const unread = structuredClone(page(17, '学费 3800 元'));
    for (const finding of unread.courses[0]!.findings)
      if (finding.rule === 'guaranteed-pass') finding.outcome = 'unknown';
    expect(turns(now, unread).turns.flatMap(({ raised }) => raised)).toEqual([]);
  });

  it('holds no visit against another that was judged by other rules: what differs may be ours', () => {
    const old = page(17, '学费 3800 元');
    const other = { ...old, versions: { ...old.versions, reader: old.versions.reader - 1 } };
    expect(turns(page(24, '学费 5800 元'), other)).toEqual({ visits: 1, turns: [] });
  });
});
