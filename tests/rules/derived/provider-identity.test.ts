import { describe, expect, it } from 'vitest';
import { groupProviders, type ProviderClue, plainName, siteOf } from '@/rules/derived/provider-identity';

let count = 0;
const clue = (url: string, name: string | null, ...numbers: string[]): ProviderClue => ({
  id: `audit-${++count}`,
  url,
  name,
  numbers,
});
const sizes = (clues: ProviderClue[]) => groupProviders(clues).map(({ audits }) => audits.length);

const CODE = '91310115MA1K4ABC1X';
const OTHER = '52310000501234567A';

describe('whose course an audit is of', () => {
  it.each([
    ['北京晨屿（集团）有限公司', '北京晨屿'],
    ['Dawn Isle Training Co., Ltd.', 'dawnisletraining'],
    ['ＡＢＣ 教育', 'abc教育'],
    ['Coltrane Academy', 'coltraneacademy'],
  ])('%s is %s without its form', (name, plain) => expect(plainName(name)).toBe(plain));

  it.each([
    ['https://www.school.example/a', 'school.example'],
    ['https://m.school.example/', 'school.example'],
    ['https://wap.school.example/', 'school.example'],
    ['https://math.school.example/', 'math.school.example'],
    ['https://m.example/', 'm.example'],
    ['file:///saved/x.html', null],
    ['not an address', null],
  ])('the site of %s is %s', (url, site) => expect(siteOf(url)).toBe(site));

  it('joins by number, by name and by site', () => {
    const clues = [
      clue('https://a.example/1', '晨屿职训', CODE),
      clue('https://b.example/1', '晨屿教育科技有限公司', CODE),
      clue('https://c.example/1', '晨屿教育科技'),
      clue('https://c.example/2', null),
    ];
    expect(groupProviders(clues)).toEqual([
      {
        audits: clues.map(({ id }) => id),
        names: ['晨屿职训', '晨屿教育科技有限公司', '晨屿教育科技'],
        sites: ['a.example', 'b.example', 'c.example'],
        numbers: [CODE],
      },
    ]);
  });

  it('joins two groups that a later page connects, in the order of the audits', () => {
    const a = clue('https://a.example/1', '晨屿职训');
    const b = clue('https://b.example/1', '晨屿教育科技');
    const both = clue('https://a.example/2', '晨屿教育科技');
    expect(groupProviders([a, b, both]).map(({ audits }) => audits)).toEqual([[a.id, b.id, both.id]]);
  });

  it('keeps one name under two numbers apart', () => {
    expect(
      sizes([clue('https://a.example/', '启航学校', CODE), clue('https://b.example/', '启航学校', OTHER)]),
    ).toEqual([1, 1]);
  });

  it.each([
    ['岚汀数智学院', '云汀教育科技有限公司'],
    ['北京青禾职业技能培训学校', '北京远帆职业技能培训学校'],
    ['Larkfield Skills Academy', 'Brightwater Skills Academy'],
  ])('does not lay %s and %s, which one site names, on each other', (one, other) => {
    const [a, b] = [clue('https://site.example/1', one), clue('https://site.example/2', other)];
    const nameless = clue('https://site.example/3', null);
    expect(sizes([a, b, nameless])).toEqual([1, 1, 1]);
    expect(sizes([a, nameless])).toEqual([2]);
  });

  it.each([
    ['青禾学堂', '上海青禾职业技能培训学校有限公司'],
    ['Larkfield Online', 'Larkfield Skills Academy Ltd'],
    ['AI禾苗社', 'AI 禾苗社教育'],
  ])('takes %s and %s on one site for one', (one, other) => {
    expect(sizes([clue('https://site.example/1', one), clue('https://site.example/2', other)])).toEqual([2]);
  });

  it('joins names of one site that a third connects', () => {
    const names = ['青禾学堂', '远帆在线', '青禾远帆教育'];
    expect(sizes(names.map((name) => clue('https://site.example/x', name)))).toEqual([3]);
  });

  it('does not take the sellers on one market place for one', () => {
    const market = ['甲', '乙', '丙', '丁'].map((name) => clue('https://market.example/x', name));
    expect(sizes(market)).toEqual([1, 1, 1, 1]);
  });

  it('leaves strangers alone', () => {
    expect(sizes([clue('file:///a.html', null), clue('file:///b.html', null)])).toEqual([1, 1]);
    expect(groupProviders([])).toEqual([]);
  });
});
