import type { PageKind } from '../fact';
import type { Reading } from '../reading/block';
import type { KindEvidence } from './kind-evidence';

const ARTICLE_TYPES = ['NewsArticle', 'BlogPosting', 'Article', 'ReportageNewsArticle', 'TechArticle'];

const cap = (value: number, most: number) => Math.min(value, most);
const has = (evidence: KindEvidence, ...types: string[]) => types.some((type) => evidence.types.has(type));

/** Kinds of pages that sell nothing. */
export type QuietKind = Extract<PageKind, 'article' | 'official' | 'other'>;

/** What the page's own data says of being an article. `og:type` alone is little: many kits set it on every page. */
export function articlePoints(e: KindEvidence, { meta }: Reading): number {
  const signed = has(e, 'Person') || Boolean(meta['article:published_time']);
  if (has(e, ...ARTICLE_TYPES)) return signed || meta.author ? 5 : 3.5;
  return has(e, 'og:article') ? (signed ? 4.5 : 1.5) : 0;
}

/** Points for a seller of teaching: what is asked, promised and offered, less where somebody reports. */
function sellerPoints(e: KindEvidence, reading: Reading): number {
  const { call, promise, praise, subject, report, decree, matter, address, service, tale, formal } = e.voices;
  // A report on the trade speaks of fees, teachers and success too: where one reports, those words say little.
  const told = report + decree + cap(articlePoints(e, reading), 4);
  const shared = (cap(praise, 2) + cap(subject, 3.5)) / (1 + told / 4);
  // Nobody sells at length without asking the reader to do something.
  const idle = e.length > 1500 && call < 1.5 && e.menu < 2 && e.courseLabels < 3 ? 0.5 : 1;
  // One who says "you" and "we" of courses and certificates offers them, if nobody reports, advises or argues.
  const offered =
    matter >= 2 ? Math.max(0, cap(address, 4) + cap(service, 3) - tale - formal / 2 - told / 2) * 0.3 : 0;
  const words = offered + cap(call, 7) + (cap(promise, 5) / (1 + told / 10) + shared) * idle;
  const names =
    cap(e.names.course, 2) * 1.2 +
    cap(e.names.listing, 2) * 1.4 +
    cap(e.names.provider, 1) +
    (subject + call > 0 ? e.names.home * 0.5 : 0);
  const facts =
    cap(e.courseLabels, 5) * 0.6 +
    // A course that is named and described under its labels is offered, however coolly.
    (e.names.course > 0 && e.courseLabels >= 2 ? 1.2 : 0) +
    (words > 0 ? cap(e.prices, 3) * 0.4 * idle : 0) +
    cap(e.cards, 4) * 0.4 +
    (e.layout.courseRows >= 3 ? 1.5 : 0);
  const data = has(e, 'Course', 'CourseInstance', 'EducationalOccupationalProgram')
    ? 6
    : has(e, 'EducationalOrganization', 'CollegeOrUniversity', 'Product', 'og:product')
      ? 1.5
      : 0;
  // Below a dated, signed text the seller's words are those of the site around it.
  return (words + names + facts + data + cap(e.menu, 4) * 0.4) * (articleLayout(e) >= 4 ? 0.4 : 1);
}

/** Points for each of those who report, decree, or run something else. */
function quietPoints(e: KindEvidence, reading: Reading): Record<QuietKind, number> {
  const { report, decree, contract, portal, reference, software } = e.voices;
  const typed = articlePoints(e, reading);
  const government = isGovernment(reading.url) ? 6 : 0;
  return {
    article:
      report +
      typed +
      cap(e.names.article, 2) * 2 +
      e.prose * 2 +
      (e.dates >= 3 ? 2 - e.names.home * 1.5 : 0) +
      articleLayout(e),
    official: cap(decree, 9) + government + cap(e.names.official, 2) * 1.5,
    other:
      2.2 +
      cap(contract, 7) +
      cap(portal, 7) +
      cap(reference, 5) +
      cap(software, 6) * 0.2 +
      (has(e, 'SoftwareSourceCode', 'SoftwareApplication') ? 3 : 0) +
      cap(e.names.other, 2) * 2.5 +
      (e.lead === 'other' ? 2.5 : 0) +
      (e.scraps ? 6 : 0),
  };
}

/** A dated and signed text, and the boxes that stand beside such texts. */
function articleLayout({ layout, lead }: KindEvidence): number {
  const { datelines, furniture } = layout;
  const signed = datelines > 0 && datelines < 4 ? 2.2 : 0;
  return signed + (furniture >= 2 ? 1 + cap(furniture, 5) * 0.6 : 0) + (lead === 'article' ? 2.5 : 0);
}

/** Whether an address is that of a public body. */
export const isGovernment = (url: string) => /\.(?:gov|gob|gouv)(?:\.[a-z]{2})?$/i.test(hostOf(url));

const hostOf = (url: string) => /^https?:\/\/([^/:]+)/.exec(url)?.[1] ?? '';

/**
 * Who speaks, all voices weighed against each other: by how much a seller is heard more than those who sell nothing,
 * and which of them is heard most.
 */
export function voiceBalance(e: KindEvidence, reading: Reading): VoiceBalance {
  const seller = sellerPoints(e, reading);
  const others = quietPoints(e, reading);
  const kinds = Object.keys(others) as QuietKind[];
  const quiet = kinds.reduce((best, kind) => (others[kind] > others[best] ? kind : best));
  return { seller, quiet, margin: seller - others[quiet], others };
}

export interface VoiceBalance {
  seller: number;
  others: Record<QuietKind, number>;
  /** The likeliest of those who sell nothing, and by how much the seller has more points. */
  quiet: QuietKind;
  margin: number;
}
