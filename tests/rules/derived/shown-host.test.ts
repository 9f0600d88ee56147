import { describe, expect, it } from 'vitest';
import { shownHost, takenForOfficial } from '@/rules/derived/shown-host';
import { auditReading } from '@/rules/engine/audit-reading';
import { readText } from '@/rules/reading/read-file';

const asAddress = (host: string) => new URL(`https://${host}/`).hostname;

describe('a host in letters of another script', () => {
  it.each([
    ['сhsi.com.cn', 'chsi'], // Cyrillic с
    ['credlу.com', 'credly'], // Cyrillic у
    ['οsta.mohrss.gov.cn.example.com', 'osta'], // Greek ο
    ['chśi.com.cn', 'chsi'],
    ['学信网查询.com', 'chsi'],
    ['中国人事考试网.cn', 'cpta'],
  ])('%s could be taken for %s', (host, id) => {
    const address = asAddress(host);
    expect(address).toMatch(/xn--/);
    expect(shownHost(address)).toBe(host.normalize('NFC'));
    expect(takenForOfficial(address)?.site.id).toBe(id);
  });

  it.each(['人工智能训练师.cn', 'bücher.de', 'школа.example', 'xn--.com', 'chsi.com.cn', 'example.cn'])(
    '%s could not',
    (host) => expect(takenForOfficial(host.startsWith('xn') ? host : asAddress(host))).toBeNull(),
  );

  it('flags the page that stands there, and shows the letters', () => {
    const finding = auditReading(
      readText('人工智能训练师培训班，学费2980元，立即报名。', `https://${asAddress('сhsi.com.cn')}/a`),
      'x',
      '2026-11-24T00:00:00Z',
      undefined,
      'course',
    ).courses[0]!.findings.find(({ rule }) => rule === 'lookalike-official-site');
    expect(finding).toMatchObject({
      outcome: 'flagged',
      evidence: [{ quote: 'сhsi.com.cn', from: 'register' }],
    });
  });
});
