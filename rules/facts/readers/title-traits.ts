import { blockAt, perReading } from '../../reading/block';
import { type FactSource, sampleOf } from '../fact-source';
import { COURSE_LABEL, COURSE_NAME, HOME } from '../kind-cues';
import { nameKey } from '../name-key';
import { nameIn } from '../person-names';
import { isShortFor } from './initials';
import { readProvider, signedNames } from './provider';
import { type Candidate, sharesPlace, type TitleTraits } from './title-candidate';
import {
  BREAKS_OFF,
  CALL,
  CODE,
  CONTACT,
  GENERIC,
  INSTITUTION,
  INSTRUCTION,
  NUMBERED_PART,
  OF_ANY,
  PRODUCT,
  SECTION,
  SLOGAN,
} from './title-cues';
import { isCourseLine } from './title-places';

/** What the pictures of a page show, by their words for it. */
const pictured = perReading<Set<string>, FactSource>(
  ({ reading }) => new Set(reading.images.slice(0, 12).map(({ alt }) => nameKey(alt))),
);

/** What the menu of a page leads to: a page that is called by one of its entries is the one behind that. */
const inMenu = perReading<Set<string>, FactSource>(
  ({ reading }) =>
    new Set(
      reading.blocks
        .slice(0, 300)
        .filter(({ region, role }) => region === 'nav' && role !== 'heading')
        .map(({ start, end }) => nameKey(reading.text.slice(start, Math.min(end, start + 80)))),
    ),
);

/** Who signs the page, and who it is told to be of. */
export interface Firm {
  name: string | null;
  signed: Set<string>;
}
export function firmOf(source: FactSource): Firm {
  const provider = readProvider(source);
  return {
    name: provider.state === 'found' ? provider.value : null,
    signed: new Set(signedNames(source).map(nameKey)),
  };
}

const HAN = /[\u4e00-\u9fff]/;

/** Whether a name is that of a part of any course's page, or of several in a row. */
const isSection = ({ value, start }: Candidate): boolean =>
  COURSE_LABEL.test(value) ||
  (start !== undefined &&
    value
      .split(/\s+(?=[\u4e00-\u9fff])/)
      .every((piece) => [SECTION, GENERIC, COURSE_LABEL].some((words) => words.test(piece))));

/** `Best Rye Baking Training` praises a course; `Best Online Training`, any site. */
const isPraised = (value: string): boolean => /\btraining$/i.test(value) && !OF_ANY.test(value);

/** Whether a heading of two or three characters is somebody's name, and no other name of the page says it. */
const isPerson = ({ value, start, traits }: Candidate, { names }: FactSource): boolean =>
  start !== undefined &&
  !(traits.heading && traits.highest && !traits.order && !traits.deep) &&
  /^[\u4e00-\u9fff]{2,3}$/.test(value) &&
  nameIn(value) !== null &&
  !names.title.some((title) => title.includes(value));

/** Whether a name is that of the firm and a word for any course: `Tidewater Course`. */
function isAnyOf(value: string, firm: string): boolean {
  const rest = value.startsWith(firm) ? value.slice(firm.length).trim() : value;
  return rest !== value && GENERIC.test(rest);
}

/** How often the text says a name beside the place that it was taken from. */
function timesSaid(value: string, text: string): number {
  let times = 0;
  for (let at = text.indexOf(value); at >= 0 && times < 8; at = text.indexOf(value, at + value.length))
    times++;
  return times;
}

/** What is asked of the reader or promised, and what no course is called by. */
const APPEALING =
  /^(?:train|design|live|build|unlock|shape|explore|empower|discover|achieve|start|get|make|take|turn|transform|grow|elevate|advance|become|join|boost|launch|create|find|change|develop|lead|invest|stop|step|bring|give|let|it['’]s|don['’]t|where|when|because|from|ready|looking|want|need|have|are|is|can|do|building|developing|empowering|creating|transforming|shaping|unlocking)\b/i;

/** How a page's builder calls the box of the course's name. */
const TITLE_BOX =
  /(?:^|[\s_-])(?:course|page|entry|post|product|detail|class|lesson)s?[\s_-]?(?:detail|single)?s?[\s_-]?(?:title|name|heading)(?=$|[\s_-])|^(?:title|name)$/;
function isTitleBox({ start }: Candidate, { reading }: FactSource): boolean {
  if (start === undefined) return false;
  const block = reading.blocks[blockAt(reading, start)]!;
  return TITLE_BOX.test(reading.containers[block.container]!.hint);
}

const words = (is: boolean | undefined): number => (is ? 1 : 0);

/** A candidate with its name as names are compared. */
type Keyed = Candidate & { key: string };

/** The candidates with all their traits; such as are no names at all are left out. */
export function withTraits(candidates: Candidate[], source: FactSource, firm: Firm): Candidate[] {
  const keyed = candidates
    .map((one) => ({ ...one, key: nameKey(one.value) }))
    .filter(({ key, value }) => key !== '' && value.length <= LONGEST);
  return keyed.map((one) => ({ ...one, traits: traitsOf(one, keyed, source, firm) }));
}
const LONGEST = 160;

/** All traits of a candidate: those of its place, of its words, and of its agreement with the others. */
function traitsOf(candidate: Keyed, all: Keyed[], source: FactSource, firm: Firm): TitleTraits {
  const { value, traits, key } = candidate;
  const section = isSection(candidate);
  const text = candidate.start !== undefined;
  const keys = section ? [] : all.flatMap((other) => (sharesPlace(candidate, other) ? [] : [other.key]));
  const site = source.names.site ? nameKey(source.names.site) : '';
  const course = COURSE_NAME.test(value);
  const told = firm.name === null ? '' : nameKey(firm.name);
  const bare = course && !INSTITUTION.test(value);
  const isFirm = !bare && (firm.signed.has(key) || (firm.name !== null && isShortFor(value, firm.name)));
  return {
    any: 1,
    ...traits,
    course: words(course),
    courseLine: words(text && isCourseLine(value)),
    borneOut: words(keys.some((other) => other.length > 2 && (other.includes(key) || key.includes(other)))),
    same: words(keys.includes(key)),
    generic: words(
      GENERIC.test(value.trim()) || (HOME.test(value.replace(PRODUCT, '')) && !isPraised(value)),
    ),
    site: words(key === site && !(source.names.title.length === 0 && course)),
    slogan: words(SLOGAN.test(value)),
    institution: words(INSTITUTION.test(value)),
    call: words(CALL.test(value)),
    instruction: words(INSTRUCTION.test(value)),
    person: words(isPerson(candidate, source)),
    long: words(value.length > (HAN.test(value) ? 30 : 70)),
    code: words(CODE.test(value)),
    pictured: words(pictured(source).has(key)),
    inMenu: words(text && key.length >= 6 && !section && inMenu(source).has(key)),
    numbered: words(NUMBERED_PART.test(value)),
    noName: words(CONTACT.test(value) || BREAKS_OFF.test(value)),
    section: words(section),
    firm: words(isFirm),
    told: words(!bare && !isFirm && key === told),
    anyOf: words(firm.name !== null && isAnyOf(value, firm.name)),
    said: Math.log2(Math.max(1, timesSaid(value, sampleOf(source)))) / 2,
    appealing: words(!course && APPEALING.test(value)),
    titleBox: words(isTitleBox(candidate, source)),
  };
}
