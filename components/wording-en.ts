import type { Wording } from './wording';

const UNREAD = {
  image: 'image',
  frame: 'frame',
  canvas: 'canvas',
  video: 'video',
  'closed-root': 'closed area',
  document: 'document',
};

const NO_COURSE = 'No course was found on this page, so nothing is judged.';

export const en: Wording = {
  tag: 'en',
  name: 'Kejian',
  outcome: {
    flagged: 'Caution',
    suspected: 'To verify',
    missing: 'Not stated',
    partial: 'Partly stated',
    met: 'Stated',
    clear: 'None seen',
    unknown: 'Not read',
    inapplicable: 'Not applicable',
  },
  compared: {
    flagged: 'Differs',
    suspected: 'To verify',
    missing: 'Not stated',
    partial: 'Partly',
    met: 'Matches',
    clear: 'Matches',
    unknown: 'Unclear',
    inapplicable: 'No claim',
  },
  impact: { 3: 'High impact', 2: 'Medium impact', 1: 'Low impact' },
  dimension: {
    curriculum: 'Curriculum',
    instructor: 'Instructors',
    transparency: 'Transparency',
    claims: 'Claims and figures',
    'red-flags': 'Cautions',
  },
  counted: (outcome, count) =>
    ({
      flagged: some(count, 'caution'),
      missing: `${count} not stated`,
      met: `${count} stated`,
    })[outcome],
  courses: (count) => `${some(count, 'course')} here`,
  cautionCourses: (count) => `${some(count, 'course')} with cautions`,
  noCautions: 'No cautions',
  tooLittle: 'Too little read',
  noGrade: 'Too little evidence',
  noGradeWhy: 'No grade, and nothing counts as “not stated”',
  items: (count) => `${count}`,
  read: (percent, unread, little) =>
    `${little ? 'Only ' : ''}${percent}% of the page read${
      unread.length > 0 ? `, ${unread.map((one) => some(one.count, UNREAD[one.what])).join(', ')} unread` : ''
    }`,
  grade: 'Grade',
  points: (score, low, high) => `${score} (${low}–${high})`,
  basis: (percent) => `based on ${percent}% of checks`,
  disclaimer: 'About this page only, not teaching quality.',
  how: 'How it works',
  howWhy:
    'What is stated earns points, what is not stated earns none. What was not read is left out and only widens the range.',
  step: {
    deduction: (points) => `${points} points off`,
    cap: (points) => `at most ${points}`,
    combination: (points) => `together, at most ${points}`,
    ceiling: (points) => `incomplete, at most ${points}`,
  },
  allRead: 'All page text was read; not found',
  why: 'Why it matters',
  moreSources: (count) => `${some(count, 'more source')}`,
  dated: (date, place, confirmed) =>
    place
      ? `${place}, ${date}${confirmed ? '' : ' (to be confirmed)'}`
      : confirmed
        ? `text checked ${date}`
        : '(to be confirmed)',
  places: {
    'CN-SH': 'Shanghai',
    'CN-GD': 'Guangdong',
    'CN-GD/FJ': 'Guangdong, Fujian',
    INTL: 'International',
  },
  original: 'Read the source',
  show: (places) => (places > 1 ? `Show on page (${places} places)` : 'Show on page'),
  shown: (place, places) => `Shown: place ${place} of ${places}`,
  gone: 'No longer on the page; these are the words as they were read',
  origin: {
    'structured-data': 'From the page’s structured data, not visible on it',
    image: 'From the words in an image',
    register: 'From an official register',
  },
  asked: (question) => `in question ${question}`,
  addQuestion: 'Add a question',
  compare: 'Against official figures',
  compareColumns: ['Item', 'Page says', 'Official', 'Result'],
  ask: (count) => (count === 1 ? 'Ask this before you pay' : `Ask these ${count} before you pay`),
  copyAll: 'Copy all',
  copyOne: 'Copy this question',
  copied: 'Copied',
  copyFailed: 'Could not copy; please select the text',
  unknownWhy: 'Not read is not “not stated” and costs no points.',
  cards: (count) => `${some(count, 'course')}: choose one to see its findings`,
  cardsWhy:
    'Only the words on the cards were read; no course page was opened. No cautions does not mean no problems.',
  noTitle: 'No course title',
  notCourse: {
    article:
      'This is news or an article, not a course page, so nothing is judged. Ad lines quoted in it are not claims of a provider.',
    official: 'This is an official notice or service page, not a course page, so nothing is judged.',
    other: 'This does not look like a course page, so nothing is judged.',
    course: NO_COURSE,
    listing: NO_COURSE,
    provider: NO_COURSE,
  },
  readAnyway: 'Read it as a course page anyway',
  noneWhy:
    'None of the checklist’s suspicious claims was seen. That does not make the course good; the questions below are still worth asking.',
  littleWhy:
    'Too little of this page could be read; only what was read is listed. What was not read does not count as “not stated”.',
  reading: 'Reading',
  readingPage: 'Reading this page',
  finished: 'Finished',
  notACourse: 'Not a course page',
  changed: 'Changed',
  changedSince: (date) => `Changed since ${date}`,
  updated: 'Reload page',
  updatedWhy:
    'Kejian was just updated; reload this page to read it again. What you typed into the page will be lost, so save it first.',
  reload: 'Reload page',
  error: 'Not read',
  again: 'Read again',
  errors: (code) =>
    code in ERRORS
      ? ERRORS[code as keyof typeof ERRORS]
      : 'This page was not read. Nothing on it was changed.',
  notStored: 'This result could not be stored; read the page again after closing it.',
  results: 'Findings',
  panel: 'Kejian findings',
  close: 'Close panel',
  hide: 'Hide until the browser is closed',
  footer: 'On this computer only · not official',
};

const ERRORS = {
  'no-reading': 'There is no text to read on this page.',
  'page-not-readable': 'The browser does not let this page be read.',
  'judging-failed': 'The page was read, but no result could be worked out. Try again.',
  'storage-full': 'This computer has no room left; the result was not stored.',
  'storage-failed': 'The result was not stored. Try again.',
  'storage-blocked':
    'Another page of Kejian holds the storage; the result was not stored. Close it and read again.',
  'storage-newer': 'The storage was written by a newer Kejian; this result is not stored.',
  'storage-unavailable': 'The browser offers no storage here; the result is not stored.',
  private: 'Results are not stored in private windows.',
  'background-gone': 'The background did not answer. Try again, or reload the page.',
};

function some(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count} ${noun === 'canvas' ? 'canvases' : `${noun}s`}`;
}
