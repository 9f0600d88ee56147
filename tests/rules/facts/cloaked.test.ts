import { describe, expect, test } from 'vitest';
import { auditReading } from '@/rules/engine/audit-reading';
import { readHtml } from '@/rules/reading/read-file';

const HIDDEN = 'style="position:absolute;left:-9999px"';
const page = (body: string) =>
  readHtml(
    `<title>消防设施操作员培训班</title><h1>消防设施操作员培训班</h1><p>学费：2980元</p><p>立即报名</p>${body}`,
  );
const audit = (body: string) =>
  auditReading(page(body), '-', '2026-11-24T00:00:00.000Z', undefined, 'course');

describe('text shown to nobody', () => {
  const terms = '讲师：陈国栋，高级工程师。总课时：48课时。退费政策：开课前全额退费，开课后按比例退。';

  test('states no fact; folded text does', () => {
    const { facts } = audit(`<div ${HIDDEN}><p>${terms.split('。').join('</p><p>')}</p></div>`).courses[0]!;
    expect([facts.instructors.state, facts.hours.state, facts.refund.state]).toEqual([
      'absent',
      'absent',
      'absent',
    ]);
    const folded = audit(`<div style="display:none"><p>${terms.split('。').join('</p><p>')}</p></div>`)
      .courses[0]!;
    expect(folded.facts.hours).toMatchObject({ state: 'found', value: 48 });
  });

  test('is told apart with its words, when it is long enough to be meant for machines', () => {
    const { page: shown } = audit(`<div ${HIDDEN}>${terms}</div><p>可见</p><div ${HIDDEN}>返回顶部</div>`);
    expect(shown.cloaked?.map(({ quote }) => quote)).toEqual([terms]);
    expect(audit('<p>可见</p>').page).not.toHaveProperty('cloaked');
  });

  test('makes no claim to those who do not see it', () => {
    const flagged = (body: string) =>
      audit(body)
        .courses[0]!.findings.filter(({ outcome }) => outcome === 'flagged')
        .map(({ rule }) => rule);
    expect(flagged('<p>签约保过，不过全额退款</p>')).toContain('guaranteed-pass');
    expect(flagged(`<p ${HIDDEN}>签约保过，不过全额退款</p>`)).not.toContain('guaranteed-pass');
  });
});
