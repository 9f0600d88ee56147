import { describe, expect, it } from 'vitest';
import { auditReading } from '@/rules/engine/audit-reading';
import { explain } from '@/rules/engine/explain';
import { packsOf } from '@/rules/engine/packs';
import { readHtml, readText } from '@/rules/reading/read-file';
import { compilePacks, packSources } from '@/rules/tools/compile-packs';

const PACKS = packsOf(compilePacks(packSources()));
const READ_AT = '2026-11-24T12:00:00.000Z';
const audit = (html: string) =>
  auditReading(
    /^</.test(html) ? readHtml(html, 'https://a.example/course') : readText(html),
    'x',
    READ_AT,
    PACKS,
  );

const AD = `<html lang="zh"><title>人工智能训练师三级考证培训班</title><main><h1>人工智能训练师三级考证培训班</h1>
<p>签约包过，不过全额退款！学费2980元，立即报名，咨询老师。</p><h2>课程安排</h2><ul><li>第一章 数据采集</li><li>第二章 数据标注</li>
<li>第三章 模型训练</li></ul><p>开班时间：每周六。报名热线 400-000-0000，名额有限。</p></main></html>`;
const card = (name: string, text: string) =>
  `<div class="card"><a href="/${name}"><h3>${name}培训班</h3></a><p>${text}</p><span>¥1980</span><a href="/${name}">立即报名</a></div>`;

describe('a page judged', () => {
  it('holds the contract', () => {
    const result = audit(AD);
    expect(result).toMatchObject({
      format: 1,
      input: 'x',
      readAt: READ_AT,
      versions: { reader: 1, packs: expect.any(Object), registers: expect.stringMatching(/^\d{4}\.\d{2}/) },
      page: { kind: 'course', language: 'zh', coverage: 1, unread: [] },
    });
    expect(result.courses).toHaveLength(1);
    const [course] = result.courses;
    expect(course!.findings.map((finding) => finding.rule).sort()).toEqual(
      PACKS.rules.map((rule) => rule.id).sort(),
    );
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('quotes the page exactly', () => {
    const reading = readHtml(AD, 'https://a.example/course');
    const quotes = audit(AD).courses[0]!.findings.flatMap((finding) => finding.evidence);
    expect(quotes.length).toBeGreaterThan(3);
    for (const { quote, start, end, from, before = '', after = '' } of quotes) {
      if (from !== 'text') continue;
      expect(reading.text.slice(start, end)).toBe(quote);
      expect(reading.text.slice(start - before.length, start)).toBe(before);
      expect(reading.text.slice(end, end + after.length)).toBe(after);
    }
  });

  it('flags what is promised', () => {
    const outcomes = Object.fromEntries(
      audit(AD).courses[0]!.findings.map(({ rule, outcome }) => [rule, outcome]),
    );
    expect(outcomes).toMatchObject({
      'guaranteed-pass': 'flagged',
      'refund-if-fail': 'flagged',
      'proxy-exam': 'unknown',
    });
  });

  it('has no course where nothing is sold', () => {
    const news =
      '<html><main><article><h1>多地查处考证培训机构“包过”宣传</h1><p>本报记者 王某 报道：记者暗访发现，有机构打出“包过”旗号，被市场监管部门罚款5万元。</p><p>来源：某日报　编辑：李某</p></article></main></html>';
    expect(audit(news).courses).toEqual([]);
  });

  it('is the same each time', () => {
    expect(audit(AD)).toEqual(audit(AD));
  });
});

describe('a listing', () => {
  const names = ['健康管理师', '人工智能训练师', '消防设施操作员', '心理咨询师'];
  const listing = (outside: string) =>
    audit(
      `<html><title>课程列表</title><main><h1>全部课程</h1>${outside}${names
        .map((name, i) => card(name, i === 1 ? '签约包过' : '线上直播课'))
        .join('')}</main></html>`,
    );
  const passes = (result: ReturnType<typeof audit>) =>
    result.courses.map(
      (course) => course.findings.find((finding) => finding.rule === 'guaranteed-pass')!.outcome,
    );

  it('keeps what a card says to that card', () => {
    const result = listing('');
    expect(result.page.kind).toBe('listing');
    expect(result.courses).toHaveLength(4);
    expect(passes(result).map((outcome) => outcome === 'flagged')).toEqual([false, true, false, false]);
  });

  it('lets what the page says outside its cards count for all', () => {
    expect(passes(listing('<p>本校所有课程签约包过。</p>'))).toEqual([
      'flagged',
      'flagged',
      'flagged',
      'flagged',
    ]);
  });

  it('says of no card that something is missing', () => {
    const outcomes = listing('').courses.flatMap((course) =>
      course.findings.map((finding) => finding.outcome),
    );
    expect(outcomes).not.toContain('missing');
    expect(listing('').courses.map((course) => course.grade)).toEqual([null, null, null, null]);
  });
});

describe('an explained audit', () => {
  it('has words for every finding, and every source of it that is known', () => {
    const { audit: same, rules, sources } = explain(audit(AD), PACKS);
    for (const finding of same.courses[0]!.findings) {
      expect(rules[finding.rule]?.title.zh).toBeTruthy();
      for (const id of finding.sources) expect(sources[id]?.says.en, id).toBeTruthy();
    }
  });

  it('says nothing of rules that were not judged', () => {
    expect(explain({ ...audit(AD), courses: [] }, PACKS)).toMatchObject({ rules: {}, sources: {} });
  });
});

describe('a grade', () => {
  const SAYS = '<p>每周两次直播课，作业由助教批改，结课要交一个项目。</p>';
  const page = (times: number) =>
    readHtml(
      `<html lang="zh"><title>数据标注班</title><main><h1>数据标注班</h1><p>学费：2980元，立即报名。</p>${SAYS.repeat(times)}</main></html>`,
      'https://a.example/',
    );
  const gradeOf = (times: number, kind: 'course' | 'provider') => {
    const course = auditReading(page(times), 'x', '2026-11-24T00:00:00Z', undefined, kind).courses[0]!;
    return { grade: course.grade, missing: course.findings.some(({ outcome }) => outcome === 'missing') };
  };

  it('is given to a course page that says enough', () => {
    expect(gradeOf(40, 'course')).toMatchObject({ grade: expect.stringMatching(/[A-F]/), missing: true });
  });

  it('is not given to a leaflet, of which nothing is missing either', () => {
    expect(gradeOf(3, 'course')).toEqual({ grade: null, missing: false });
  });

  it('is not given to a home page', () => {
    expect(gradeOf(40, 'provider').grade).toBeNull();
  });
});

describe('a listing of more cards than are judged', () => {
  const listing = (count: number, last: string) =>
    readHtml(
      `<h1>全部课程</h1><div class="list">${Array.from(
        { length: count },
        (_, n) =>
          `<div class="card"><h3><a href="/c/${n}">课程 ${n}</a></h3><p>价格：${n + 100}元</p><p>${n === count - 1 ? last : '周末上课'}</p></div>`,
      ).join('')}</div>`,
      'https://x.example/list',
    );

  it('what the last card says is said of no other', () => {
    for (const count of [150, 250]) {
      const audit = auditReading(listing(count, '签约保过，不过全额退费。'), 'x', READ_AT, PACKS);
      expect(audit.courses).toHaveLength(Math.min(count, 200));
      const flagged = audit.courses.filter(({ findings }) =>
        findings.some(({ rule, outcome }) => rule === 'guaranteed-pass' && outcome === 'flagged'),
      );
      expect(flagged.map(({ url }) => url)).toEqual(count < 200 ? ['https://x.example/c/149'] : []);
    }
  });
});
