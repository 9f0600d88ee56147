import { describe, expect, it } from 'vitest';
import { doubtfulLinks } from '@/rules/derived/doubtful-links';
import { readHtml } from '@/rules/reading/read-file';

const PAGE = 'https://www.school.example/course/3';
const links = (html: string, url = PAGE) =>
  doubtfulLinks(readHtml(`<main><p>课程 ${html}</p></main>`, url)).map(({ host, official }) => [
    host,
    official,
  ]);
const link = (href: string, words: string) => `<a href="${href}">${words}</a>`;

describe('a link that looks like one to an official query site', () => {
  it.each([
    ['http://osta.mohrss.gov.cn.cert-query.com/', '证书', 'osta.mohrss.gov.cn'],
    ['https://chsl.com.cn/q', '点这里', 'chsi.com.cn'],
    ['//cpta-baoming.com/', '人事考试官网报名', 'cpta.com.cn'],
    // Its words name the genuine host, its address is another's.
    ['http://zs.example.net/cx', '证书查询 zscx.osta.org.cn', 'zscx.osta.org.cn'],
  ])('%s (%s) is pointed out', (href, words, official) => {
    expect(links(link(href, words))[0]?.[1]).toBe(official);
  });

  it('is told by its words and its host, each host once', () => {
    const html = link('https://chsl.com.cn/a', '学信网查询') + link('https://chsl.com.cn/b', '学信网查询');
    const [found, ...more] = doubtfulLinks(readHtml(`<p>先 ${html}</p>`, PAGE));
    expect(found).toMatchObject({ host: 'chsl.com.cn', quote: '学信网查询', start: 2, end: 7 });
    expect(more).toEqual([]);
  });
});

describe('is not pointed out', () => {
  it.each([
    ['the genuine site', 'http://zscx.osta.org.cn/', '证书查询'],
    ['a part of it', 'https://my.chsi.com.cn/', '学信网'],
    ['any government', 'https://rsj.sh.gov.cn/', '官方查询 osta.mohrss.gov.cn'],
    ['an article of the page’s own', '/news/how-to-use-osta', '如何在 osta.mohrss.gov.cn 查询'],
    [
      'what passes on to the genuine site',
      'https://link.example/?to=http%3A%2F%2Fzscx.osta.org.cn',
      'zscx.osta.org.cn',
    ],
    ['a name alike that claims nothing', 'https://cpta.org.cn/', '合作伙伴'],
    ['a link to write a mail', 'mailto:x@chsl.com.cn', '官方查询'],
    ['some other site', 'https://www.example.org/', '官方查询入口'],
  ])('%s', (_, href, words) => {
    expect(links(link(href, words))).toEqual([]);
  });
});

it('a saved page without an address is read all the same', () => {
  expect(links(link('https://chsl.com.cn/', '查询'), 'saved/page.html')).toEqual([
    ['chsl.com.cn', 'chsi.com.cn'],
  ]);
});
