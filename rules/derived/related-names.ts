/**
 * Whether two names on one site may be of one provider: a brand and its company share what is proper to them. Words that
 * any provider has, and places, tell nothing. In doubt they are two: one body's promises on another's page do more harm
 * than a provider in two lines.
 */

const COMMON =
  /(股份|有限|责任|公司|集团|教育|科技|技术|职业|技能|培训|训练|学校|学院|学堂|大学|中心|机构|基地|人才|服务|文化|传媒|信息|网络|数字|智能|人工|咨询|管理|发展|事业部|分校|分公司|总部|官网|在线|课堂|网校|高级|国际|中国|全国|北京|上海|天津|重庆|广州|深圳|杭州|南京|武汉|成都|西安|苏州|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|[省市区县])/g;
const COMMON_WORDS = new Set(
  'academy training institute school college university education educational center centre learning skills skill group international global online tech technology technologies the and for company limited ltd inc llc corp'.split(
    ' ',
  ),
);

/** What is proper to a name: its words of an alphabet, and each two characters of Chinese side by side. */
function proper(name: string): Set<string> {
  const plain = name.normalize('NFKC').toLowerCase();
  const words = (plain.match(/[\p{Script=Latin}\d]{2,}/gu) ?? []).filter((word) => !COMMON_WORDS.has(word));
  const parts = plain.replace(COMMON, ' ').match(/\p{Script=Han}+/gu) ?? [];
  const pairs = parts.flatMap((part) => [...part].slice(1).map((second, at) => `${[...part][at]}${second}`));
  return new Set([...words, ...pairs]);
}

/** Sorts names into those that may be of one provider; gives each its place. */
export function familiesOf(names: readonly string[]): Map<string, number> {
  const families: { names: string[]; proper: Set<string> }[] = [];
  for (const name of names) {
    const own = proper(name);
    const kin = families.filter((one) => [...own].some((part) => one.proper.has(part)));
    const [first, ...others] = kin;
    if (!first) families.push({ names: [name], proper: own });
    else {
      for (const one of [{ names: [name], proper: own }, ...others]) {
        first.names.push(...one.names);
        for (const part of one.proper) first.proper.add(part);
      }
      for (const one of others) families.splice(families.indexOf(one), 1);
    }
  }
  return new Map(families.flatMap((family, at) => family.names.map((name) => [name, at] as const)));
}
