import { describe, expect, it } from 'vitest';
import { auditReading } from '@/rules/engine/audit-reading';
import { namesBody } from '@/rules/engine/certificate-issuer';
import { packsOf } from '@/rules/engine/packs';
import { readHtml } from '@/rules/reading/read-file';
import { compilePacks, packSources } from '@/rules/tools/compile-packs';

const PACKS = packsOf(compilePacks(packSources()));

const aligned = (title: string, modules: string[]) => {
  const html = `<html lang="zh"><title>${title}</title><main><h1>${title}</h1><p>考证培训班，学费2980元，立即报名。</p><p>${'每周两次在线答疑，作业有人批改。'.repeat(30)}</p><h2>课程大纲</h2><ul>${modules
    .map((name, i) => `<li>第${i + 1}章 ${name}</li>`)
    .join('')}</ul></main></html>`;
  const audit = auditReading(
    readHtml(html, 'https://a.example/'),
    'x',
    '2026-11-24T00:00:00Z',
    PACKS,
    'course',
  );
  return audit.courses[0]!.findings.find((finding) => finding.rule === 'standard-module-alignment')!;
};

describe('modules beside the occupation standard', () => {
  it('touch some of its functions', () => {
    const finding = aligned('人工智能训练师三级', ['业务分析与流程设计', '算法测试', '行业见闻']);
    expect(finding).toMatchObject({ outcome: 'partial', confidence: 0.8 });
    expect(finding.note?.zh).toBe(
      '对照职业标准的 4 项职业功能，写到：业务分析。写得少：智能训练。没有写到：智能系统设计、培训与指导。',
    );
  });

  it('touch none of them', () => {
    const finding = aligned('人工智能训练师三级', ['行业见闻', '考前冲刺', '模拟考试']);
    expect(finding).toMatchObject({ outcome: 'missing', confidence: 0.8 });
    expect(finding.note?.en).toContain('Not found: Business analysis');
  });

  it('are not told by words of the course’s own name', () => {
    const finding = aligned('业务分析、智能训练、智能系统设计 人工智能训练师三级', ['行业见闻', '考前冲刺']);
    expect(finding.outcome).toBe('missing');
  });

  it('cannot be compared without a level, or at a level whose functions were not read', () => {
    const modules = ['业务流程分析', '算法测试', '行业见闻'];
    expect(aligned('人工智能训练师', modules)).toMatchObject({ outcome: 'unknown' });
    expect(aligned('人工智能训练师', modules).note?.zh).toContain('没有写明是哪一级');
    expect(aligned('人工智能训练师五级', modules).note?.zh).toContain('没有这一级');
  });

  it('are not held against the standard of another trade', () => {
    expect(
      aligned('消防设施操作员三级', ['业务流程分析', '算法测试', '行业见闻']).note?.zh ?? '',
    ).not.toMatch(/职业功能/);
  });
});

describe('the body that issues a certificate', () => {
  it.each([
    '上海市计算技术研究所有限公司',
    '中国科学院心理研究所',
    '应急管理部',
    'City & Guilds',
    'CompTIA',
    'PMI',
  ])('%s is named', (issuer) => expect(namesBody(issuer)).toBe(true));

  it.each([
    '人社部指定机构',
    '教育部认可的单位',
    '权威机构',
    '国际权威组织',
    '相关部门',
    '国家',
    '我校',
    '备案的第三方评价机构',
    'us',
    'our academy',
    'industry',
    'a leading body',
  ])('%s names nobody', (issuer) => expect(namesBody(issuer)).toBe(false));
});

describe('the level of a course', () => {
  const judge = (title: string, more = '') => {
    const html = `<html lang="en"><title>${title}</title><main><h1>${title}</h1><p>Enrol now, fee $200.</p>${more}</main></html>`;
    const audit = auditReading(
      readHtml(html, 'https://a.example/'),
      'x',
      '2026-11-24T00:00:00Z',
      PACKS,
      'course',
    );
    return audit.courses[0]!.findings.find((finding) => finding.rule === 'level-stated')!.outcome;
  };

  it.each([
    ['Master Diploma in Trading', '', ['missing', 'unknown']],
    ['Professional Coding Course', '', ['missing', 'unknown']],
    ['Python for Beginners', '', ['met']],
    ['Trading Course', '<p>Level: Intermediate</p>', ['met']],
    ['人工智能训练师三级培训班', '', ['met']],
  ])('%s %s', (title, more, outcomes) => {
    expect(outcomes).toContain(judge(title, more));
  });
});
