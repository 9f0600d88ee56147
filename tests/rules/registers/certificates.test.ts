import { describe, expect, it } from 'vitest';
import { auditReading } from '@/rules/engine/audit-reading';
import { explain } from '@/rules/engine/explain';
import { figures, sourceOf } from '@/rules/engine/registers';
import { readText } from '@/rules/reading/read-file';
import { CERTIFICATES, certificatesNamed, isIssuer } from '@/rules/registers/certificates';
import register from '@/rules/registers/certificates.json';
import { QUERY_SITES } from '@/rules/registers/official-hosts';
import { certificateRegister } from '@/rules/registers/schema';

describe('the register of certificates', () => {
  it('has its shape, and rests on sources and sites that exist', () => {
    certificateRegister.parse(register);
    for (const { id, sources, sites, asOf, reviewBy, official, issuer } of CERTIFICATES) {
      for (const source of sources) expect(sourceOf(source), `${id}: ${source}`).toBeDefined();
      for (const site of sites)
        expect(
          QUERY_SITES.some((one) => one.id === site),
          `${id}: ${site}`,
        ).toBe(true);
      expect(reviewBy > asOf, id).toBe(true);
      for (const text of [official, issuer]) if (text) expect(text.en, id).not.toMatch(/[\u4e00-\u9fff]/);
    }
    expect(new Set(CERTIFICATES.map(({ id }) => id)).size).toBe(CERTIFICATES.length);
  });

  it.each([
    ['PMP 认证培训班', ['pmp']],
    ['Project management professional prep', ['pmp']],
    ['人工智能训练师三级培训', ['ai-trainer']],
    ['AWS Certified Cloud Practitioner', ['aws-saa']],
    ['The pmpe course', []],
    ['Laws and shipments', []],
  ])('%s names %j', (text, ids) => {
    expect(certificatesNamed(text).map(({ id }) => id)).toEqual(ids);
  });

  it('knows a body by the names that pages give it', () => {
    const [pmp] = certificatesNamed('PMP');
    for (const issuer of ['PMI', '美国项目管理协会（PMI）', 'the Project Management Institute'])
      expect(isIssuer(pmp!, issuer), issuer).toBe(true);
    for (const issuer of ['人社部', 'Institute of Certified Managers', 'PMIX'])
      expect(isIssuer(pmp!, issuer), issuer).toBe(false);
  });
});

describe('the issuing body of a course', () => {
  const finding = (text: string, readAt = '2026-11-24T00:00:00Z') =>
    auditReading(readText(text), 'x', readAt, undefined, 'course').courses[0]!.findings.find(
      ({ rule }) => rule === 'issuing-body-claim',
    )!;
  const named = 'PMP 认证培训班，学费 3800 元。颁证机构：美国项目管理协会（PMI）。';

  it('agrees where it is that of the register, as long as the register is fresh', () => {
    expect(finding(named)).toMatchObject({
      outcome: 'met',
      note: { zh: expect.stringContaining('没有免考') },
    });
    expect(finding(named, '2027-06-01T00:00:00Z').outcome).toBe('unknown');
  });

  it('is asked about where it is another, and says who issues the certificate', () => {
    const other = finding('PMP 认证培训班，学费 3800 元。颁证机构：某某职业能力评价中心。');
    expect(other.outcome).toBe('unknown');
    expect(other.note?.zh).toMatch(/某某职业能力评价中心.*项目管理协会/);
  });
});

describe('caveats of figures', () => {
  it('are in both languages and come with the source', () => {
    for (const { id, caveat } of figures)
      if (caveat) {
        expect(caveat.zh, id).toMatch(/[\u4e00-\u9fff]/);
        expect(caveat.en, id).not.toMatch(/[\u4e00-\u9fff]/);
      }
    const audit = auditReading(
      readText('上海人工智能训练师三级培训班，考试费 500 元，学费 2980 元，立即报名。'),
      'x',
      '2026-11-24T00:00:00Z',
    );
    expect(explain(audit).sources['aitrainer-sh-l3-exam-fee']?.caveat?.zh).toContain('只是一家评价机构');
  });
});
