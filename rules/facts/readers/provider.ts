import type { Fact } from '../../fact';
import { BRAND_READERS } from '../brands';
import { absent, courseItems, dataText, type FactSource, found, foundInData, itemsOf } from '../fact-source';
import { labelledPairs } from '../labelled-pairs';
import { ORGANISATION, PLATFORM } from '../page-names';
import { atHead } from './provider-head';
import { canBeName } from './provider-names';
import { atFoot, firstLines, logos, type Named, onSigns } from './provider-places';
import { surest } from './provider-score';
import { copyright } from './provider-signature';
import { shortSchools, toldOf } from './provider-speech';
import { inSoManyWords } from './provider-stated';
import { inTitle } from './provider-title';

export { signedNames } from './provider-signature';

const LABEL =
  /^(?:(?:办学|培训|教育|主办|承办|开课|授课)?(?:机构|学校|单位|院校)(?:名称)?|学校名称|主办方?|提供方|provider|offered by|organi[sz]er|institute|training provider|institution|school)$/i;
const ORGANISATIONS = [
  'Organization',
  'EducationalOrganization',
  'CollegeOrUniversity',
  'School',
  'LocalBusiness',
  'Corporation',
];
/** Who offers the course: what the page states, its copyright line, its brand, and names that bear each other out. */
export function readProvider(source: FactSource): Fact<string> {
  const fact = known.get(source) ?? ofSource(source);
  known.set(source, fact);
  return fact;
}

const known = new WeakMap<FactSource, Fact<string>>();

function ofSource(source: FactSource): Fact<string> {
  const candidates = READERS.flatMap((read) => read(source)).filter(({ value }) => canBeName(value));
  const best = surest(source, candidates);
  return best ? inText(source, best.value) : absent;
}

/** Who offers the course by its structured data alone. */
export function providerInData(source: FactSource): Fact<string> {
  const name = courseItems(source)
    .map((item) => dataText(item, 'provider', 'offeredBy'))
    .find((value) => value !== null);
  return name ? foundInData(name, name) : absent;
}

function stated(source: FactSource): Named[] {
  const list: Named[] = [];
  for (const item of courseItems(source)) {
    const provider = dataText(item, 'provider', 'offeredBy', 'publisher');
    if (provider) list.push({ value: provider, points: 6, place: 'data' });
  }
  for (const item of itemsOf(source, ...ORGANISATIONS)) {
    const name = dataText(item, 'name');
    if (name) list.push({ value: name, points: 3, place: 'data' });
  }
  for (const pair of source.pairs)
    if (LABEL.test(pair.label))
      list.push({ value: firstName(pair.value), points: /院校$/.test(pair.label) ? 2.4 : 4, place: 'label' });
  for (const pair of labelledPairs(source.around.filter(({ block }) => block.region === 'footer')))
    if (LABEL.test(pair.label))
      // An association lends its name; who carries it out teaches.
      list.push({
        value: pair.value.split(/\s/)[0]!,
        points: /^主办/.test(pair.label) ? 3 : 4.6,
        place: 'foot',
      });
  const site = source.reading.meta['og:site_name'] ?? source.reading.meta['application-name'];
  if (site) {
    const names = PLATFORM.test(site) ? accounts(source) : [site];
    list.push(...names.map((value): Named => ({ value, points: 3.5, place: 'meta' })));
  }
  return list;
}

const DATED = /^(.{2,40}?)\s(?:\d{4}年\d{1,2}月|\d{4}[-/.]\d{1,2}[-/.]\d)/;

/** `原创 小河 春和学堂 2026年3月1日`, over what was published on a platform: whose account it is. */
const accounts = ({ lines }: FactSource): string[] =>
  lines.slice(0, 6).flatMap(({ text }) => {
    const names = DATED.exec(text.slice(0, 80))?.[1]?.split(/\s+/) ?? [];
    return names.filter((name) => name.length > 3 && ORGANISATION.test(name)).slice(-1);
  });

const HAN = /[\u4e00-\u9fff]/;

/** `春和学堂 收藏(13) 分享`: what stands behind the name of a school on its line is something to press. */
const firstName = (value: string): string => {
  const [first = ''] = value.split(/\s/);
  return HAN.test(first) && ORGANISATION.test(first) ? first : value;
};

function inText(source: FactSource, value: string): Fact<string> {
  const at = source.reading.text.indexOf(value);
  return at < 0 ? foundInData(value, value) : found(source, value, at, at + value.length);
}

/** Where names are looked for. */
const READERS: ((source: FactSource) => Named[])[] = [
  stated,
  copyright,
  inTitle,
  logos,
  onSigns,
  firstLines,
  atHead,
  atFoot,
  inSoManyWords,
  toldOf,
  shortSchools,
  ...BRAND_READERS,
];
