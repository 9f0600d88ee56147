import type { Fact, FactName, Facts } from '../fact';
import type { Reading } from '../reading/block';
import { ofCard } from './card-facts';
import type { CoursePart } from './course-blocks';
import { differing } from './differing';
import { type FactSource, factSource } from './fact-source';
import { readAddress } from './readers/address';
import { readAssessment } from './readers/assessment';
import { readCertificate } from './readers/certificate';
import { durationInData, readDuration } from './readers/duration';
import { hoursInData, readHours } from './readers/hours';
import { instructorsInData, readInstructors } from './readers/instructors';
import { readLevel } from './readers/level';
import { readLicence } from './readers/licence';
import { readModules } from './readers/modules';
import { readPrerequisites } from './readers/prerequisites';
import { readPrice } from './readers/price';
import { priceInData } from './readers/price-data';
import { providerInData, readProvider } from './readers/provider';
import { readRefund } from './readers/refund';
import { readSchedule } from './readers/schedule';
import { readTitle } from './readers/title';
import { inOwnCharacters, simplifiedReading } from './simplified-reading';
import { whyUnreadable } from './unreadable';

const READERS: { [N in FactName]: (source: FactSource) => Facts[N] } = {
  title: readTitle,
  provider: readProvider,
  price: readPrice,
  hours: readHours,
  duration: readDuration,
  instructors: readInstructors,
  modules: readModules,
  prerequisites: readPrerequisites,
  assessment: readAssessment,
  refund: readRefund,
  certificate: readCertificate,
  level: readLevel,
  address: readAddress,
  licence: readLicence,
  schedule: readSchedule,
};

/** What structured data alone says, of the facts in which a difference can be told. */
const IN_DATA: { [N in FactName]?: (source: FactSource) => Facts[N] } = {
  price: priceInData,
  hours: hoursInData,
  duration: durationInData,
  provider: providerInData,
  instructors: instructorsInData,
};

/** Facts of the firm rather than of a course: a card has them from its page. */
const OF_PROVIDER: FactName[] = ['provider', 'address', 'licence'];

const ofPage = new WeakMap<Reading, Pick<Facts, 'provider' | 'address' | 'licence'>>();

/** The facts of one course. What is not there is `absent`, or `unreadable` where it likely stands in a picture or frame. */
export function readFacts(reading: Reading, part: CoursePart): Facts {
  if (part.of !== 'card') return readNames(reading, part, ALL) as Facts;
  const read = () => readNames(reading, part, OF_COURSE);
  // Words that are put back into their own characters are looked for in the whole page.
  const own = simplifiedReading(reading) === reading ? ofCard(reading, part, read) : read();
  return { ...own, ...providerFacts(reading) } as Facts;
}

const ALL = Object.keys(READERS) as FactName[];
const OF_COURSE = ALL.filter((name) => !OF_PROVIDER.includes(name));

function providerFacts(reading: Reading): Pick<Facts, 'provider' | 'address' | 'licence'> {
  let facts = ofPage.get(reading);
  if (!facts) {
    const whole: CoursePart = {
      title: null,
      url: null,
      blocks: reading.blocks.map((_, index) => index),
      whole: true,
      of: 'provider',
    };
    facts = readNames(reading, whole, OF_PROVIDER) as Facts;
    ofPage.set(reading, facts);
  }
  return facts;
}

function readNames(reading: Reading, part: CoursePart, names: FactName[]): Partial<Facts> {
  const simple = simplifiedReading(reading);
  const source = factSource(simple, part);
  const entries = names.map((name): [FactName, Fact<unknown>] => {
    const fact = READERS[name](source);
    if (fact.state === 'found') {
      const told = IN_DATA[name]?.(source);
      const also = told ? differing(name, fact as never, told as never) : [];
      return [name, inOwnWords(also.length ? { ...fact, also } : fact, reading, simple)];
    }
    if (fact.state === 'unreadable') return [name, fact];
    const why = whyUnreadable(source, name);
    return [name, why ? { state: 'unreadable', why } : fact];
  });
  return Object.fromEntries(entries) as Partial<Facts>;
}

type Found = Extract<Fact<unknown>, { state: 'found' }>;

/** A fact read from simplified text, with the page's own characters in its value and quote. */
function inOwnWords(fact: Found, own: Reading, simple: Reading): Found {
  if (own === simple) return fact;
  const { start, end } = fact;
  const value = inOwnCharacters(fact.value, start ?? 0, own, simple);
  const quote =
    start === undefined || end === undefined
      ? inOwnCharacters(fact.quote, 0, own, simple)
      : own.text.slice(start, end);
  return { ...fact, value, quote };
}
