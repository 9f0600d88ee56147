import { type FactSource, sampleOf } from './fact-source';
import { matchesIn } from './matches-in';
import { isOtherBody } from './other-bodies';
import type { Named } from './readers/provider-places';

/** A firm's or school's name inside running Chinese text. */
const CHINESE_NAME =
  /[\u4e00-\u9fffA-Za-z（）()]{2,18}?(?:职业(?:技能)?培训学校|职业学校|培训学校|继续教育学院(?:网络教育)?|有限(?:责任)?公司|培训(?:中心|基地|机构)|教育(?:集团|科技|咨询|文化|信息){0,2}(?:(?:培训)?(?:学校|学院|中心|机构)|(?:股份)?有限(?:责任)?公司)?|学院|大学[\u4e00-\u9fff]{2,6}学院|大学|网校|驾校)/g;
const WESTERN_NAME =
  /\b(?!(?:Our|The|Best|Online|Top|High|Web|IT|Your|This|At|In|And)\s)(?:[A-Z][\w&'’+]* (?:(?:and|of|&) )?){1,4}(?:Academy|Institute|Trainings|University|College|School|Technologies|Solutions)\b(?! (?:Architect|Engineer|Developer))(?: (?:of|for) [A-Z]\w+(?: (?:and|&) [A-Z]\w+)?)?/g;
function counted(names: string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, 4);
}

/** What stands before a name in its sentence: `欢迎来到…`, `由…`. */
const BEFORE =
  /^.*?(?:由|在|到|是|与|和|及|我校|的|经|选择|来|对|为|从|就读|欢迎|招收|网站|具有|虽然|位于|前向)/;
/** Where somebody or something comes from is another school: `来自江州大学的团队`. */
const FROM = /来自|(?:毕业|就读|任职|任教)于|考[入取上]|录取/;
/** A count goes on with these: `2019年`, `3楼`; a street number names whoever's house it is: `12号江州学院内`. */
const COUNTER = /^(?:年|月|日|届|期|楼|层|室|多?所|[多余]?家)/;
const HOUSE = /^(?:号|弄|座|栋|幢)/;

/** `地址：江州大学西门`: a street beside a school is whoever's. */
const ADDRESS = /(?:地址|校址|位置|坐落于|Address)\s*[:：][^\n]*/gi;

/** Full Chinese names in a text, without the words of the sentence before them. */
function chinese(text: string): string[] {
  return matchesIn(text, CHINESE_NAME).flatMap(({ 0: name, index }) => {
    const counts = /\d/.test(text[index - 1] ?? '');
    if ((counts && HOUSE.test(name)) || FROM.test(name)) return [];
    const value = (counts ? name.replace(COUNTER, '') : name).replace(BEFORE, '').replace(/^[省市区县]/, '');
    return value.length >= 4 ? [value] : [];
  });
}

/** A school that sells courses: a university, a firm or a trade is spoken of by many a page. */
const SCHOOL = /(?:学校|学院|培训中心|网校)$|\b(?:Academy|Institute|School)$/;

/** Full names of schools and firms, by how often they are said; one in the footer signs the page. */
export function organisations(source: FactSource): Named[] {
  const sample = sampleOf(source);
  const namesIn = (text: string) => [...chinese(text), ...(text.match(WESTERN_NAME) ?? [])];
  const foot = source.around
    .filter(({ block }) => block.region === 'footer')
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 5000);
  const heads = source.lines.filter(({ block, text }) => block.role === 'heading' && text.length < 24);
  const headed = (name: string) =>
    source.lines.some(({ block, text }) => block.role === 'heading' && text.includes(name));
  const named = (text: string) =>
    counted(namesIn(text.replace(ADDRESS, ''))).filter(([name]) => !isOtherBody(text, name));
  const signed = new Map(named(foot));
  const all = named(sample);
  return [
    ...all
      // What only the footer says is said in one place.
      .filter(([value, count]) => count > (signed.get(value) ?? 0))
      .map(([value, count]) => {
        // The one school that the page speaks of is its own.
        const only =
          all.every(([name]) => name.includes(value) || value.includes(name)) &&
          (SCHOOL.test(value) || (count >= 2 && headed(value)));
        return { value, points: only ? 2.5 : Math.min(2.6, 1 + count * 0.4), place: 'text' as const };
      }),
    ...[...signed.keys()].map((value) => ({ value, points: 2.6, place: 'foot' as const })),
    ...heads
      .filter(({ text }) => chinese(text)[0] === text)
      .slice(0, 2)
      .map(({ text }) => ({ value: text, points: 2.4, place: 'line' as const })),
  ];
}
