import { describe, expect, it } from 'vitest';
import { auditReading } from '@/rules/engine/audit-reading';
import { explain } from '@/rules/engine/explain';
import { countryOf } from '@/rules/engine/places';
import { sourceOf, sourcesHere } from '@/rules/engine/registers';
import { readText } from '@/rules/reading/read-file';
import law from '@/rules/registers/law.json';

const placesOf = (ids: string[]) => ids.map((id) => sourceOf(id)?.place);

describe('sources of law', () => {
  it('name an article only where the text was read', () => {
    for (const entry of law.law) {
      const read = entry.evidence === 'primary-text' || entry.evidence === 'official-page';
      const { title } = sourceOf(entry.id)!;
      expect(title.zh).toBe(`${entry.instrument.zh}${read ? entry.article.zh : ''}`);
      if (entry.article.en) expect(title.en.includes(entry.article.en)).toBe(read);
    }
  });

  it('of another country say in Chinese whose they are', () => {
    const names: Record<string, RegExp> = {
      GB: /英国/,
      US: /美国/,
      AU: /澳大利亚/,
      EU: /欧盟/,
      IN: /印度/,
      SG: /新加坡/,
    };
    for (const { jurisdiction, instrument } of law.law)
      if (names[jurisdiction]) expect(instrument.zh).toMatch(names[jurisdiction]);
  });

  it('are those of the page’s place; another country’s law is named only where none of its own is', () => {
    const ids = ['cn-ad-24-1', 'us-254-5', 'au-cs-8', 'cn-ad-58'];
    expect(placesOf(sourcesHere(ids, 'CN', null))).toEqual(['CN', 'CN']);
    expect(placesOf(sourcesHere(ids, 'elsewhere', 'AU'))).toEqual(['AU']);
    expect(placesOf(sourcesHere(ids, 'elsewhere', null))).toEqual(['US', 'AU']);
    expect(placesOf(sourcesHere(['cn-ad-24-1'], 'elsewhere', 'AU'))).toEqual(['CN']);
    const vendor = law.law.find(({ jurisdiction }) => jurisdiction === 'vendor')!.id;
    expect(placesOf(sourcesHere(['cn-ad-24-1', vendor], 'elsewhere', null))).toEqual(['vendor']);
    expect(placesOf(sourcesHere(['cn-ad-24-1', vendor], 'CN', null))).toEqual(['CN', 'vendor']);
    expect(placesOf(sourcesHere(['us-254-5'], 'CN', null))).toEqual(['US']);
  });

  it.each([
    ['https://a.example.co.uk/', '', 'GB'],
    ['https://a.example.edu.au/', 'Fee $900', 'AU'],
    ['https://a.example.com/', 'Fee £900', 'GB'],
    ['https://a.example.com/', 'Fee ₹9,000', 'IN'],
    ['https://a.example.com/', 'Fee $900', null],
    ['https://a.example.com/', 'Fee £900 or €1000', null],
  ])('%s %s stands in %s', (url, text, country) => {
    expect(countryOf({ url, text })).toBe(country);
  });

  it('come in that order with a finding', () => {
    const of = (text: string, url: string) =>
      auditReading(readText(text, url), 'x', '2026-11-24T00:00:00Z').courses[0]!.findings.find(
        (finding) => finding.rule === 'guaranteed-pass',
      )!;
    const text = 'PMP course, fee £900. Enrol now: we guarantee you will pass the exam.';
    expect(sourceOf(of(text, 'https://a.example.co.uk/').sources[0]!)?.place).not.toBe('CN');
    expect(sourceOf(of('人工智能训练师培训班，学费2980元，签约包过。', '').sources[0]!)?.place).toBe('CN');
  });
});

describe('figures', () => {
  it('are marked as old from their review date on', () => {
    const of = (readAt: string) => {
      const audit = auditReading(readText('人工智能训练师培训班，学费2980元，签约包过。'), 'x', readAt);
      return explain(audit).sources['aitrainer-sh-l3-exam-fee'];
    };
    expect(of('2026-11-24T00:00:00Z')?.old).toBeUndefined();
    expect(of('2027-04-01T00:00:00Z')?.old).toBe(true);
  });
});

describe('an address like an official one', () => {
  const judge = (url: string) =>
    auditReading(
      readText('人工智能训练师培训班，学费2980元，立即报名。', url),
      'x',
      '2026-11-24T00:00:00Z',
      undefined,
      'course',
    ).courses[0]!.findings.find((finding) => finding.rule === 'lookalike-official-site')!;

  it('is flagged where it holds the whole of one, and suspected where it is alike', () => {
    expect(judge('https://osta.mohrss.gov.cn.bm-cert.com/a')).toMatchObject({
      outcome: 'flagged',
      evidence: [{ quote: 'osta.mohrss.gov.cn.bm-cert.com', from: 'register' }],
    });
    expect(judge('https://chsi-cx.net/').outcome).toBe('suspected');
    expect(judge('https://chsi-cx.net/').note?.zh).toContain('学信网');
  });

  it('is none of a provider’s own', () => {
    for (const url of ['https://a.example.com/', 'https://osta.mohrss.gov.cn/', ''])
      expect(['clear', 'unknown']).toContain(judge(url).outcome);
  });
});
