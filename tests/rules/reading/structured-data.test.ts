import { describe, expect, test } from 'vitest';
import { readHtml } from '@/rules/reading/read-file';

describe('JSON-LD', () => {
  test('graphs and lists are flattened, types lose their vocabulary', () => {
    const data = readHtml(
      '<script type="application/ld+json">{"@graph":[{"@type":"https://schema.org/Course","name":"A"},{"@type":["Person","x"],"name":"B"}]}</script><script type="application/ld+json">[{"@type":"Offer","price":{"@value":5}}]</script>',
    ).data;
    expect(data).toEqual([
      { types: ['Course'], properties: { name: ['A'] } },
      { types: ['Person', 'x'], properties: { name: ['B'] } },
      { types: ['Offer'], properties: { price: [5] } },
    ]);
  });

  test('damaged or hostile JSON yields nothing and harms nothing', () => {
    const script = (json: string) => readHtml(`<script type="application/ld+json">${json}</script>`).data;
    expect(script('{"@type":')).toEqual([]);
    expect(script('"x"')).toEqual([]);
    expect(script('null')).toEqual([]);
    script('{"@type":"Course","__proto__":{"polluted":"x"}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(JSON.stringify(script(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)).length).toBeLessThan(500);
  });
});

describe('microdata', () => {
  test('items, nested items, values by text and by attribute', () => {
    const { data } = readHtml(
      '<div itemscope itemtype="https://schema.org/Course"><h1 itemprop="name">数据<b>分析</b></h1><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span itemprop="price" content="880">八百八</span><meta itemprop="priceCurrency" content="CNY"></div><p itemprop="description">一<br>二</p><time itemprop="startDate" datetime="2026-12-01">下月</time></div><p itemprop="name">外</p>',
    );
    expect(data).toEqual([
      {
        types: ['Course'],
        properties: {
          offers: [{ types: ['Offer'], properties: { price: ['880'], priceCurrency: ['CNY'] } }],
          startDate: ['2026-12-01'],
          name: ['数据分析'],
          description: ['一 二'],
        },
      },
    ]);
  });

  test('the scope ends with its element', () => {
    const { data } = readHtml(
      '<div itemscope itemtype="x/Person"><b itemprop="name">甲</b></div><div itemscope itemtype="x/Person"><b itemprop="name">乙</b></div>',
    );
    expect(data.map((item) => item.properties.name)).toEqual([['甲'], ['乙']]);
  });
});
