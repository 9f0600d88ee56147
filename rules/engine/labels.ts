import { COURSE_LABEL } from '../facts/kind-cues';
import { isPlaceholder, saysNothing } from '../facts/placeholder';
import type { Claim } from '../matching/claims';
import type { Reading } from '../reading/block';
import type { CourseInput } from './course-input';

/** A heading such as "How are you assessed?" tells of what stands below it, although it asks. */
export const heads = (claim: Claim, { reading }: CourseInput) =>
  claim.stance === 'asked' && /heading|summary|term/.test(reading.blocks[claim.block]?.role ?? '');

const LABEL_LENGTH = 40;
/** A pause or an end within a short line: it says something, and names nothing below it. */
const SAYS = /[，；！!]|[。.]\s*\S/;

/** `View class schedule`, `Discuss your requirements`: a button or its heading, and what it names stands elsewhere. */
const CALLS =
  /^(?:view|see|check|browse|get|request|ask|discuss|tell|contact|book|apply|enquire|select|choose|pick|specify|enter)\b/i;

/** What a link to it holds itself: `Download the syllabus (PDF)`. */
const HOLDS = /\b(?:download|pdf)\b|下载/i;
/** A link to a file holds it as well, and one to a place on the page may be what opens that place. */
const HERE = /^\s*(?:#|javascript:|$)|\.(?:pdf|docx?|pptx?|xlsx?)(?:[?#]|$)/i;

/** Whether a label is a link and nothing else, or a button among buttons: what it names stands elsewhere, or in a tab. */
function isWayElsewhere({ block }: Claim, { blocks, text }: Reading): boolean {
  const { role, spans, start, end, container } = blocks[block]!;
  if (role !== 'heading' && end - start > LABEL_LENGTH) return false;
  const label = text.slice(start, end);
  // With a colon it heads what follows, though the whole card be a link.
  if (HOLDS.test(label) || /[:：]\s*$/.test(label)) return false;
  if (role === 'button')
    return [blocks[block - 1], blocks[block + 1]].some(
      (near) => near?.role === 'button' && near.container !== container,
    );
  return (spans ?? []).some(
    (span) => span.kind === 'link' && span.end - span.start >= end - start - 2 && !HERE.test(span.href ?? ''),
  );
}

/** Whether words head what follows: a heading, a short line of their own, or the label before a colon. */
export function isLabel(claim: Claim, { reading }: CourseInput): boolean {
  const block = reading.blocks[claim.block]!;
  if (CALLS.test(reading.text.slice(block.start, claim.start))) return false;
  if (isWayElsewhere(claim, reading)) return false;
  if (/heading|summary|term|caption|label/.test(block.role)) return true;
  if (block.end - block.start <= LABEL_LENGTH && !SAYS.test(reading.text.slice(block.start, block.end)))
    return true;
  const between = reading.text.slice(block.start, claim.start);
  return between.length <= 4 && /^\s*[:：]/.test(reading.text.slice(claim.end, claim.end + 2));
}

/** Whether words are all that their line says, but for a mark. */
export function isAlone({ block, start, end }: Claim, { reading: { blocks } }: CourseInput): boolean {
  const line = blocks[block]!;
  return line.end - line.start - (end - start) <= 2;
}

/** Whether a heading has nothing below it: right there comes one far higher, a label of its rank, or the page's foot. */
export function isOverNothing(claim: Claim, { reading: { blocks, text } }: CourseInput): boolean {
  const own = blocks[claim.block]!;
  const next = blocks[claim.block + 1];
  if (own.role !== 'heading' || next === undefined) return false;
  if (own.region !== 'footer' && next.region === 'footer') return true;
  const label = text.slice(next.start, Math.min(next.end, next.start + LABEL_LENGTH));
  if (next.role === 'heading' && (next.level ?? 6) < (own.level ?? 6) - 1) return true;
  return (
    next.role === 'heading' &&
    (next.level ?? 6) <= (own.level ?? 6) &&
    (COURSE_LABEL.test(label) || /^requirements$/i.test(label.trim()))
  );
}

/** `Please contact us for the outline.` right below a heading and before the next: what it names is not on the page. */
const ELSEWHERE =
  /^(?:please |kindly |simply )?(?:contact|call|e-?mail|ask|message|write to|request|enquire|fill (?:in|out)|get in touch|(?:read|see|view|visit|refer to|check) our)\b.{0,90}$/i;
export function isToBeAsked(claim: Claim, { reading: { blocks, text } }: CourseInput): boolean {
  const [own, below, next] = blocks.slice(claim.block, claim.block + 3);
  return (
    own!.role === 'heading' &&
    below !== undefined &&
    below.role !== 'heading' &&
    (next === undefined || next.role === 'heading' || next.region !== own!.region) &&
    (ELSEWHERE.test(text.slice(below.start, below.end)) || saysNothing(text.slice(below.start, below.end)))
  );
}

/** How far behind a label what fills it is looked at: a tag of a template is longer than a label. */
const BESIDE = 120;

/** Whether a label has nothing but a dash or 待定 beside it or in the line below: it states nothing yet. */
export function isUnfilled(claim: Claim, { reading: { text } }: CourseInput): boolean {
  const beside = /^[ \t]*([:：]?)([^\n]*)(?:\n([^\n]*))?/.exec(text.slice(claim.end, claim.end + BESIDE))!;
  const [, colon, rest = '', below = ''] = beside;
  if (colon || /[:：]$/.test(text.slice(claim.start, claim.end)))
    // `课程类型： 名额：30 人`: what stands beside it is the next label.
    return saysNothing(rest.trim() ? rest : below) || /^\s*[^\s：:，。]{2,6}[：:]\s*\S/.test(rest);
  return !rest.trim() && isPlaceholder(below);
}
