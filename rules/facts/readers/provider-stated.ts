import type { FactSource } from '../fact-source';
import { COURSE_NAME } from '../kind-cues';
import { matchesIn } from '../matches-in';
import type { Named } from './provider-places';

/** `A course by the Riverside Makers Guild`, `Organised by: X`: who offers it. */
const OFFERED =
  /\b(?:(?:course|workshop|class|programme?|training|bootcamp) (?:is )?(?:by|from)|(?:offered|organi[sz]ed|hosted|conducted|delivered|provided|run) by)\s*:?\s+(?:the\s+)?((?:[A-Z][\w&'’.]*)(?:\s(?:of|for|and|&|[A-Z][\w&'’.]*)){0,4})/g;
/** `Welcome to FUTURE BAKERS`, alone on its line: a sign over the door. */
const WELCOME = /^welcome to ((?:[A-Z][\w&'’.]*\s?){1,4})[!.]?$/i;
/** `某某学堂旗舰店`, alone on its line: the shop on a market place. */
const SHOP = /^([\u4e00-\u9fffA-Za-z0-9·]{2,16}?)(?:官方)?(?:旗舰|专营|专卖)店$/;
/** `Join X Institute and …`, at the head of its line: a call to come to a school by name. */
const CALLED =
  /^(?:join|enrol+ (?:at|with)|study (?:at|with)|train (?:at|with)) (?:the )?((?:[A-Z][\w&'’]* ){1,4}(?:Academy|Institute|University|College|School))\b/i;
/** `I authorise X to call me`, `我同意X使用…`, `《X用户协议》`: with whom a reader who signs up deals. */
const AGREED = [
  /\bI (?:hereby )?(?:authori[sz]e|allow|permit|consent to|agree to be contacted by)\s+((?:[A-Z][\w&'’.]*\s?){1,6}?)(?=\s(?:to|and|for|by)\b|[.,]|$)/g,
  /(?:我|本人|您)(?:已)?(?:同意|授权)(?:授权)?([\u4e00-\u9fffA-Za-z]{2,12}?)(?:使用|收集|处理|向我|与我|联系|将|可以)/g,
  /《([\u4e00-\u9fffA-Za-z]{2,12}?)(?:网站?|平台)?(?:用户|会员|学员)?(?:注册|服务|隐私|用户|保密)(?:服务|保护)?(?:协议|政策|条款)》/g,
];
const NO_PARTY =
  /^(?:我们|本|该|此|以上|上述|贵|平台|网站|公司|机构|用户|个人|会员|学员|服务|the\b|this\b|you)/i;

/** `our HOI – Harbour Oven Institute`, `Campus: 4 Mill Lane, HOI Campus`: the initials of a school of one's own. */
const OWN_INITIALS =
  /\b(?:[Oo]ur|[Aa]t|[Jj]oin)\s+([A-Z]{2,6})\s*[-–—]\s*(?=(?:[A-Z]\w+ ){0,4}(?:Institute|Academy|School|College|Cent(?:er|re))\b)|^Campus\s*[:：].*?\b([A-Z]{3,6}) Campus$/;

/** Names that a line says, in so many words, to be those of who offers the course. */
export function inSoManyWords({ reading, part, lines }: FactSource): Named[] {
  const offered = lines.flatMap(({ text }) =>
    text.length <= 200 && (text.includes('by') || text.includes(' from '))
      ? matchesIn(text, OFFERED).map(([, value]) => named(value!, text.length <= 80 ? 2.6 : 1.8))
      : [],
  );
  const signed = lines.flatMap(({ text }) => {
    const initials = text.length <= 160 ? OWN_INITIALS.exec(text) : null;
    if (initials) return [named((initials[1] ?? initials[2])!, 2.6)];
    const shop = text.length <= 24 ? SHOP.exec(text)?.[1] : undefined;
    if (shop) return [named(shop, 2.8)];
    const value = text.length <= 50 ? WELCOME.exec(text)?.[1]?.trim() : undefined;
    return value && /^[A-Z]/.test(value) && !COURSE_NAME.test(value) ? [named(value, 2.6)] : [];
  });
  const called = lines.flatMap(({ text }) => {
    const value = text.length <= 120 ? CALLED.exec(text)?.[1] : undefined;
    return value && /^[A-Z].* [A-Z]/.test(value) ? [named(value, 2.6)] : [];
  });
  const agreed = part.blocks.flatMap((index) => {
    const { start, end } = reading.blocks[index]!;
    const text = reading.text.slice(start, Math.min(end, start + 300));
    if (!/\bI \w|同意|授权|《/.test(text)) return [];
    return AGREED.flatMap((pattern) => matchesIn(text, pattern))
      .map(([, value]) => value!.trim())
      .filter((value) => !NO_PARTY.test(value))
      .map((value) => named(value, 2.8));
  });
  return [...offered, ...signed, ...called, ...agreed];
}

const named = (value: string, points: number): Named => ({
  // The name without its legal form.
  value: value.replace(/,?\s(?:Pvt|Private|Ltd|Limited|LLC|Inc)\b.*$|[.\s]+$/, ''),
  points,
  place: 'stated',
});
