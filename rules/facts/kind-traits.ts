import { blockText, type Reading } from '../reading/block';
import type { KindEvidence } from './kind-evidence';
import {
  BOXES,
  CONTROL,
  FACT_LABEL,
  NAMES_COURSE,
  NO_SUBJECT,
  NO_SUBJECT_ZH,
  SPEAKS_OF_COURSES,
  THICK,
} from './kind-words';
import { type OfferTraits, offerTraits } from './offer-traits';
import { pageNames } from './page-names';
import { type VoiceBalance, voiceBalance } from './voice-balance';

/** Traits of a page by which its kind is told, each by the name that a person would give it, and how strong it is. */
export type KindTraits = Record<string, number>;

/** Words are sought in this much of the text, lines in this many: bounded on endless pages. */
const SAMPLE = 40_000;
const MOST_LINES = 3000;
/** Of many things the tenth says less than the second. */
const log = (count: number) => Math.log1p(Math.max(0, count));
const share = (part: number, whole: number, least: number) => part / Math.max(least, whole);

/** Reads the traits of a page. What is counted is on a logarithmic scale; shares are 0..1. */
export function kindTraits(reading: Reading, evidence: KindEvidence): KindTraits {
  const inside = reading.blocks.filter(({ region }) => region !== 'nav' && region !== 'footer');
  const blocks = inside.slice(0, MOST_LINES);
  const lines = blocks.map((block) => blockText(reading, block).trim());
  const heads = blocks.flatMap(({ role }, index) => (role === 'heading' ? [lines[index]!] : []));
  const text = lines.join('\n').slice(0, SAMPLE);
  return {
    ...ofVoices(evidence),
    ...ofBalance(voiceBalance(evidence, reading)),
    ...ofNames(evidence),
    ...ofLayout(evidence),
    ...thick(text),
    ...ofOffer(offerTraits(reading, { blocks, lines, text }), unitOf(text)),
    ...boxes(reading),
    ...ofLines(lines),
    ...subject(reading, lines),
    headings: log(heads.length),
    'a course in the first headings': NAMES_COURSE.test(heads.slice(0, 3).join(' ')) ? 1 : 0,
    'long first headings': log(heads.slice(0, 3).join(' ').length),
    'rows of a table': log(Math.max(0, ...tallest(inside))),
  };
}

const ofVoices = ({ voices }: KindEvidence): KindTraits => ({
  'asks to enrol': log(voices.call),
  'does things for the reader': log(voices.service),
  'speaks of teaching and its price': log(voices.subject),
  'tells what happened': log(voices.report),
  'tells of a person': log(voices.tale),
  'decrees and notices': log(voices.decree),
  'terms of a contract': log(voices.contract),
  'speaks to those who are in': log(voices.portal),
  explains: log(voices.explain),
  forbids: log(voices.ban),
  argues: log(voices.formal),
  'speaks to the reader': log(voices.address),
});

const ofBalance = ({ seller, margin, others }: VoiceBalance): KindTraits => ({
  'points for an article': others.article / 3,
  'points for something else': others.other / 3,
  'speaks as a seller': log(seller),
  'speaks as a seller more than as others': Math.sign(margin) * log(Math.abs(margin)),
});

const ofNames = ({ names, lead }: KindEvidence): KindTraits => ({
  'name of a first page': Math.min(2, names.home),
  'name of a list of courses': Math.min(2, names.listing),
  'name of a page on the firm': Math.min(2, names.provider),
  'name of something else': Math.min(2, names.other),
  'its own name is a course': lead === 'course' ? 1 : 0,
  'its own name is a list': lead === 'listing' ? 1 : 0,
  'its own name is something else': lead === 'other' ? 1 : 0,
});

const ofLayout = (e: KindEvidence): KindTraits => ({
  'labels of one course': log(e.courseLabels),
  'sections of a firm': log(e.providerSections),
  'one price': e.prices > 0 && e.prices < 4 ? 1 : 0,
  'several prices': e.prices >= 4 ? 1 : 0,
  'cards that sell': log(e.cards),
  'share of text in such cards': e.cardShare,
  'the same way to details, again': log(e.details),
  'entries that lead elsewhere': log(e.entries),
  'menu of a school': log(e.menu),
  'sorts of sections of a firm': Math.min(6, e.layout.sections),
  'rows of courses with time and price': log(e.layout.courseRows),
  'numbered chapters': log(e.layout.chapters),
  'cards that say how it is taught': log(e.layout.taught),
  'links to further pages': e.layout.pages ? 1 : 0,
  'share of text in links': e.layout.linked,
});

