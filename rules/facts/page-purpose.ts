import { blockText, perReading, type Reading } from '../reading/block';
import { pageLead } from './page-lead';
import { pageNames, titleParts } from './page-names';

/** What part of a site's works a page is, where it offers nothing itself: its till, its members' rooms, its office. */
export type Purpose = 'till' | 'lesson' | 'members' | 'office' | 'help' | 'draft' | 'search';

const NAMES: [Purpose, RegExp][] = [
  [
    'till',
    /^(?:结算(?:中心|页面?)?|购物车|(?:提交|确认|我的)?订单(?:详情|确认|列表|结算)?|支付(?:方式|成功|页面)?|收银台|(?:shopping |my )?cart|checkout|wish ?list|shop details|order (?:summary|details|confirmation))$/i,
  ],
  [
    'members',
    /^(?:我的(?!大学)[^，。！？]{1,6}|个人(?:中心|主页|信息|资料)|(?:会员|用户|学员|学生)中心|my (?:courses|learning|orders|profile|account)|(?:student|user|member|learner)s? (?:dashboard|panel|area|portal))$/i,
  ],
  [
    'office',
    /^(?:(?:课程|用户|学员|订单|视频|班级|题库|章节|试卷)(?:编辑|管理|审核|上传|添加|新增)|[^，。！？]{0,12}(?:管理系统|管理后台|后台管理|工作台)|后台|admin\b.{0,30}|.{0,20}\badmin (?:panel|dashboard)|(?:add|edit|manage) (?:course|user|student|trainer)s?)$/i,
  ],
  [
    'lesson',
    /^(?:(?:module|lesson|unit|chapter|week|day) \d{1,3}(?![\d-])|第\s*[\d一二三四五六七八九十]{1,3}\s*(?:[章节课讲]|单元))/i,
  ],
  [
    'help',
    /^[^，。！？]{0,20}(?:使用说明|操作指南|操作手册|使用指南|使用帮助|帮助中心)$|^help cent(?:er|re)$/i,
  ],
  [
    'draft',
    /(?:设计评审|需求文档|需求说明|设计文档|设计方案|技术方案|内容规划|运营方案|接口文档|原型图?)$|\b(?:ui review|design review|style guide|wireframes?|requirements document)$/i,
  ],
];

/** How search engines end the titles of what they found; a school's own search is of its courses. */
const ENGINE =
  /^(?:[^课班训学教]{0,6}搜索|(?:google|yahoo|brave|ecosia|startpage)(?: search)?(?: results)?|search|bing|duckduckgo|必应|yandex)$|\bat duckduckgo$/i;
/** A mailbox, with how many letters nobody has read. */
const MAILBOX =
  /^(?:(?:收件|发件|草稿|垃圾)箱|已发送|(?:我的)?邮箱|inbox|sent mail|drafts|outbox)(?: ?[（(]\d+[）)])?$/i;

/** Words that stand alone on the screens of staff, and on those of buyers and of members. */
const CONTROLS: [Purpose, number, RegExp][] = [
  [
    'lesson',
    2,
    /^(?:(?:save|clear|your|course|my) progress|(?:ready to begin · )?\d+ ?(?:of|\/) ?\d+ (?:modules?|lessons?)(?: completed)?|(?:modules?|lessons?) (?:completed|viewed)|mark (?:as )?completed?|(?:module|lesson|unit) \d+ of \d+|(?:next|previous) (?:lesson|module|unit)|check answers?|submit (?:quiz|answers?)|start quiz|学习进度|标记完成|[上下]一[节课章]|提交答案|开始测验|已学完?[:：]? ?\d+%)$/i,
  ],
  [
    'office',
    6,
    /^(?:提交人|提交时间|审核(?:通过|状态|意见)?|驳回|备注|请选择|结果|状态|序号|更新历史|操作|新增|编辑|删除|批量删除|导出|导入|查询|重置|保存|上传|启用|停用|add new|edit|delete|export|import|trash|approve|reject|pending|actions?)[：:]?$/i,
  ],
  [
    'till',
    3,
    /^(?:商品(?:清单|总额|信息|金额)|小计|数量|合计|应付(?:金额|总额)|去结算|提交订单|sub-?total|quantity|shipping|order total|place order)[：:]?$/i,
  ],
  [
    'till',
    3,
    /^(?:sku|in stock|out of stock|shipping(?: & returns)?|free (?:shipping|delivery)|warranty(?: information)?|gift card|best sellers?.{0,14})[：:]?$/i,
  ],
  // A week's hours and days: the timetable of a class that has begun.
  ['members', 9, /^(?:(?:星期|周)[一二三四五六日天]|第[一二三四五六七八九十]{1,2}节)$/],
  [
    'members',
    3,
    /^(?:我的(?:课程|订单|试题|讲座|作业|考试|收藏|笔记|成绩|消息)|在学课程|近期课表|学习报告|待上课|查看完整课表|错题本|试题集|学习记录|my (?:courses|orders|grades|assignments|certificates))$/i,
  ],
];

/** What works of a site a page is part of, told by its own names and by what stands alone on it; null of most. */
export const pagePurpose = perReading((reading): Purpose | null => {
  const { title, headings, crumb } = pageNames(reading);
  const own = [...title, ...titleParts(headings[0] ?? ''), ...pageLead(reading).names, crumb ?? ''].map(
    (name) => name.trim(),
  );
  const whole = titleParts(reading.title.slice(0, 300));
  if (whole.length > 1 && ENGINE.test(whole.at(-1)!)) return 'search';
  if (whole.some((part) => MAILBOX.test(part))) return 'members';
  for (const [purpose, words] of NAMES) if (own.some((name) => words.test(name))) return purpose;
  return byControls(reading);
});

function byControls(reading: Reading): Purpose | null {
  const short = new Set<string>();
  for (const block of reading.blocks) {
    if (block.region === 'nav' || block.region === 'footer' || block.end - block.start > 24) continue;
    short.add(blockText(reading, block).trim().toLowerCase());
  }
  const words = [...short];
  return (
    CONTROLS.find(([, least, sort]) => words.filter((word) => sort.test(word)).length >= least)?.[0] ?? null
  );
}
