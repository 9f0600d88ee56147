import { describe, expect, it } from 'vitest';
import type { Audit } from '@/rules/audit';
import { auditChanges } from '@/rules/derived/audit-changes';
import { auditReading } from '@/rules/engine/audit-reading';
import { readHtml } from '@/rules/reading/read-file';

const page = (body: string): Audit =>
  auditReading(
    readHtml(
      `<html lang="zh-CN"><title>人工智能训练师培训班</title><body><h1>人工智能训练师三级培训班</h1>
       <p>海棠职业培训学校开设的培训课程，面向在职人员，立即报名。</p>${body}</body></html>`,
      'https://school.example/trainer',
    ),
    'https://school.example/trainer',
    '2026-11-24T13:00:00.000Z',
  );

const calm = '<h2>学费</h2><p>学费 3800 元，共 60 课时。</p>';

describe('what changed between two audits of one address', () => {
  it('finds nothing between two readings of the same words', () => {
    expect(auditChanges(page(calm), page(calm))).toEqual({ sameRules: true, changes: [] });
  });

  it('tells a price that was raised, with the words of both visits', () => {
    const { changes } = auditChanges(page(calm), page(calm.replace('3800', '5800')));
    const price = changes.find((change) => change.kind === 'fact' && change.fact === 'price');
    expect(price).toMatchObject({
      before: expect.stringContaining('3800'),
      after: expect.stringContaining('5800'),
    });
  });

  it('tells a promise that was added, and one that was taken away', () => {
    const promising = page(`${calm}<p>本班签约保过。</p>`);
    const added = auditChanges(page(calm), promising).changes;
    expect(added).toContainEqual(
      expect.objectContaining({
        kind: 'finding',
        rule: 'guaranteed-pass',
        after: 'flagged',
        removed: [],
        added: [expect.stringContaining('保过')],
      }),
    );
    const gone = auditChanges(promising, page(calm)).changes;
    expect(gone).toContainEqual(
      expect.objectContaining({ rule: 'guaranteed-pass', before: 'flagged', added: [] }),
    );
  });

  it('tells a promise that stays one in other words', () => {
    const before = page(`${calm}<p>本班签约保过。</p>`);
    const after = page(`${calm}<p>本班考试包过。</p>`);
    const reworded = auditChanges(before, after).changes.find(
      (change) => change.kind === 'finding' && change.rule === 'guaranteed-pass',
    );
    expect(reworded).toMatchObject({ before: 'flagged', after: 'flagged' });
    expect(reworded).not.toMatchObject({ removed: [] });
  });

  it('does not take an unread statement for one that was withdrawn', () => {
    const before = page(calm);
    const after = structuredClone(before);
    before.courses[0]!.facts.licence = { state: 'absent' };
    after.courses[0]!.facts.licence = { state: 'unreadable', why: 'image' };
    expect(auditChanges(before, after).changes).toEqual([]);
  });

  it('pairs the cards of a listing by title and address, wherever they stand', () => {
    const listing = page(calm);
    const [one] = listing.courses;
    const card = (title: string, url: string) => ({ ...one!, title, url });
    const a = card('甲班', 'https://school.example/a');
    const b = card('乙班', 'https://school.example/b');
    const c = card('丙班', 'https://school.example/c');
    const { changes } = auditChanges({ ...listing, courses: [a, b] }, { ...listing, courses: [c, b] });
    expect(changes).toEqual([
      { kind: 'course', course: '丙班', is: 'added' },
      { kind: 'course', course: '甲班', is: 'gone' },
    ]);
  });

  it('says when the two were not made with the same rules', () => {
    const before = page(calm);
    const older = { ...before, versions: { ...before.versions, registers: '2025.01' } };
    expect(auditChanges(older, before).sameRules).toBe(false);
  });
});
