import { describe, expect, it } from 'vitest';
import { looksLikeOfficial, officialSite, QUERY_SITES } from '@/rules/registers/official-hosts';

describe('genuine hosts', () => {
  it.each(QUERY_SITES.flatMap(({ id, hosts, url }) => [...hosts, url].map((host) => [host, id])))(
    '%s is %s and resembles nothing',
    (host, id) => {
      expect(officialSite(host)?.id).toBe(id);
      expect(looksLikeOfficial(host)).toBeNull();
    },
  );

  it.each([
    ['www.gsxt.gov.cn', 'gsxt'],
    ['https://zscx.osta.org.cn:443/jnjdweb/', 'osta-certificates'],
    ['SH.GSXT.GOV.CN.', 'gsxt'],
    ['my.chsi.com.cn', 'chsi'],
  ])('%s is part of %s', (host, id) => {
    expect(officialSite(host)?.id).toBe(id);
  });
});

describe('hosts that could be taken for an official one', () => {
  it.each([
    ['osta.mohrss.gov.cn.cert-query.com', 'osta', 'contains'],
    ['osta-mohrss-gov-cn.com', 'osta', 'contains'],
    ['www.cpta.com.cn.bm-login.top', 'cpta', 'contains'],
    ['credly.com.verify.site', 'credly', 'contains'],
    ['chsl.com.cn', 'chsi', 'spelling'],
    ['c-pta.com.cn', 'cpta', 'spelling'],
    ['crediy.com', 'credly', 'spelling'],
    ['l2315.cn', '12315', 'spelling'],
    ['cpta.org.cn', 'cpta', 'name'],
    ['cpta-baoming.com', 'cpta', 'name'],
    ['chsi-cx.net', 'chsi', 'name'],
    ['chsichaxun.com', 'chsi', 'name'],
    ['mohrss.net', 'osta', 'name'],
    ['osta-gov.cn', 'osta', 'name'],
    ['ofqual-register.com', 'ofqual-register', 'name'],
  ])('%s resembles %s (%s)', (host, id, how) => {
    const found = looksLikeOfficial(host);
    expect([found?.site.id, found?.how]).toEqual([id, how]);
  });
});

describe('hosts that only share letters or common words with one', () => {
  it.each([
    'example.com',
    'www.shanghai.gov.cn',
    'rsj.sh.gov.cn',
    'training.com',
    'abc-training.com.au',
    'pmi-training.com',
    'pmichina.org',
    'members.example.cn',
    'costa.com',
    'ostara.com',
    'chsing.com',
    'cpta.com',
    'bcpta.org',
    'registertoday.com',
    'gsxty.com',
    'credit.com',
    'x12315y.com',
    'localhost',
    '127.0.0.1:4173',
    'npmi.org',
    'boston-pmi.org',
    'xchsi.com.cn',
    '',
    'not a host at all',
  ])('%s resembles nothing', (host) => {
    expect(looksLikeOfficial(host)).toBeNull();
  });
});
