import { organisations } from './brand-names';
import { accounts, stems } from './brand-stems';
import { NO_BRAND } from './brand-words';
import { type FactSource, sampleOf } from './fact-source';
import { FIELDS } from './kind-words';
import { matchesIn } from './matches-in';
import { nameKey } from './name-key';
import { isOtherBody } from './other-bodies';
import { ORGANISATION, titleParts } from './page-names';
import { nameIn } from './person-names';
import { isShortFor } from './readers/initials';
import type { Named } from './readers/provider-places';

/** Ways in which a page presents itself by name. */
const PRESENTED =
  /\b(?:[Ww]elcome to|[Aa]bout|[Ww]hy (?:[Cc]hoose|[Tt]rain [Ww]ith|[Ll]earn (?:[Aa]t|[Ww]ith))|[Jj]oin us at)\s+((?:[a-z]?[A-Z][\w&'’.]*\s?){1,5})|(?:欢迎(?:来到|光临)|关于|选择|为什么选择|选\s?(?=[\u4e00-\u9fff]{2,4}就对))([\u4e00-\u9fffA-Za-z]{2,14}?)(?=[！!，,]|就对|值得|的?\s?[\d一二三四五六七八九十]{1,2}[大个](?:理由|原因)|$)/g;
/** Behind a name, why to choose it: so is a school spoken of, and no branch of a trade. */
const CHOSEN = /^(?:就对|值得|的?\s?[\d一二三四五六七八九十]{1,2}[大个](?:理由|原因))/;
/** One of these words stands in each of them. */
const PRESENTS = /welcome|about|why|join|欢迎|关于|选/i;
/** What is taught, in capitals. */
const SUBJECT =
  /^(?:[A-Z]{1,5}\d?|Java(?:Script)?|Python|Android|Linux|Oracle|MySQL|Web|Html5?|Photoshop|Excel|React|Vue|Angular|Node|Docker|Hadoop|Spark)$/i;
/** Post offices and hosts that serve anyone. */
const PUBLIC =
  /^(?:gmail|qq|163|126|hotmail|outlook|yahoo|foxmail|sina|icloud|example|sl|live|mail|email|github|gitee|gitlab|wordpress|blogspot|wixsite|weebly|netlify|vercel|pages|notion|medium|youtube|facebook|eventbrite)$/i;

/** `江州大学` of `江州大学总裁班`: the school of the class that a page says to choose. */
const withoutClass = (name: string): string =>
  /^([\u4e00-\u9fff]{2,10}?(?:学校|学院|大学|教育|网校))(?=[\u4e00-\u9fffA-Za-z]{0,8}(?:班|课程|营|培训)$)/.exec(
    name,
  )?.[1] ?? name;

/** "Why choose X", "关于X": surest as a heading or a menu entry. */
function presented(source: FactSource): Named[] {
  const brands: Named[] = [];
  const sample = sampleOf(source);
  for (const { text, block } of [...source.lines, ...source.around]) {
    // A form asks to choose.
    if (text.length > 60 || block.region === 'form' || !PRESENTS.test(text)) continue;
    for (const match of matchesIn(text, PRESENTED)) {
      const chinese = match[2];
      const value = (match[1] ?? withoutClass(chinese!)).trim();
      if (chinese && value.length > (ORGANISATION.test(value) ? 12 : 8)) continue;
      // A field is chosen as well: `选择雅思的三大理由`.
      if (chinese && value.search(FIELDS) === 0 && !ORGANISATION.test(value)) continue;
      if ((NO_BRAND.test(value) && !ORGANISATION.test(value)) || SUBJECT.test(value)) continue;
      // `About Digital Marketing` heads what is taught: in a title's capitals only a word no dictionary has is a name.
      if (match[1] && /^[A-Z]/.test(match[0]) && !/[a-z][A-Z]/.test(value) && !ORGANISATION.test(value))
        continue;
      const stands =
        block.role === 'heading' ||
        block.region === 'nav' ||
        text.length <= value.length + 4 ||
        CHOSEN.test(text.slice(match.index + match[0].length));
      const said = Math.min(6, sample.split(value).length - 1);
      // In English any word stands in such a heading; what is called a school is one.
      const sure =
        stands && (chinese !== undefined || (ORGANISATION.test(value) && block.role === 'heading'));
      brands.push({ value, points: (sure ? 2.5 : chinese ? 1.8 : 1.6) + said * 0.1, place: 'line' });
    }
  }
  return brands.slice(0, 12);
}

/** `At X, we …`, `X is`, `X’s courses`: how running English names the firm that speaks. */
const SPEAKING =
  /\b(?:(At|[Ff]or choosing)|(?<!(?:[Pp]artner(?:ship|ed)?|[Ss]hared|[Aa]ssociation|[Cc]ollaborat(?:ion|ed)|[Tt]ie-?up) )[Ww]ith|[Cc]hoos(?:e|ing)|[Cc]ontact|by|from)\s+([A-Z][\w&]{0,30}(?:\s[A-Z\d][\w&]{0,30}){0,3}?)(?:,\s*(?:we|our|you|there|where|an?|the|one of)\b|\s(?=we\b)|(?=[.!?]))|(?:^|[.!?]\s+)((?:[A-Z][\w&]{0,30}\s){0,4}[A-Z][\w&]{0,30})(?:(?<=Institute|Academy|School|College|University) \([A-Z]{2,6}\))?(?:['’]s\s+(?:\w{1,20}\s){0,2}(?:[Cc]ourses?|[Tt]raining|[Pp]rograms?|trainers?|instructors?|team|students)|\.?\s+(?:[Pp]rovides?|[Oo]ffers?|delivers?|conducts?|excels?|welcomes?|strives?|has been|helps|specializes?|specialises?|boasts|believes?|does not offer|(?:is|are) (?!(?:an? |the )(?:[\w-]+ ){0,4}(?:teacher|instructor|tutor|trainer|coach|mentor|lecturer|person|guy)\b)(?:[Tt]rusted|a |an |the |committed|proud|located)|works with|[–—-]\s+(?:[Tt]he #|[Yy]our |#1)|was (?:founded|established)|has (?:a seat|been|trained|helped)))/gm;
const NO_SPEAKER =
  /^(?:This|The|Our|Your|It|He|She|We|You|That|There|What|Who|Each|Every|These|Those|India|Nepal|Python|Java|AWS|Data|Course|Students?|Learning|Home|Here|Today|Experts?(?! [A-Z]|['’] )|Industry|Google|Microsoft|Amazon|Oracle|Cisco|Scratch|Kubernetes|Docker|Linux|DevOps|Selenium|Salesforce|Azure|Tally|Zoho|SAP|Adobe|WordPress|MongoDB|Figma|LinkedIn|Facebook|Instagram|WhatsApp)\b/;

/** `At X, we …` and `Thank you for choosing X`: nobody but X says so. */
function saidOfOneself({ 0: words, 1: lead }: RegExpMatchArray): number {
  if (lead === undefined) return 1;
  if (lead !== 'At') return 3;
  return /\s$/.test(words) ? 3 : /,\s*(?:we|our)$/.test(words) ? 2 : 1;
}

/** Initials behind what they stand for: `Harbour Oven Institute (HOI)`. */
const SPELLED_OUT = /((?:[A-Z][\w&'’]* ){1,6}[A-Z][\w&'’]*) \(([A-Z]{3,6})\)/g;
/** Whether a page spells out the initials of a school; a body that approves schools has some too. */
const isSpelledOut = (text: string, value: string): boolean =>
  text.includes(`(${value})`) &&
  !isOtherBody(text, value) &&
  matchesIn(text, SPELLED_OUT).some(
    ([, name, short]) => short === value && FULL.test(name!) && isShortFor(value, name!),
  );

/** Sentences alone speak of a firm: an entry of the syllabus that ends in a capital names something taught. */
const LEAST_SENTENCE = 40;
/** How those who were there name the school: `joined X`, `my course with X`, `a big thank you to X`. */
const REVIEWED =
  /\b(?:joined|enrol+ed (?:\w+ ){0,6}(?:with|at|in)|(?:course|training|sessions?|experience|class(?:es)?|batch|institute) (?:with|of|at|from)|thank(?:s| you)(?: \w+){0,2} to)\s+((?:[A-Z][\w&]{1,30}(?:\.[a-z]{2,4}\b)?)(?:\s[A-Z][\w&]{0,30}){0,2})/g;
/** Full names of firms and schools in English. */
const FULL = /\b(?:Ltd|Limited|LLC|Inc|Academy|Institute|Institutes|School|College|University)\b\.?/;
/** A legal form makes a name that of a firm, and no other one's that the page would speak of in sentences of its own. */
const LEGAL = /\b(?:Ltd|Limited|LLC|Inc)\b\.?$/;

function speaking({ lines, reading, part, names }: FactSource): Named[] {
  const titled = new Set(titleParts(reading.title.slice(0, 300)).map(nameKey));
  const sentences = (list: { text: string }[]) =>
    list
      .filter(({ text }) => text.length >= LEAST_SENTENCE)
      .map(({ text }) => text)
      .join('\n')
      .slice(0, 30_000);
  const own = sentences(lines);
  const said = new Map<string, number>();
  const add = (value: string, points: number) => {
    if (
      value.length >= 3 &&
      value.length <= 40 &&
      !NO_SPEAKER.test(value) &&
      (!/^[A-Z]{1,4}\d?$/.test(value) || value === names.site || isSpelledOut(own, value))
    )
      said.set(value, (said.get(value) ?? 0) + points);
  };
  for (const match of matchesIn(own, SPEAKING)) add((match[2] ?? match[3]!).trim(), saidOfOneself(match));
  for (const [, value] of matchesIn(own, IS_SCHOOL)) add(value!.trim(), 3);
  // Who was there names teachers as well, but not over and over.
  const reviews = part.blocks
    .map((index) => reading.blocks[index]!)
    .filter(({ region }) => region === 'review')
    .map(({ start, end }) => ({ text: reading.text.slice(start, end) }));
  for (const [, value] of matchesIn(sentences(reviews), REVIEWED))
    if (!nameIn(value!) && own.includes(value!)) add(value!.trim(), 0.8);
  const all = `${own}\n${sentences(reviews)}`;
  return [...said].flatMap(([value, points]) => {
    const times = all.split(value).length - 1;
    return (points >= 2 && times >= 2) ||
      points >= 3 ||
      (FULL.test(value) && times >= 2) ||
      titled.has(nameKey(value))
      ? [
          {
            value,
            points: Math.min(
              3,
              (titled.has(nameKey(value)) || LEGAL.test(value) ? 2.1 : 1.8) +
                Math.max(2, points) * 0.25 +
                times * 0.05,
            ),
            place: 'speech' as const,
          },
        ]
      : [];
  });
}

/** `X is the best yoga school in …`: what the page calls a school is one. */
const IS_SCHOOL =
  /(?:^|[.!?]\s+|\n)((?:[A-Z][\w&'’]{0,30}\s(?:training\s)?){1,4})is (?:a|an|the|one of the) (?:[\w'’-]+ ){0,7}(?:schools?|institut(?:e|ion)s?|academy|training (?:cent(?:er|re)s?|provider|company|network))\b/g;

/** Whether a domain spells out a name, from its beginning or behind an article: `thefloury`, `flouryschool`. */
function spells(domain: string, name: string): boolean {
  const key = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const rest = domain.startsWith(key) ? domain : domain.replace(/^(?:the|my|get|join)/, '');
  return key.length >= 4 && rest.startsWith(key) && key.length >= rest.length * 0.4;
}

/** Runs of words with capitals that are no part of an address themselves. */
const NAMES = /(?<![\w.@/-])[A-Z][\w&]*(?:\.(?= ))?(?: [A-Z][\w&]*){0,3}(?![\w@]|\.[a-z])/g;
const ENDING = '(?:com?|org|net|edu|in|cn|io|uk|au)';
const MAIL = new RegExp(`(?<![\\w.+-])(?<box>[\\w.+-]{1,64})@([\\w-]{1,63})\\.${ENDING}\\b`, 'gi');
/** Of several addresses those further on are of others. */
const MOST_ADDRESSES = 4;
const TITLE_ADDRESS = new RegExp(`^(?:www\\.)?([\\w-]{4,63})\\.${ENDING}\\b`, 'i');

/** The label by which the site of a page is registered: `corvanatech` of `https://www.corvanatech.co.uk/`. */
const REGISTERED =
  /^https?:\/\/(?:[\w-]{1,63}\.){0,4}?([\w-]{4,63})\.(?:(?:com?|org|net|edu|ac|gov)\.)?[a-z]{2,6}(?:[/:?#]|$)/i;
/** The name in an address of the page, its own or one such as `info@corvanatechminds.com`: words of the page that spell it out. */
function ofMail(source: FactSource): Named[] {
  const { text, title, url } = source.reading;
  const addresses = [...(text.includes('@') ? text.matchAll(MAIL) : [])];
  const domains = [REGISTERED.exec(url), TITLE_ADDRESS.exec(title.trim()), ...addresses]
    .flatMap((match) => (match?.groups ? match[2] : match?.[1])?.toLowerCase() ?? [])
    .filter((name) => !PUBLIC.test(name) && name.length >= 4 && !/^\d/.test(name));
  for (const domain of new Set(domains.slice(0, MOST_ADDRESSES))) {
    const named = spelledOut(source, domain);
    if (named) return [named];
  }
  // At a public post office the box bears the name: `harbourovenacademy@gmail.com`.
  for (const { groups, 2: domain = '' } of addresses.slice(0, MOST_ADDRESSES)) {
    const box = groups!.box!.toLowerCase();
    const named = PUBLIC.test(domain) && box.length >= 8 ? spelledOut(source, box) : null;
    if (named && nameKey(named.value) === box && ORGANISATION.test(named.value)) return [named];
  }
  return [];
}

/** The longest run of capitalised words that an address spells out. */
function spelledOut(source: FactSource, domain: string): Named | null {
  let longest = '';
  for (const match of `${source.reading.title}\n${sampleOf(source)}`.matchAll(NAMES)) {
    const words = match[0].split(/\s/);
    for (let count = words.length; count > 0; count--) {
      const name = words.slice(0, count).join(' ').replace(/\.$/, '');
      if (name.length > longest.length && spells(domain, name)) longest = name;
    }
  }
  if (!longest) return null;
  return { value: longest, points: 2.7, place: 'mail' };
}

/** Readers of the names by which a page calls itself in its text. */
export const BRAND_READERS = [organisations, presented, stems, accounts, ofMail, speaking];
