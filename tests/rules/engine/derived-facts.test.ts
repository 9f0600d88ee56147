import { describe, expect, it } from 'vitest';
import { auditReading } from '@/rules/engine/audit-reading';
import { packsOf } from '@/rules/engine/packs';
import { readHtml } from '@/rules/reading/read-file';
import { compilePacks, packSources } from '@/rules/tools/compile-packs';

const PACKS = packsOf(compilePacks(packSources()));

const aligned = (title: string, modules: string[]) => {
  const html = `<html lang="zh"><title>${title}</title><main><h1>${title}</h1><p>考证培训班，学费2980元，立即报名。</p><h2>课程大纲</h2><ul>${modules
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
    const finding = aligned('人工智能训练师三级', ['业务流程分析', '算法测试', '行业见闻']);
    expect(finding).toMatchObject({ outcome: 'partial', confidence: 0.8 });
    expect(finding.note?.zh).toMatch(/职业功能/);
  });

  it('are not held against the standard of another trade', () => {
    expect(
      aligned('消防设施操作员三级', ['业务流程分析', '算法测试', '行业见闻']).note?.zh ?? '',
    ).not.toMatch(/职业功能/);
  });
});
