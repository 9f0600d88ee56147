import type { FactSource, Line } from '../fact-source';
import { segmentsOf } from '../segments';
import type { Candidate, TitleTraits } from './title-candidate';
import { CONTACT, GENERIC, NUMBERED_PART, OF_ANY } from './title-cues';

/** How a sentence gives the course its name: `Welding for Beginners is a 10-week course`, `Our Rye Course takes you`. */
const PRESENTED =
  /^(?:(?:The|Our|This)\s)?((?:[A-Z][\w&+#/().:-]*\s(?:(?:for|of|in|and|to|with|the|&|on)\s){0,2}){1,8}?)(?:is (?:a|an|our|the)\b[^.]{0,60}\b(?:course|program(?:me)?|training|workshop|class|bootcamp|certificate|diploma)\b|(?:course |program(?:me)? )?(?:takes you|prepares|is designed|is for|runs for|will teach|teaches|covers|introduces)\b)|^([\u4e00-\u9fffA-Za-z0-9+#（）()·]{3,24}?(?:班|课程?|训练营|实战营|特训营|培训))(?:[是，,：:]|面向|适合|专为|从)/;

/** A short line that ends in what courses are called, or opens with it: `UI设计全能班`, `Diploma in Baking`. */
const COURSE_LINE =
  /^[^，。！？!?：:；;]{2,40}(?:班|课程|硕士|专业)招生(?:简章|公告)$|^(?![^\s]{0,4}(?:班|课程)$)[^，。！？!?：:；;]{2,30}(?:[^上下早晚每本隔开]班|课程|实战课|训练营|实战营|特训营|培训|认证|研修班|工作坊)(?:[（(【][^）)】]{1,14}[）)】])?$|^(?:[A-Z0-9][\w&+#/().'’-]*\s(?:(?:for|of|in|and|to|with|the|&|on)\s){0,2}){1,8}(?:Course|Boot ?camp|Diploma|Certificate|Masterclass|Workshop|Training|Programme|Certification)(?: \([^)]{1,20}\))?$|^(?:(?:Advanced |Professional |Graduate )?(?:Diploma|Certificate|Bachelor|Master)(?: (?:I{1,3}|IV|V))? (?:in|of)|MSc|BSc|MBA|BA|MA) [A-Z][^.!?]{3,60}$/;
/** What such lines say of any course. */
const OF_ANY_LINE =
  /^(?:零基础|周末|平日|业余|全日制|速成|脱产|寒假|暑假|暑期|晚间|晚|网络|面授|直播|录播|精品|小|冲刺|基础|提高|强化|随到随学|体验|试听|[一二三四五六七八九十\d]+[天日周月对v]?)+班$|[换转插退升降跟签]班|申请|规定|按照|遵守|以[上下]|另有|[参请]|^(?:若|如|凡|因|当|但|而|并|且)|共有|[一二三四五六七八九十\d]\s*[门大个类套]课程|专注|致力|专为|针对|并[不非]|成为|都[是能]|可以|能够|不再|提供|从事|开展|拥有|\d年|^(?:关于|全部|所有|热门|推荐|相关|精品|免费|更多|其[他它]|选择|我们的?|本|该|此|职业|在线|线[上下]|企业|培训|学习|选修|必修|专业|主要|核心|基础|配套|赠送?|包含|加入|报名|参加|开设|购买|进入|查看|开始|完成)|^(?:[Oo]ur|[Aa]ll|[Bb]est|[Ff]ree|[Pp]opular|[Rr]elated|[Oo]ther|[Aa]bout|[Ww]hy|[Ww]hat'?s?|[Hh]ow|[Cc]ourse|[Oo]nline|[Ll]ive|[Hh]ands-on|[Cc]orporate|[Jj]ob|[Vv]iew|[Ee]nrol+|[Ss]tart|[Pp]rofessional|[Pp]ractical|[Ii]ndustry|[Gg]et|[Ww]ho|[Pp]rerequisites?|[Ee]ligibility|[Rr]equirements?|[Bb]enefits|[Tt]his|[Aa]fter|[Cc]omplete|[Vv]erified|[Ss]hareable|[Rr]ecogni[sz]ed|[Ii]ndividual|[Gg]roup|[Cc]lassroom|[Cc]ustom\w*)\b/;

/** Whether a text is what a course is called, and nothing that any course says. */
export const isCourseLine = (text: string): boolean =>
  COURSE_LINE.test(text) && !OF_ANY_LINE.test(text) && !OF_ANY.test(text);

/** What is called out of a class behind its name: `木工周末班开课啦`. */
const BEGINS = /(?<=班|课程|训练营)(?:正式|火热|盛大|即将)?(?:开学|开班|开课|招生|报名)[啦了中]?[!！]*$/;
const FIRST_LINES = 30;
const HOME_ENTRY = /^(?:网站)?首\s*页$|^home$/i;

const at = (line: Line, value: string, traits: TitleTraits): Candidate => {
  const start = line.block.start + line.text.indexOf(value);
  return { value, traits, start, end: start + value.length };
};

/** Names of the course in sentences that present it, and on short lines near the top. */
export function inOtherWords({ lines }: FactSource): Candidate[] {
  const found: Candidate[] = [];
  for (const [order, line] of lines.entries()) {
    const { text, block } = line;
    if (block.region === 'form' || block.region === 'aside' || block.folded) continue;
    if (order >= FIRST_LINES) break;
    const short = text.length <= 60;
    if (block.role === 'paragraph' && text.length <= 400) {
      const match = PRESENTED.exec(text);
      const value = (match?.[1] ?? match?.[2])?.trim();
      if (value && value.length >= 4 && !OF_ANY_LINE.test(value))
        found.push(at(line, value, { presented: 1 }));
    }
    if (short && block.role !== 'button' && block.role !== 'cell' && block.role !== 'option') {
      // A sentence names nothing between its commas.
      const pieces = /[。；：:]$|。/.test(text) ? [] : segmentsOf(text);
      // A whole heading is asked for what it names elsewhere.
      for (const { start, end } of block.role === 'heading' && pieces.length < 2 ? [] : pieces) {
        const value = text.slice(start, end).replace(BEGINS, '');
        if (isCourseLine(value)) {
          found.push(at(line, value, { line: 1, later: order / FIRST_LINES }));
        }
      }
    }
  }
  return found;
}

/** What stands on the first line of a page and names no course: a greeting, a login, how to call, a sentence. */
const NO_OPENING =
  /^(?:\d+|[一二三四五六七八九十])[.、)]|\d{4}|\d.*\D\d|\d\s*[%元年月日]|[。，！？!?,:：；;@￥$]|[您你我]|登录|注册|欢迎|专注|致力|都[是能]|^关于|^[a-z]|^(?:Log|Sign|Menu|Skip|Loading)/;
const OPENING_LINES = 40;
const MOST_OPENING = 30;

/** On a page without headings that say what it is about: the first line of its own, behind its menu. */
export function opening({ lines, reading }: FactSource): Candidate[] {
  const heads = lines.filter(
    ({ block, text }) =>
      block.role === 'heading' && !block.folded && (block.level ?? 6) <= 3 && !NUMBERED_PART.test(text),
  );
  if (heads.some(({ text }) => !GENERIC.test(text))) return [];
  const menu = reading.blocks.slice(0, OPENING_LINES).findLastIndex(({ region }) => region === 'nav');
  const own = lines.filter(
    ({ index, block }) =>
      index > menu && block.region === 'main' && !block.folded && block.role !== 'heading',
  );
  // A menu that no element marks as one opens with the way home.
  const entries =
    own[0] && HOME_ENTRY.test(own[0].text) ? own.findIndex(({ block }) => block.role !== 'item') : 0;
  const line = own.slice(Math.max(0, entries)).find(({ text }) => !CONTACT.test(text));
  if (!line || line.text.length < 4 || line.text.length > MOST_OPENING) return [];
  if (line.block.role !== 'paragraph' && line.block.role !== 'item') return [];
  // Below a heading that any course has, the first line opens that part, unless a tab says it too.
  if (heads.length > 0 && !own.some((other) => other !== line && other.text === line.text)) return [];
  return NO_OPENING.test(line.text) || GENERIC.test(line.text)
    ? []
    : [at(line, line.text.replace(BEGINS, ''), { opening: 1 })];
}
