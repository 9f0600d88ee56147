import { describe, expect, it } from 'vitest';
import { addressesIn } from '@/entrypoints/dashboard/queue-addresses';
import { isGranted, missingHosts } from '@/entrypoints/dashboard/queue-hosts';

describe('addresses of a text', () => {
  it('one a line, with and without a scheme, and each once', () => {
    expect(
      addressesIn('https://a.example/1\r\nb.example/2?x=1\n\n  https://a.example/1 \n上海.中国/课'),
    ).toEqual({
      addresses: ['https://a.example/1', 'https://b.example/2?x=1', 'https://上海.中国/课'],
      others: [],
      index: false,
    });
  });

  it('among other words, without what ends a sentence', () => {
    const { addresses } = addressesIn(
      '看这个：https://a.example/课程，还有（http://b.example/x）。See https://c.example/y.',
    );
    expect(addresses).toEqual(['https://a.example/课程', 'http://b.example/x', 'https://c.example/y']);
  });

  it('from a CSV, in whatever column, quoted or not; its heading is no address', () => {
    const csv =
      '\uFEFF机构,网址,备注\r\n"明德, 上海",https://a.example/1,"说 ""好"""\r\n青石,qingshi.example/x,\r\n';
    expect(addressesIn(csv)).toEqual({
      addresses: ['https://a.example/1', 'https://qingshi.example/x'],
      others: ['机构 网址 备注'],
      index: false,
    });
  });

  it('says which lines hold none', () => {
    expect(addressesIn('没有网址的一行\nfile:///etc/passwd\n1.5 课时')).toMatchObject({
      addresses: [],
      others: ['没有网址的一行', 'file:///etc/passwd', '1.5 课时'],
    });
  });

  it('from a sitemap', () => {
    const map = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc> https://a.example/1?a=1&amp;b=2 </loc><lastmod>2026-01-01</lastmod></url>
      <url><loc><![CDATA[https://a.example/2]]></loc></url></urlset>`;
    expect(addressesIn(map).addresses).toEqual(['https://a.example/1?a=1&b=2', 'https://a.example/2']);
  });

  it('of a list of sitemaps those: the queue opens them', () => {
    const map =
      '<?xml version="1.0"?><sitemapindex><sitemap><loc>https://a.example/s1.xml</loc></sitemap></sitemapindex>';
    expect(addressesIn(map)).toEqual({ addresses: ['https://a.example/s1.xml'], others: [], index: true });
  });
});

describe('hosts that have to be asked for', () => {
  const url = (address: string) => new URL(address);

  it('are those that no grant covers', () => {
    const granted = ['*://a.example/*', 'http://localhost/*', 'https://*.b.example/*'];
    for (const address of [
      'https://a.example/1',
      'http://localhost:8080/',
      'https://x.b.example/',
      'https://b.example/',
    ])
      expect(isGranted(granted, url(address))).toBe(true);
    for (const address of [
      'https://www.a.example/',
      'https://localhost/',
      'http://b.example/',
      'https://nota.example/',
    ])
      expect(isGranted(granted, url(address))).toBe(false);
  });

  it('each once, and no others', () => {
    const addresses = [
      'https://a.example/1',
      'https://a.example:8443/2',
      'https://b.example/',
      'nonsense',
      'ftp://c.example/',
    ];
    expect(missingHosts(addresses, ['*://b.example/*'])).toEqual(['a.example']);
    expect(missingHosts(addresses, ['*://*/*'])).toEqual([]);
  });
});
