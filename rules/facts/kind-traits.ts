import { blockText, type Reading } from '../reading/block';
import type { KindEvidence } from './kind-evidence';
import {
  BOXES,
  FACT_LABEL,
  NAMES_COURSE,
  NUMBERED_PART,
  ONE_TRADE,
  SPEAKS_OF_COURSES,
  THICK,
  UNFILLED,
} from './kind-words';
import { calledAs } from './name-traits';
import { leadsOn, pageLead } from './page-lead';
import { ORGANISATION } from './page-names';
import { type VoiceBalance, voiceBalance } from './voice-balance';

/** Traits of a page by which its kind is told, each by the name that a person would give it, and how strong it is. */
export type KindTraits = Record<string, number>;

/** So many marks of a template may be the subject of a lesson on one. */
const FEW = 2;
/** Words are sought in this much of the text, lines in this many: bounded on endless pages. */
const SAMPLE = 40_000;
const MOST_LINES = 3000;
/** Of many things the tenth says less than the second. */
const log = (count: number) => Math.log1p(Math.max(0, count));

/** Reads the traits of a page. What is counted is on a logarithmic scale; shares are 0..1. */
export function kindTraits(reading: Reading, evidence: KindEvidence): KindTraits {
  const inside = reading.blocks.filter(({ region }) => region !== 'nav' && region !== 'footer');
  const blocks = inside.slice(0, MOST_LINES);
  const lines = blocks.map((block) => blockText(reading, block).trim());
  const heads = blocks.flatMap(({ role }, index) => (role === 'heading' ? [lines[index]!] : []));
  const text = lines.join('\n').slice(0, SAMPLE);
  return {
    ...ofVoices(evidence, voiceBalance(evidence, reading)),
    ...ofNames(reading, evidence, heads),
    ...ofLayout(evidence),
    ...thick(text),
    ...boxes(reading),
    ...ofLines(lines),
    'unfilled places of a template': (text.match(UNFILLED)?.length ?? 0) > FEW ? 1 : 0,
    blocks: log(reading.blocks.length),
    'first-level headings': log(blocks.filter(({ role, level }) => role === 'heading' && level === 1).length),
  };
}

const ofVoices = ({ voices }: KindEvidence, { seller, margin, others }: VoiceBalance): KindTraits => ({
  'does things for the reader': log(voices.service),
  'points for something else': others.other / 3,
  'speaks as a seller': log(seller),
  'speaks as a seller more than as others': Math.sign(margin) * log(Math.abs(margin)),
});

function ofNames(reading: Reading, { names, lead, menu }: KindEvidence, heads: string[]): KindTraits {
  const called = calledAs(reading);
  return {
    'called as a list': called.list,
    'called as the firm': called.firm,
    'called as a room beside the class': called.room,
    'no name of its own': pageLead(reading).names.length ? 0 : 1,
    'its own name is a list': lead === 'listing' ? 1 : 0,
    'its own name is an article': lead === 'article' ? 1 : 0,
    'name of a page on the firm': Math.min(2, names.provider),
    'a course in the first headings': NAMES_COURSE.test(heads.slice(0, 3).join(' ')) ? 1 : 0,
    'a firm in the first headings': heads.slice(0, 2).some((head) => ORGANISATION.test(head)) ? 1 : 0,
    'menu of a school': log(menu),
    'put up for one offer':
      names.home < 0.5 && names.provider === 0 && lead !== 'provider' && menu === 0 && !leadsOn(reading)
        ? 1
        : 0,
  };
}

const ofLayout = (e: KindEvidence): KindTraits => ({
  'labels of one course': log(e.courseLabels),
  'sections of a firm': log(e.providerSections),
  'sorts of sections of a firm': Math.min(6, e.layout.sections),
  'one price': e.prices > 0 && e.prices < 4 ? 1 : 0,
  'one price of what is called a course': e.lead === 'course' && e.prices > 0 && e.prices < 4 ? 1 : 0,
  'share of text in cards that sell': e.cardShare,
  'rows of courses with time and price': log(e.layout.courseRows),
  'links to further pages': e.layout.pages ? 1 : 0,
  'share of text in links': e.layout.linked,
  'share of text in long paragraphs': e.prose,
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
  const named = Object.entries(BOXES).map(([name, words]) => {
    let count = 0;
    for (const [hint, boxes] of times) if (words.test(hint)) count += boxes;
    return [name, log(count)];
  });
  return {
    ...Object.fromEntries(named),
    'boxes that are articles': log(containers.filter(({ tag }) => tag === 'article').length),
  };
}

function ofLines(lines: string[]): KindTraits {
  const labels = new Map<string, number>();
  const trades = new Set<string>();
  const courses = new Set<string>();
  let parts = 0;
  for (const line of lines) {
    if (NUMBERED_PART.test(line)) parts++;
    if (line.length >= SHORT) continue;
    const label = FACT_LABEL.exec(line)?.[0].toLowerCase().replace(PUNCTUATION, '');
    if (label) labels.set(label, (labels.get(label) ?? 0) + 1);
    const trade = ONE_TRADE.exec(line)?.[0].toLowerCase();
    if (trade) trades.add(trade);
    if (line.length >= 3 && !SENTENCE.test(line) && NAMES_COURSE.test(line) && !SPEAKS_OF_COURSES.test(line))
      courses.add(line);
  }
  return {
    'facts by their labels': log(labels.size),
    'one label again and again': log(Math.max(0, ...labels.values()) - 1),
    'lines that name courses': log(courses.size),
    'lines that open a numbered part': log(parts),
    'sections on one trade': log(trades.size),
  };
}

const SHORT = 50;
const PUNCTUATION = /[:：\s]/g;
const SENTENCE = /[。.!?！？:：]$/;
