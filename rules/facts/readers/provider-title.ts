import { NO_BRAND } from '../brand-words';
import type { FactSource } from '../fact-source';
import { COURSE_NAME } from '../kind-cues';
import { isSubject, PLACE } from './provider-names';
import { GENERIC } from './title-cues';

/** The place of a branch behind the name of a site: `春和面点江苏`. */
export const BRANCH = new RegExp(`(?:${PLACE})(?:分?站|分校|校区)?$`);

/** `春和面点培训`: a name, what is taught, and 培训. */
const NAMED_TRAINING = /^([\u4e00-\u9fff]{2})([\u4e00-\u9fff]{2,4})培训$/;
/** Whether a title names who trains: a heading names a course of the same trade, and the name before it stands nowhere. */
export function isTrainer({ reading, lines }: FactSource, title: string): boolean {
  const [, name = '', trade = ''] = NAMED_TRAINING.exec(title) ?? [];
  return (
    name !== '' &&
    !NO_BRAND.test(name) &&
    !isSubject(name) &&
    !BRANCH.test(name) &&
    !reading.text.includes(name) &&
    lines.some(({ text }) => text.length <= 30 && text.includes(trade) && COURSE_NAME.test(text))
  );
}

/** What builders leave in the title of a page, and what they call the sort of it. */
const LEFT_IN =
  /无标题|新建|未命名|测试|模板|示例|文档|[单首内网]页|页面|系统|后台|介绍|详情|流程|说明|须知|指南|简[介章]|方案|通知|公告|新闻|攻略/;
/**
 * Whether the whole title is a Chinese name of which the page never says two characters in a row: so it names neither
 * what is taught nor a part of the page, but whose it is.
 */
export function isUnsaid({ reading }: FactSource, title: string): boolean {
  if (!/^[\u4e00-\u9fff]{3,8}$/.test(title) || LEFT_IN.test(title) || GENERIC.test(title)) return false;
  if (COURSE_NAME.test(title) || isSubject(title)) return false;
  for (let i = 0; i + 2 <= title.length; i++) if (reading.text.includes(title.slice(i, i + 2))) return false;
  return true;
}
