import type { PageKind } from '../fact';
import type { Reading } from '../reading/block';
import { type KindEvidence, kindEvidence } from './kind-evidence';

const ARTICLE_TYPES = [
  'NewsArticle',
  'BlogPosting',
  'Article',
  'ReportageNewsArticle',
  'TechArticle',
  'og:article',
];

const cap = (value: number, most: number) => Math.min(value, most);
const has = (evidence: KindEvidence, ...types: string[]) => types.some((type) => evidence.types.has(type));

/**
 * What sort of page this is. First who speaks: a seller of teaching, or somebody who reports, decrees or runs a
 * portal. Then, for sellers, whether the page is about one course, many, or the firm.
 */
export function pageKind(reading: Reading): { kind: PageKind; confidence: number } {
  const evidence = kindEvidence(reading);
  const sells = sellerScore(evidence, reading.source === 'text');
  const others = otherScores(evidence, reading);
  const [other, against] = best(others);
  const margin = sells - against;
  if (margin <= 0) return { kind: other, confidence: confidence(-margin) };
  if (reading.source === 'text') return { kind: 'course', confidence: confidence(margin) };
  const [kind, points, second] = best(sellerKinds(evidence));
  return { kind, confidence: Math.min(confidence(margin), confidence(points - second + 0.5)) };
}

const confidence = (margin: number) => Math.round((1 - 0.5 * Math.exp(-margin / 2.5)) * 100) / 100;

function best<K extends string>(scores: Record<K, number>): [K, number, number] {
  const ranked = (Object.entries(scores) as [K, number][]).sort((a, b) => b[1] - a[1]);
  return [ranked[0]![0], ranked[0]![1], ranked[1]?.[1] ?? 0];
}

function sellerScore(e: KindEvidence, excerpt: boolean): number {
  const { call, promise, subject } = e.voices;
  // An excerpt has little room: its words weigh more than those of a page with a menu and a form around them.
  const words = cap(call, 7) + cap(promise, 5) + cap(subject, 3.5);
  const names = cap(e.names.course, 2) * 1.2 + cap(e.names.listing, 1) * 1.2 + e.names.home * 0.5;
  const facts = cap(e.courseLabels, 5) * 0.6 + cap(e.prices, 3) * 0.4 + cap(e.cards, 4) * 0.4;
  const data = has(e, 'Course', 'CourseInstance', 'EducationalOccupationalProgram')
    ? 6
    : has(e, 'EducationalOrganization', 'CollegeOrUniversity', 'Product', 'og:product')
      ? 1.5
      : 0;
  return words + names + facts + data - (excerpt ? 0 : 1.5);
}

function otherScores(e: KindEvidence, reading: Reading): Record<'article' | 'official' | 'other', number> {
  const { report, decree, contract, portal, reference } = e.voices;
  const typed = has(e, ...ARTICLE_TYPES) ? 3.5 : 0;
  const government = /\.gov(?:\.|\/|$)|\.gob\.|\.gouv\./i.test(hostOf(reading.url)) ? 6 : 0;
  const floor = reading.source === 'text' ? 0.8 : 2;
  return {
    article: cap(report, 9) + typed + cap(e.names.article, 2) * 2 + e.prose * 2,
    official: cap(decree, 8) + government + cap(e.names.official, 2) * 1.5,
    other: floor + cap(contract, 7) + cap(portal, 7) + cap(reference, 5) + cap(e.names.other, 2) * 2.5,
  };
}

const hostOf = (url: string) => /^https?:\/\/([^/:]+)/.exec(url)?.[1] ?? '';

function sellerKinds(e: KindEvidence): Record<'course' | 'listing' | 'provider', number> {
  const oneCourse = e.courseItems === 1 || has(e, 'CourseInstance', 'EducationalOccupationalProgram');
  return {
    course:
      cap(e.names.course, 2) * 0.8 +
      cap(e.courseLabels, 5) * 0.5 +
      (e.prices > 0 && e.prices < 4 ? 0.6 : 0) +
      (oneCourse ? 4 : 0) +
      0.8,
    listing:
      cap(e.names.listing, 2) * 1.5 +
      (e.cards >= 3 ? 1 + e.cardShare * 2.5 + (e.prices >= 4 ? 1 : 0) : 0) +
      (has(e, 'ItemList', 'CollectionPage') || e.courseItems > 2 ? 3 : 0),
    provider: e.names.home * 2 + cap(e.providerSections, 5) * 0.7 + (e.names.course ? 0 : 0.6),
  };
}
