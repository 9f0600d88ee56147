import type { Cue, Voice } from './voice';

/**
 * Words of texts that sell or arrange no teaching, though they may hold its words: vacancies, auctions, journeys, shows,
 * dishes and games; indexes of papers, entries of dictionaries, headlines; certificates of servers. Only excerpts are
 * judged by them: a whole page shows by its build what it is, and teaches of any of these.
 */
const cue = (voice: Voice, weight: number, words: RegExp): Cue => ({ voice, weight, words });

export const UNLIKE_TEACHING: Cue[] = [
  cue(
    'trade',
    1.3,
    /拍卖|起拍价|竞拍|收藏品|旅行社|[一二三四五六七八\d]日游|成团|跟团|邮轮|节目单|朗诵会|音乐会|演唱会|画展|观众|凭票|开演|菜谱|食谱|烤箱|平底锅|小火|电子竞技|电竞|段位|开黑|训练赛|社团招新|楼盘|户型|月租|房源|拼车/g,
  ),
  cue(
    'trade',
    1.3,
    /\b(?:auction(?:s|ed|eers?)?|starting bid|hammer price|itinerary|half[- ]board|cruises?|return flights|box office|matinee|poetry|concerts?|recipes?|preheat|tbsp|tsp|bake for|bedrooms?|sq\.? ?ft)\b/gi,
  ),
  cue(
    'vacancy',
    1.6,
    /(?:^|[\n【])[^，。\n]{0,4}(?:招聘|招工|急聘|征聘)(?:[：:】]|[^，。会官\n]{2,12}[一二两三四五\d]+[名人])|全职到岗|驻项目|意者|亲自执业|应征|征(?:药师|护理师|教师|司机)|招(?:学徒|普工|技工|司机|店员|保安|[^，。生学徒\n]{1,6}\d+[名人])/gm,
  ),
  // Who holds a licence is paid so much, and nothing else is said.
  cue(
    'vacancy',
    4,
    /^(?:拥有|持有?|具有|具备|需持?|须持)[^，。\n]{2,20}(?:证书?|执照|资格)(?:者|的)?[，,]\s*(?:月薪|底薪|工资|年薪|薪资|待遇)\s*\d[\d~～-]*\s*元?(?:以上|起)?[。！]?$|^must (?:hold|have) (?:an? )?(?:valid|current|clean)\b[^.\n]{2,40}\. (?:pay|salary|wages?) /gim,
  ),
  cue(
    'vacancy',
    1.6,
    /\b(?:now hiring|hiring (?:now|drivers|today)|sign-on bonus|home (?:weekends|daily|nightly)|(?:per|a) mile|years['’]? experience (?:required|essential)|send (?:your |a )?(?:cv|r[eé]sum[eé])|shift pattern)\b|\/mile\b/gi,
  ),
  cue(
    'report',
    1.2,
    /\b(?:tribunal|struck off|jailed|inspectors?|ombudsman|convicted|sentenced|voids|fines|goes bust|went bust|ofqual|ofsted|cfpb)\b|^\W*headlines\b/gim,
  ),
  // Somebody talks a promise down.
  cue(
    'report',
    1.4,
    /[捉抓]住了?[^，。]{0,8}(?:心理|弱点|焦虑)|(?<![不非无是])(?:割韭菜|智商税)|(?:有人|许多人)(?:误以为|以为)|^常见误区/gm,
  ),
  cue('asking', 1.6, /就算了|(?:别|不要)给我发|广告(?:勿|别|退散)/g),
  cue(
    'reference',
    1.4,
    /(?:期刊|论文|本期)目录|^(?:词条|释义)[：:]|指由|的(?:反思|兴衰|逆向选择)|面板数据|\b(?:in this (?:paper|study)|kappa|annotat(?:e|ed|ors?|ion)|et al|we (?:crawl|survey|sample)(?:ed)?)\b/gim,
  ),
  cue(
    'software',
    1.6,
    /\b(?:(?:intermediate|root|issuing) CA|PKI|TLS|X\.?509|certificate (?:chain|authority|signing|pinning)|\w+\.(?:ya?ml|toml|json|conf)|private key)\b|根证书|中间证书|证书链|私钥/gi,
  ),
];
