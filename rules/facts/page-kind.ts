import type { PageKind } from '../fact';
import type { Reading } from '../reading/block';
import { excerptKind } from './excerpt-kind';
import { type KindEvidence, kindEvidence } from './kind-evidence';
import { simplifiedReading } from './simplified-reading';

const ARTICLE_TYPES = ['NewsArticle', 'BlogPosting', 'Article', 'ReportageNewsArticle', 'TechArticle'];

const FIRM_TYPES = [
  'EducationalOrganization',
  'CollegeOrUniversity',
  'School',
  'LocalBusiness',
  'DrivingSchool',
  'Organization',
];

const cap = (value: number, most: number) => Math.min(value, most);
const has = (evidence: KindEvidence, ...types: string[]) => types.some((type) => evidence.types.has(type));

/**
 * What sort of page this is. First who speaks: a seller of teaching, or somebody who reports, decrees or runs a
 * portal. Then, for sellers, whether the page is about one course, many, or the firm.
 */
export function pageKind(reading: Reading): { kind: PageKind; confidence: number } {
  const evidence = kindEvidence(simplifiedReading(reading));
  if (reading.source === 'text') {
    const { kind, margin } = excerptKind(evidence);
    return { kind, confidence: confidence(Math.abs(margin)) };
  }
  const sells = sellerScore(evidence, reading);
  const others = otherScores(evidence, reading);
  const [other, against] = best(others);
  const margin = sells - against;
  if (margin <= 0) return { kind: other, confidence: confidence(-margin) };
  const [kind, points, second] = best(sellerKinds(evidence));
  return { kind, confidence: Math.min(confidence(margin), confidence(points - second + 0.5)) };
}

const confidence = (margin: number) => Math.round((1 - 0.5 * Math.exp(-margin / 2.5)) * 100) / 100;

function best<K extends string>(scores: Record<K, number>): [K, number, number] {
  const ranked = (Object.entries(scores) as [K, number][]).sort((a, b) => b[1] - a[1]);
  return [ranked[0]![0], ranked[0]![1], ranked[1]?.[1] ?? 0];
}

/** What the page's own data says of being an article. `og:type` alone is little: many kits set it on every page. */
function articlePoints(e: KindEvidence, { meta }: Reading): number {
  const signed = has(e, 'Person') || Boolean(meta['article:published_time']);
  if (has(e, ...ARTICLE_TYPES)) return signed || meta.author ? 5 : 3.5;
  return has(e, 'og:article') ? (signed ? 4.5 : 1.5) : 0;
}

function sellerScore(e: KindEvidence, reading: Reading): number {
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
    (e.layout.courseRows >= 3 ? 1.5 : 0) +
    // A catalogue of things that are taught offers them, however coolly.
    (matter >= 1 && (e.boxes > 0.2 || (e.details >= 3 && e.entries >= 3)) ? 1.5 : 0);
  const data = has(e, 'Course', 'CourseInstance', 'EducationalOccupationalProgram')
    ? 6
    : has(e, 'EducationalOrganization', 'CollegeOrUniversity', 'Product', 'og:product')
      ? 1.5
      : 0;
  // Below a dated, signed text the seller's words are those of the site around it.
  return (words + names + facts + data + cap(e.menu, 4) * 0.4) * (articleLayout(e) >= 4 ? 0.4 : 1);
}

function otherScores(e: KindEvidence, reading: Reading): Record<'article' | 'official' | 'other', number> {
  const { report, decree, contract, portal, reference, software } = e.voices;
  const typed = articlePoints(e, reading);
  const government = /\.(?:gov|gob|gouv)(?:\.[a-z]{2})?$/i.test(hostOf(reading.url)) ? 6 : 0;
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

const hostOf = (url: string) => /^https?:\/\/([^/:]+)/.exec(url)?.[1] ?? '';

function sellerKinds(e: KindEvidence): Record<'course' | 'listing' | 'provider', number> {
  const oneCourse = e.courseItems === 1 || has(e, 'CourseInstance', 'EducationalOccupationalProgram');
  const onePrice = e.prices > 0 && e.prices < 4;
  // A catalogue offers the same way to the details of each thing in it.
  const ways = e.details >= 3 ? 1.4 + cap(e.details, 12) * 0.1 : e.details === 2 ? 0.5 : 0;
  const entries = e.entries >= 3 ? 0.6 + cap(e.entries, 15) * 0.13 : 0;
  // Boxes that lead nowhere and cost nothing are parts of one page.
  const closed = e.cards >= 3 && e.cardPages < 2 && e.cardPrices < 2 ? 0.4 : 1;
  const boxes = e.boxes > 0.2 ? 1.2 + e.boxes : 0;
  // Some boxes on a long page are packages of what the page is about.
  const few = e.cards < 8 && e.cardShare < 0.2;
  const catalogue = (ways * closed + entries + boxes) * (1 - 0.4 * e.names.home);
  const many = e.details >= 2 && (e.offers >= 2 || e.cards >= 3 || e.boxes > 0.2);
  const manyPrices = e.prices >= 4 || e.labelledPrices >= 3;
  return {
    course:
      1.2 +
      cap(e.names.course, 2) * 0.8 +
      cap(e.courseLabels, 5) * 0.5 +
      (onePrice && !many ? 0.6 : 0) -
      (many || e.layout.courseRows >= 3 ? 0.6 : 0) +
      e.prose * 0.6 +
      (e.lead === 'course' ? 0.9 : 0) +
      (e.named && e.lead === null ? 0.4 : 0) +
      (e.layout.chapters >= 3 ? (e.layout.chapters >= 6 ? 1.4 : 1) : 0) +
      (oneCourse ? 4 : 0),
    listing:
      cap(e.names.listing, 2) * 1.5 +
      catalogue +
      (e.lead === 'listing' ? 1.6 : 0) +
      (e.layout.courseRows >= 3
        ? (1.6 + cap(e.layout.courseRows, 20) * 0.05) * (e.names.home >= 0.7 ? 0.5 : 1)
        : 0) +
      (e.layout.taught >= 4 ? 0.8 + cap(e.layout.taught, 12) * 0.05 : 0) +
      (e.layout.pages && e.entries >= 3 ? 0.8 : 0) -
      // A first page shows some of its courses; it is of the firm.
      e.names.home * 1.2 -
      (e.prose > 0.5 ? 0.6 : 0) +
      (e.cards >= 3
        ? (e.cardShare > 0.2 ? 1.2 : few ? 0 : 0.5) +
          e.cardShare * 2.5 +
          cap(e.cards, 12) * (few ? 0.04 : 0.1)
        : 0) *
        closed +
      (manyPrices ? 1.2 : 0) +
      (has(e, 'ItemList', 'CollectionPage') || e.courseItems > 2 ? 3 : 0),
    provider:
      e.names.home * 2 +
      cap(e.names.provider, 1) * 2 +
      cap(e.providerSections, 6) * 0.55 +
      (e.lead === 'provider' ? 1.8 : 0) +
      (e.layout.aboutFirm ? 1.5 + e.prose : 0) +
      (has(e, ...FIRM_TYPES) && !oneCourse ? 0.8 : 0) +
      cap(Math.max(0, e.layout.sections - 1), 5) * 0.4 +
      (e.layout.heads >= 3 ? 0.4 : 0) +
      (many ? 0.8 + cap(e.voices.praise, 3) * 0.3 + cap(e.voices.address, 5) * 0.15 : 0) +
      (e.names.course ? 0 : 0.4) +
      (e.offers >= 3 ? 0.4 : 0),
  };
}
