import { describe, expect, it } from 'vitest';
import { auditReading } from '@/rules/engine/audit-reading';
import { packsOf } from '@/rules/engine/packs';
import { readHtml } from '@/rules/reading/read-file';
import { compilePacks, packSources } from '@/rules/tools/compile-packs';

const PACKS = packsOf(compilePacks(packSources()));

function judge(body: string, data?: unknown, lang = 'zh') {
  const script = data ? `<script type="application/ld+json">${JSON.stringify(data)}</script>` : '';
  const html = `<html lang="${lang}"><title>数据标注实战班</title>${script}<main><h1>数据标注实战班</h1>${body}</main></html>`;
  const audit = auditReading(
    readHtml(html, 'https://a.example/'),
    'x',
    '2026-11-24T00:00:00Z',
    PACKS,
    'course',
  );
  return audit.courses[0]!.findings.find((finding) => finding.rule === 'self-contradiction')!;
}

const course = (...prices: number[]) => ({
  '@type': 'Course',
  name: '数据标注实战班',
  offers: prices.map((price) => ({ '@type': 'Offer', price, priceCurrency: 'CNY' })),
});

describe('a price shown and a price in the data of the page', () => {
  const shown = '<p>学费：2980元</p>';

  it('differ', () => {
    const finding = judge(shown, course(1980));
    expect(finding.outcome).toBe('flagged');
    expect(finding.evidence.map(({ quote, from }) => [quote, from])).toEqual([
      ['2980元', 'text'],
      ['1980 CNY', 'structured-data'],
    ]);
    expect(finding.note?.zh).toBe('页面上写 2980 CNY，页面附带的数据里写 1980 CNY。');
  });

  it.each([
    ['the same', shown, course(2980)],
    ['within the range of the offers', shown, course(1980, 3980)],
    ['also shown', '<p>学费：2980元</p><p>早鸟价 1980元</p>', course(1980)],
    ['of several courses', shown, [course(1980), { ...course(990), name: '另一门课' }]],
    [
      'in another currency',
      shown,
      { ...course(), offers: { '@type': 'Offer', price: 199, priceCurrency: 'USD' } },
    ],
    ['without one', shown, { '@type': 'Course', name: '数据标注实战班' }],
  ])('agree or cannot be compared: %s', (_name, body, data) => {
    expect(judge(body, data).outcome).toBe('inapplicable');
  });
});

describe('hours and days', () => {
  it('do not fit', () => {
    const finding = judge('<p>培训周期：3天</p><p>总课时：60课时</p>');
    expect(finding.outcome).toBe('flagged');
    expect(finding.note?.en).toBe('60 hours in 3 days is more than 12 hours a day.');
  });

  it('fit', () => {
    expect(judge('<p>培训周期：5天</p><p>总课时：40课时</p>').outcome).toBe('inapplicable');
  });

  it('are asked about where the modules do not add up', () => {
    const rows = (hours: number[]) =>
      `<p>总课时：40课时</p><h2>课程大纲</h2><table><tr><th>模块</th><th>课时</th></tr>${hours
        .map((one, i) => `<tr><td>第${i + 1}章 数据标注练习${i}</td><td>${one}课时</td></tr>`)
        .join('')}</table>`;
    expect(judge(rows([8, 8, 8])).outcome).toBe('unknown');
    expect(judge(rows([16, 16, 8])).outcome).toBe('inapplicable');
  });
});

describe('experts counted and named', () => {
  const people =
    '<h2>师资介绍</h2><h3>张伟明</h3><p>高级工程师，从业12年。</p><h3>李晓红</h3><p>数据标注主管，从业8年。</p>';

  it('are asked about where fewer are named', () => {
    const finding = judge(`<p>本课程由5位专家授课。</p>${people}`);
    expect(finding).toMatchObject({ outcome: 'unknown', confidence: 0 });
    expect(finding.note?.zh).toContain('写着 5 位，页面上有姓名的是 2 位');
  });

  it('are no matter where all are', () => {
    expect(judge(`<p>本课程由2位专家授课。</p>${people}`).outcome).toBe('inapplicable');
  });
});

describe('rates in two places', () => {
  it.each([
    ['<p>学员通过率98%。</p><p>我们做到了：通过率100%。</p>', 'flagged'],
    [
      '<p>学员通过率98%。</p><section class="reviews"><h2>学员评价</h2><p>“听说通过率100%。”</p></section>',
      'inapplicable',
    ],
    [
      '<table><tr><td>三级</td><td>通过率92%</td></tr><tr><td>四级</td><td>通过率98%</td></tr></table>',
      'inapplicable',
    ],
    ['<h2>2024年成绩</h2><p>通过率92%。</p><h2>2025年成绩</h2><p>通过率98%。</p>', 'inapplicable'],
  ])('%s: %s', (body, outcome) => {
    expect(judge(body).outcome).toBe(outcome);
  });
});
