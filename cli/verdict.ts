import type { CourseAudit, ExplainedAudit } from '@/rules/audit';
import { standsApart } from '@/rules/derived/official-comparison';
import type { Finding, Language, Outcome } from '@/rules/finding';
import { KIND_WORDS, OUTCOME_SHAPES, OUTCOME_WORDS, phrase, unreadWord } from './verdict-words';

/** How a verdict is to look: its language, and whether the terminal shows colours. */
export interface VerdictStyle {
  lang: Language;
  colour: boolean;
}

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
type Paint = (text: string, code: keyof typeof CODES) => string;
const painter = (colour: boolean): Paint => {
  return (text, code) => (colour ? `\u001b[${CODES[code]}m${text}\u001b[0m` : text);
};

const COLOURS: Partial<Record<Outcome, keyof typeof CODES>> = {
  flagged: 'red',
  suspected: 'yellow',
  met: 'green',
  partial: 'cyan',
  unknown: 'dim',
};
/** Page text may hold escape sequences or bidi marks meant for the terminal: only plain characters get through. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
const shortened = (text: string, most = 90) => {
  const clean = plain(text);
  return clean.length > most ? `${clean.slice(0, most - 1)}…` : clean;
};
const quoted = (text: string, lang: Language) =>
  lang === 'zh' ? `“${shortened(text)}”` : `"${shortened(text)}"`;

const percent = (share: number) => `${Math.round(share * 100)}%`;

function scoreLine(course: CourseAudit, lang: Language): string {
  const rest =
    lang === 'zh'
      ? `依据 ${percent(course.coverage)} 的检查项`
      : `on ${percent(course.coverage)} of the checks`;
  if (course.score === null || course.grade === null) return `${phrase('tooLittle', lang)} · ${rest}`;
  const [low, high] = course.range.map(Math.round);
  return lang === 'zh'
    ? `${course.grade} · ${Math.round(course.score)} 分（${low}–${high}） · ${rest}`
    : `${course.grade} · ${Math.round(course.score)} points (${low}–${high}) · ${rest}`;
}

const COUNTED: Outcome[] = ['flagged', 'suspected', 'missing', 'partial', 'met', 'unknown'];

function counts(course: CourseAudit, { rules }: ExplainedAudit, lang: Language): string {
  const parts = COUNTED.flatMap((outcome) => {
    const number = course.findings.filter(
      (finding) => finding.outcome === outcome && !standsApart(finding, rules),
    ).length;
    if (number === 0 && outcome !== 'flagged') return [];
    const word = OUTCOME_WORDS[outcome][lang];
    const unit = outcome === 'flagged' ? '处' : '项';
    if (lang === 'zh') return [`${number} ${unit}${word}`];
    const plural = outcome === 'flagged' && number !== 1 ? 's' : '';
    return [`${number} ${word.toLowerCase()}${plural}`];
  });
  return parts.join(' · ');
}

function detailed(finding: Finding, shown: ExplainedAudit, lang: Language, paint: Paint): string[] {
  const rule = shown.rules[finding.rule];
  const lines = finding.evidence.slice(0, 3).map((piece) => `      ${quoted(piece.quote, lang)}`);
  if (finding.note) lines.push(`      ${finding.note[lang]}`);
  if (rule) lines.push(paint(`      ${phrase('why', lang)}${rule.why[lang]}`, 'dim'));
  for (const id of finding.sources.slice(0, 2)) {
    const source = shown.sources[id];
    if (!source) continue;
    const sure = source.checked === 'primary-text' || source.checked === 'official-page';
    lines.push(
      paint(
        `      ${phrase('source', lang)}${source.title[lang]}${sure ? '' : phrase('confirm', lang)}`,
        'dim',
      ),
    );
  }
  if (rule) lines.push(`      ${phrase('ask', lang)}${rule.ask[lang]}`);
  return lines;
}

function brief(finding: Finding, shown: ExplainedAudit, lang: Language): string {
  const quote = finding.evidence[0];
  if (quote) return ` — ${quoted(quote.quote, lang)}`;
  const ask = shown.rules[finding.rule]?.ask[lang];
  return finding.outcome === 'missing' && ask ? ` — ${phrase('ask', lang)}${ask}` : '';
}

function group(outcome: Outcome, course: CourseAudit, shown: ExplainedAudit, lang: Language, paint: Paint) {
  const findings = course.findings
    .filter((finding) => finding.outcome === outcome && !standsApart(finding, shown.rules))
    .sort((a, b) => b.severity - a.severity);
  if (findings.length === 0) return [];
  const colour = COLOURS[outcome];
  const coloured = (text: string) => (colour ? paint(text, colour) : text);
  const lines = ['', `  ${paint(OUTCOME_WORDS[outcome][lang], 'bold')}`];
  for (const finding of findings) {
    const title = shown.rules[finding.rule]?.title[lang] ?? finding.rule;
    const mark = coloured(`    ${OUTCOME_SHAPES[outcome]} ${title}`);
    if (outcome === 'flagged' || outcome === 'suspected')
      lines.push(mark, ...detailed(finding, shown, lang, paint));
    else lines.push(mark + brief(finding, shown, lang));
  }
  return lines;
}

/** Claims that stand beside official figures: those that differ are told as cautions as well. */
function compared(course: CourseAudit, shown: ExplainedAudit, lang: Language, paint: Paint): string[] {
  const findings = course.findings.filter((finding) => standsApart(finding, shown.rules));
  if (findings.length === 0) return [];
  const lines = findings.map((finding) => {
    const title = shown.rules[finding.rule]?.title[lang] ?? finding.rule;
    return `    ${OUTCOME_SHAPES[finding.outcome]} ${title}${brief(finding, shown, lang)}`;
  });
  return ['', `  ${paint(phrase('compared', lang), 'bold')}`, ...lines];
}

