import { NO_BRAND } from './brand-words';
import { type FactSource, sampleOf } from './fact-source';
import { matchesIn } from './matches-in';
import type { Named } from './readers/provider-places';

/**
 * What a brand stands before, on pages that never spell out their firm: 恒动学员, 远帆教育, 蓝鲸为您, 拓航PMP名师. In
 * quotation marks it is a coined word.
 */
const BEFORE_OWN =
  /(?<![\u4e00-\u9fff“「『《])([\u4e00-\u9fff]{2,4}?(?:[A-Z]{2,6}(?![A-Za-z]))?)(学员|会员|讲师|教练|老师|校长|名师|专家|(?:联合)?创始人|总监|承诺|毕业|校区|分校|教育|培训|网校|集团|课程|教学|团队|优势|文化|介绍|简介|是中国|就?[为带帮让]您|的课|所有老师|拥有|建立了|独创|自主研发|推出|打造|开设|汇聚|荣获|[A-Z]\w)/gm;
/** … and what stands behind the name of a firm alone. */
const OF_FIRM =
  /学员|会员|毕业|校长|校区|分校|集团|团队|优势|文化|介绍|简介|创始人|承诺|您|是中国|所有老师|拥有|建立了|独创|自主研发|推出|打造|开设|汇聚|荣获/;
/** A short stem that a Chinese page says often and sets before different things of its own: 恒动学员, 恒动校区. */
export function stems(source: FactSource): Named[] {
  const sample = sampleOf(source);
  const contexts = new Map<string, Set<string>>();
  for (const match of matchesIn(sample, BEFORE_OWN)) {
    const stem = match[1]!;
    if (NO_BRAND.test(stem)) continue;
    // Any tool follows the word for what is done with it.
    contexts.set(stem, (contexts.get(stem) ?? new Set()).add(match[2]!.replace(/^[A-Z]\w$/, 'A')));
  }
  return [...contexts].flatMap(([value, own]) => {
    const said = sample.split(value).length - 1;
    // What is taught stands before teachers and courses as well, never before branches and promises.
    if (![...own].some((word) => OF_FIRM.test(word))) return [];
    return (said >= 5 && own.size >= 2) || own.size >= 3
      ? [{ value, points: Math.min(2.8, 2 + said * 0.05 + own.size * 0.15), place: 'text' as const }]
      : [];
  });
}

/** `『恒动在线』服务号`, `关注公众号：恒动在线`: the account that a page asks to follow bears its name. */
const ACCOUNT =
  /[『「《“"【]([^『』「」《》“”"【】\n]{2,12})[』」》”"】]\s*(?:微信)?(?:服务号|公众号|订阅号)|(?:关注|搜索|添加)(?:官方)?(?:微信)?(?:公众号|服务号|订阅号)\s*[：:]?\s*[『「《“"【]?([\u4e00-\u9fffA-Za-z]{2,12})(?=[』」》”"】，。,\s]|$)/gm;
const NO_ACCOUNT = /微信|公众|扫码|领取|免费|即可|获取|了解|更多|我们/;

/** The account on a messenger that a page speaks of as its own. */
export function accounts(source: FactSource): Named[] {
  const sample = sampleOf(source);
  if (!/公众号|服务号|订阅号/.test(sample)) return [];
  const names = new Set(matchesIn(sample, ACCOUNT).map((match) => (match[1] ?? match[2]!).trim()));
  return [...names]
    .filter((value) => !NO_ACCOUNT.test(value))
    .map((value) => ({ value, points: 2.6, place: 'line' as const }));
}
