import type { Fact, FactName, Facts } from '../fact';
import type { Reading } from '../reading/block';
import type { CoursePart } from './course-blocks';
import { type FactSource, factSource } from './fact-source';
import { readAddress } from './readers/address';
import { readAssessment } from './readers/assessment';
import { readCertificate } from './readers/certificate';
import { readDuration } from './readers/duration';
import { readHours } from './readers/hours';
import { readInstructors } from './readers/instructors';
import { readLevel } from './readers/level';
import { readLicence } from './readers/licence';
import { readModules } from './readers/modules';
import { readPrerequisites } from './readers/prerequisites';
import { readPrice } from './readers/price';
import { readProvider } from './readers/provider';
import { readRefund } from './readers/refund';
import { readSchedule } from './readers/schedule';
import { readTitle } from './readers/title';
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

/** The facts of one course. What is not there is `absent`, or `unreadable` where it likely stands in a picture or frame. */
export function readFacts(reading: Reading, part: CoursePart): Facts {
  const source = factSource(reading, part);
  const entries = (Object.keys(READERS) as FactName[]).map((name): [FactName, Fact<unknown>] => {
    const fact = READERS[name](source);
    if (fact.state !== 'absent') return [name, fact];
    const why = whyUnreadable(source, name);
    return [name, why ? { state: 'unreadable', why } : fact];
  });
  return Object.fromEntries(entries) as unknown as Facts;
}