function courseLines(course: CourseAudit, shown: ExplainedAudit, lang: Language, paint: Paint): string[] {
  const title = paint(course.title ? shortened(course.title) : phrase('untitled', lang), 'bold');
  const provider = course.provider ? ` · ${shortened(course.provider, 40)}` : '';
  return [
    '',
    `  ${title}${provider}`,
    `  ${counts(course, shown, lang)}`,
    `  ${paint(scoreLine(course, lang), 'dim')}`,
    ...(['flagged', 'suspected', 'missing', 'partial', 'met'] as const).flatMap((outcome) =>
      group(outcome, course, shown, lang, paint),
    ),
    ...compared(course, shown, lang, paint),
  ];
}

/** A verdict to read in a terminal. */
export function verdictText(shown: ExplainedAudit, { lang, colour }: VerdictStyle): string {
  const paint = painter(colour);
  const { audit } = shown;
  const { kind, coverage, unread } = audit.page;
  const read = lang === 'zh' ? `读了页面的 ${percent(coverage)}` : `${percent(coverage)} of the page read`;
  const lines = [`${paint(audit.input, 'cyan')}  ${KIND_WORDS[kind][lang]} · ${read}`];
  if (unread.length > 0) {
    const items = unread.map(({ what, count }) => `${unreadWord(what, lang)} ${count}`).join(', ');
    lines.push(paint(`  ${phrase('unread', lang)}${items}`, 'dim'));
  }
  for (const { quote } of audit.page.cloaked ?? [])
    lines.push(paint(`  ${phrase('cloaked', lang)}“${quote.slice(0, 60)}”`, 'dim'));
  const sells = kind === 'course' || kind === 'listing' || kind === 'provider';
  if (!sells) lines.push(`  ${phrase(coverage === 0 ? 'nothingRead' : 'quiet', lang)}`);
  else if (audit.courses.length === 0) lines.push(`  ${phrase('noCards', lang)}`);
  for (const course of audit.courses) lines.push(...courseLines(course, shown, lang, paint));
  if (audit.courses.length > 0) lines.push('', paint(`  ${phrase('foot', lang)}`, 'dim'));
  return `${lines.join('\n')}\n`;
}
