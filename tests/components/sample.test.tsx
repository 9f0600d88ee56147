import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { SampleAd } from '@/components/sample-ad';
import { auditPage } from '@/entrypoints/background/audit-page';
import { readHtml } from '@/rules/reading/read-file';

describe.each(['zh', 'en'] as const)('the sample ad in %s', (language) => {
  const ad = render(<SampleAd language={language} ad={null} />);
  const { audit } = auditPage(readHtml(ad), '2026-11-24T00:00:00.000Z', { anyway: true, packsOff: [] });
  const [course] = audit.courses;
  const having = (outcome: string) => course!.findings.filter((one) => one.outcome === outcome);

  it('is long enough for every kind of result, one of each at least', () => {
    for (const outcome of ['flagged', 'missing', 'met']) expect(having(outcome), outcome).not.toEqual([]);
    expect(having('flagged').map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['guaranteed-pass', 'instant-certificate']),
    );
  });

  it('says which parts it has, and for how long each', () => {
    const { modules } = course!.facts;
    expect(modules.state === 'found' && modules.value.map(({ hours }) => hours)).toEqual([12, 14, 12, 4]);
    expect(having('met').map(({ rule }) => rule)).toContain('module-breakdown');
  });

  it('has a title, and a grade that such an ad would get', () => {
    expect(course!.title).toContain(language === 'zh' ? '人工智能训练师' : 'AI Trainer');
    expect(['D', 'F']).toContain(course!.grade);
  });
});
