import { describe, expect, it } from 'vitest';
import { officialSites } from '@/rules/derived/look-ups';
import { auditReading } from '@/rules/engine/audit-reading';
import { readHtml } from '@/rules/reading/read-file';

const sitesOf = (html: string, url = 'https://school.example/course') =>
  officialSites(auditReading(readHtml(html, url), url, '2026-11-24T12:00:00.000Z'));
const page = (title: string, body: string, lang = 'zh') =>
  `<!doctype html><html lang="${lang}"><title>${title}</title><main><h1>${title}</h1>${body}</main></html>`;
const ids = (html: string, url?: string) => sitesOf(html, url).map(({ id }) => id);

describe('official sites for a page', () => {
  it('of a skill course in China: licence, assessment body, certificate, company', () => {
    const found = ids(
      page('人工智能训练师三级培训班', '<p>学费 2980 元，共 42 课时，开班日期每月 1 日。</p>'),
    );
    expect(found).toEqual(expect.arrayContaining(['school-licence', 'osta', 'osta-certificates', 'gsxt']));
    expect(found).not.toContain('chsi');
    expect(found).not.toContain('pmi-registry');
  });

  it('are those of what is sold, not of what is mentioned', () => {
    const trainer = page('人工智能训练师三级培训班', '<p>不限学历，学费 2980 元，共 42 课时。</p>');
    expect(ids(trainer)).not.toContain('chsi');
    const degree = page('成人高考专升本辅导班', '<p>学费 2980 元，共 42 课时，毕业发学历证书。</p>');
    expect(ids(degree)).toContain('chsi');
  });

  it('abroad, and where other authorities govern, are not those of China', () => {
    const pmp = page('PMP exam prep course', '<p>Tuition $900, 35 hours, PMI authorized.</p>', 'en');
    expect(ids(pmp, 'https://school.example/pmp')).toEqual(['pmi-registry']);
    const taiwan = page('人工智慧訓練師課程', '<p>學費 NT$12,000，共 42 小時。</p>', 'zh-Hant');
    expect(ids(taiwan, 'https://school.com.tw/course')).not.toContain('osta');
  });

  it('begin with those of the certificate that is sold', () => {
    const pmp = page(
      'PMP 认证培训班',
      '<p>学费 3800 元，共 35 学时，颁证机构：美国项目管理协会（PMI）。</p>',
    );
    expect(ids(pmp)[0]).toBe('pmi-registry');
    const permit = page('低压电工培训', '<p>学费 900 元，共 40 学时，考取特种作业操作证。</p>');
    expect(ids(permit)[0]).toBe('special-operations');
  });

  it('come with a name to look up where the page gives one, and with plain web addresses', () => {
    for (const site of sitesOf(page('人工智能训练师三级培训班', '<p>学费 2980 元，共 42 课时。</p>')))
      expect(site.url ?? 'https://').toMatch(/^https?:\/\//);
  });

  it('of companies is asked by the credit code that a page states, else by the name that is in a register', () => {
    const asked = (foot: string) =>
      sitesOf(
        page(
          '人工智能训练师三级培训班 - 云岚智培',
          `<p>学费 2980 元，共 42 课时。</p><p>培训机构：云岚智培</p></main><footer>${foot}</footer>`,
        ),
      ).find(({ id }) => id === 'gsxt')?.ask;
    expect(asked('统一社会信用代码：91330106MA27XKMC5E')).toBe('91330106MA27XKMC5E');
    // With a wrong check character it is nobody's, and of two none is surely the provider's.
    expect(asked('统一社会信用代码：91330106MA27XKMC5C')).toBe('云岚智培');
    expect(asked('')).toBe('云岚智培');
    expect(
      sitesOf(
        page(
          '人工智能训练师三级培训班',
          '<p>学费 2980 元，共 42 课时。</p><p>培训机构：临江云岚智培教育科技有限公司</p>',
        ),
      ).find(({ id }) => id === 'gsxt')?.ask,
    ).toBe('临江云岚智培教育科技有限公司');
  });

  it('are none where nothing is judged', () => {
    expect(ids(page('某地通知', '<p>各有关单位：现将有关事项通知如下。</p>'))).toEqual([]);
  });
});
