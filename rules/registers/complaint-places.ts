import type { Language, Words } from '../finding';

/** Where a person may complain about a course in one country, and in which language. */
export interface ComplaintPlace {
  id: 'CN' | 'HK' | 'TW' | 'AU' | 'GB' | 'US' | 'SG' | 'other';
  language: Language;
  name: Words;
  /** How the places of its law begin in the registers. */
  law: string;
  bodies: { name: Words; url: string; confirmed: boolean }[];
}

/** Sites that a source of the registers names; the others are for the person to check, and the letter says so. */
const CONFIRMED = new Set(['https://www.12315.cn/', 'https://www.asqa.gov.au/', 'https://www.asa.org.uk/']);

const body = (zh: string, en: string, url: string) => ({
  name: { zh, en },
  url,
  confirmed: CONFIRMED.has(url),
});

/** Bodies that take complaints of consumers, with the sites they are reached at. */
export const COMPLAINT_PLACES: readonly ComplaintPlace[] = [
  {
    id: 'CN',
    language: 'zh',
    name: { zh: '中国内地', en: 'Mainland China' },
    law: 'CN',
    bodies: [
      body('全国 12315 平台（市场监督管理部门）', 'National 12315 platform', 'https://www.12315.cn/'),
      body('12333（人力资源社会保障部门）', '12333 (human resources)', 'https://www.12333.gov.cn/'),
    ],
  },
  {
    id: 'HK',
    language: 'zh',
    name: { zh: '香港', en: 'Hong Kong' },
    law: 'HK',
    bodies: [
      body('消费者委员会', 'Consumer Council', 'https://www.consumer.org.hk/'),
      body('香港海关（商品说明条例）', 'Customs and Excise Department', 'https://www.customs.gov.hk/'),
    ],
  },
  {
    id: 'TW',
    language: 'zh',
    name: { zh: '台湾', en: 'Taiwan' },
    law: 'TW',
    bodies: [body('消费者保护会（1950）', 'Consumer Protection Committee', 'https://cpc.ey.gov.tw/')],
  },
  {
    id: 'AU',
    language: 'en',
    name: { zh: '澳大利亚', en: 'Australia' },
    law: 'AU',
    bodies: [
      body('技能质量局（ASQA）', 'Australian Skills Quality Authority', 'https://www.asqa.gov.au/'),
      body('竞争与消费者委员会（ACCC）', 'ACCC', 'https://www.accc.gov.au/'),
    ],
  },
  {
    id: 'GB',
    language: 'en',
    name: { zh: '英国', en: 'United Kingdom' },
    law: 'GB',
    bodies: [
      body('公民咨询局（转交贸易标准部门）', 'Citizens Advice', 'https://www.citizensadvice.org.uk/'),
      body('广告标准局（ASA）', 'Advertising Standards Authority', 'https://www.asa.org.uk/'),
    ],
  },
  {
    id: 'US',
    language: 'en',
    name: { zh: '美国', en: 'United States' },
    law: 'US',
    bodies: [body('联邦贸易委员会（FTC）', 'Federal Trade Commission', 'https://reportfraud.ftc.gov/')],
  },
  {
    id: 'SG',
    language: 'en',
    name: { zh: '新加坡', en: 'Singapore' },
    law: 'SG',
    bodies: [body('消费者协会（CASE）', 'Consumers Association of Singapore', 'https://www.case.org.sg/')],
  },
  {
    id: 'other',
    language: 'en',
    name: { zh: '其他国家或地区', en: 'Elsewhere' },
    law: '-',
    bodies: [body('当地消费者保护机构', 'Your consumer authority', 'https://icpen.org/')],
  },
];
