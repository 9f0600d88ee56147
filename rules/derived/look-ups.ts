import type { Audit, OfficialSite } from '../audit';
import type { Fact } from '../fact';
import { certificatesNamed } from '../registers/certificates';
import { QUERY_SITES } from '../registers/official-hosts';

/** When a site is of use: by where the page is and by what it sells. Order is that of showing. */
interface Use {
  id: string;
  where?: 'CN';
  /** Words of the page; without them the site is of use to every page of the place. */
  about?: RegExp;
  /** Words of what is sold: its title and its certificate. */
  sold?: RegExp;
  /** What a person copies on the way. */
  ask?: 'provider' | 'issuer' | 'licence' | 'icp';
}

const USES: readonly Use[] = [
  { id: 'school-licence', where: 'CN', ask: 'licence' },
  {
    id: 'osta',
    where: 'CN',
    about: /技能等级|职业技能|等级认定|训练师|[一二三四五]级|高级工|技师|評價機構|评价机构/,
    ask: 'issuer',
  },
  {
    id: 'osta-certificates',
    where: 'CN',
    about: /技能等级|职业技能|等级认定|训练师|[一二三四五]级|高级工|技师/,
  },
  {
    id: 'cpta',
    where: 'CN',
    sold: /建造师|造价|消防工程师|安全工程师|经济师|监理|社会工作者|执业药师|职称|职业资格/,
  },
  { id: 'special-operations', where: 'CN', sold: /特种作业|电工|焊工|高处作业|制冷|操作证/ },
  { id: 'chsi', where: 'CN', sold: /学历|学位|专升本|本科|研究生|自考|成人高考|国家开放大学/ },
  { id: 'gsxt', where: 'CN', ask: 'provider' },
  { id: 'icp-filing', where: 'CN', ask: 'icp' },
  { id: 'training-gov-au', about: /\bRTO\b|\bTAFE\b|\bAQF\b|nationally recogni[sz]ed training|\.au\b/i },
  { id: 'ofqual-register', about: /ofqual|\bRQF\b|\bNVQ\b|\.uk\b/i },
  { id: 'pmi-registry', about: /\bPMP\b|\bPMI\b|\bCAPM\b/ },
  {
    id: 'credly',
    about: /\bAWS\b|azure|google cloud|cisco|comptia|credly|digital badge|microsoft certified/i,
  },
];

/** Sites shown for one page. */
const MOST = 5;

/** Hosts and signs of pages in Chinese that are not under the authorities of mainland China. */
const ELSEWHERE = /^https?:\/\/[^/]*\.(tw|hk|mo|sg|my)(:\d+)?\/|HK\$|NT\$|新台幣|台幣|臺灣/;

/** There is one such office in every city, so it has no one address. */
const LOCAL: OfficialSite = {
  id: 'school-licence',
  name: { zh: '当地人社局或教育局官网的公示', en: 'Notices of the local labour or education bureau' },
  use: { zh: '培训机构有没有办学许可', en: 'Whether the school is licensed' },
};

/**
 * Official sites where a person can check something of this page, by the place of the page and the certificate it is
 * about, with what to look up there: those of the certificate that is sold come first. Nothing is looked up here.
 */
export function officialSites(audit: Audit): OfficialSite[] {
  const { courses, page, input } = audit;
  if (!courses.length) return [];
  const quotes = courses.flatMap(({ title, facts, findings }) => [
    title ?? '',
    ...Object.values(facts).map((fact: Fact<unknown>) => (fact.state === 'found' ? fact.quote : '')),
    ...findings.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
  ]);
  const text = [input, ...quotes].join('\n');
  const inChina = page.language === 'zh' && !ELSEWHERE.test(`${input}\n${text}`);
  const sold = courses
    .map(
      ({ title, facts: { certificate } }) =>
        `${title ?? ''} ${certificate.state === 'found' ? certificate.quote : ''}`,
    )
    .join('\n');
  const asks = asksOf(audit);
  const issued = new Set(certificatesNamed(sold).flatMap(({ sites }) => sites));
  const fits = ({ id, where, about, sold: of }: Use) =>
    (where !== 'CN' || inChina) &&
    (issued.has(id) || ((about?.test(text) ?? true) && (of?.test(sold) ?? true)));
  return USES.filter(fits)
    .sort((a, b) => Number(issued.has(b.id)) - Number(issued.has(a.id)))
    .slice(0, MOST)
    .flatMap(({ id, ask }): OfficialSite[] => {
      const site = id === LOCAL.id ? LOCAL : QUERY_SITES.find((one) => one.id === id);
      if (!site) return [];
      const { name, use } = site;
      const asked = ask && asks[ask];
      return [{ id, name, use, ...('url' in site && { url: site.url }), ...(asked && { ask: asked }) }];
    });
}

/** The name of a body, and not "the appointed authority". */
const NAMED = /(公司|协会|学会|中心|学校|学院|大学|集团|基金会|研究院)$/;
const ICP = /[\u4e00-\u9fa5]ICP(备|证)\d+号?(-\d+)?/;

/**
 * What the register of companies is asked for: the one credit code of the page, by which it finds a company under any
 * name; else that of its names which ends as a registered one does, since a brand is in no register.
 */
function companyOf({ courses, page }: Audit): string | undefined {
  const codes = (page.identifiers ?? []).filter(({ kind, valid }) => kind === 'credit-code' && valid);
  if (codes.length === 1) return codes[0]!.value;
  const provider = courses[0]?.facts.provider;
  if (provider?.state !== 'found') return undefined;
  const names = [provider.value, ...(provider.also ?? []).map(({ value }) => value)];
  return names.find((name) => NAMED.test(name)) ?? provider.value;
}

function asksOf(audit: Audit): Partial<Record<NonNullable<Use['ask']>, string>> {
  const [course] = audit.courses;
  if (!course) return {};
  const { certificate, licence } = course.facts;
  const issuer = certificate.state === 'found' ? certificate.value.issuer : undefined;
  const filing = course.findings.find(({ rule }) => rule === 'icp-filing')?.evidence[0]?.quote;
  return {
    provider: companyOf(audit),
    issuer: issuer && NAMED.test(issuer) ? issuer : undefined,
    licence: licence.state === 'found' ? licence.value : undefined,
    icp: filing && ICP.exec(filing)?.[0],
  };
}