const ofOffer = (offer: OfferTraits, unit: number): KindTraits => ({
  'sections on one trade': log(offer.trade),
  'fields that are taught': log(offer.fields),
  'words for teachers': log(offer.sorts.teachers),
  'words of a vacancy': log(offer.sorts.vacancy),
  'words of a firm on itself': log(offer.firm / unit),
  'words of a university': log(offer.university / unit),
  'a firm in the first headings': offer.firmFirst ? 1 : 0,
  'share of text in like boxes': offer.alike,
  'lines that open a numbered part': log(offer.parts),
  'headings over a price or a time': log(offer.priced),
  'lines from heading to heading': log(offer.apart),
});

/** Thousands of characters; a Chinese one says about as much as two and a half others. */
function unitOf(text: string): number {
  const length = Math.max(text.length, 100);
  const chinese = text.replace(/[^\u4e00-\u9fff]+/g, '').length / length > 0.15;
  return (length * (chinese ? 2.5 : 1)) / 1000;
}

/** How thickly words stand, for each thousand characters. */
function thick(text: string): KindTraits {
  const unit = unitOf(text);
  return Object.fromEntries(
    Object.entries(THICK).map(([name, words]) => [name, log((text.match(words)?.length ?? 0) / unit)]),
  );
}

function boxes({ containers }: Reading): KindTraits {
  const times = new Map<string, number>(); // of each name; a page has few and repeats them
  for (const { hint } of containers) if (hint) times.set(hint, (times.get(hint) ?? 0) + 1);
  return Object.fromEntries(
    Object.entries(BOXES).map(([name, words]) => {
      let count = 0;
      for (const [hint, boxes] of times) if (words.test(hint)) count += boxes;
      return [name, log(count)];
    }),
  );
}

function ofLines(lines: string[]): KindTraits {
  const labels = new Map<string, number>();
  for (const line of lines) {
    const label =
      line.length < 60
        ? FACT_LABEL.exec(line)?.[0]
            .toLowerCase()
            .replace(/[:：\s]/g, '')
        : null;
    if (label) labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  const courses = new Set(
    lines.filter(
      (line) =>
        line.length >= 3 &&
        line.length < 50 &&
        !/[。.!?！？:：]$/.test(line) &&
        NAMES_COURSE.test(line) &&
        !SPEAKS_OF_COURSES.test(line),
    ),
  );
  return {
    'buttons of a program': log(lines.filter((line) => CONTROL.test(line)).length),
    'facts by their labels': log(labels.size),
    'one label again and again': log(Math.max(0, ...labels.values()) - 1),
    'lines that name courses': log(courses.size),
    questions: log(lines.filter((line) => /[?？]$/.test(line)).length),
  };
}

/** How often the page comes back to what its own names speak of, as a page on one thing does. */
function subject(reading: Reading, lines: string[]): KindTraits {
  const { title, headings } = pageNames(reading);
  const names = [...title, ...headings].join(' ').toLowerCase();
  const words = new Set((names.match(/[a-z][a-z+#.]{2,}/g) ?? []).filter((word) => !NO_SUBJECT.has(word)));
  for (const run of names.match(/[\u4e00-\u9fff]{2,}/g) ?? [])
    for (let i = 0; i + 2 <= run.length && i < 24; i++) {
      const pair = run.slice(i, i + 2);
      if (!NO_SUBJECT_ZH.test(pair)) words.add(pair);
    }
  const lower = lines.map((line) => line.toLowerCase());
  const times = [...words].slice(0, 40).map((word) => lower.filter((line) => line.includes(word)).length);
  const most = Math.max(0, ...times);
  return {
    'comes back to its subject': log(most),
    'share of lines on its subject': share(most, lines.length, 10),
  };
}

/** The last row of each table. */
function tallest(blocks: Reading['blocks']): Iterable<number> {
  const rows = new Map<number, number>();
  for (const { table, row } of blocks)
    if (table !== undefined) rows.set(table, Math.max(rows.get(table) ?? 0, row ?? 0));
  return rows.values();
}
