import type { AuditRecord } from '@/entrypoints/background/backup/record';
import type { Audit } from '@/rules/audit';
import { keptReading } from '@/rules/reading/kept-reading';
import { readText } from '@/rules/reading/read-text';

/** Audits as if read: of many providers and grades, with bodies of a real audit's kinds of content. */

const GRADES = ['A', 'B', 'C', 'D', 'F', null] as const;
/** Few enough that each has fifty among a thousand. */
const PROVIDERS = 20;
const RULES = 30;
/** Young enough to be kept. */
const BEGIN = Date.UTC(2026, 8, 1);
const absent = { state: 'absent' } as const;

const TEXT = keptReading(
  readText(
    Array.from(
      { length: 20 },
      (_, i) => `第 ${i} 章 人工智能训练师课程，共 ${i * 4} 课时，由讲师授课。`,
    ).join('\n'),
  ),
);

/** The `n`th audit; the same for the same number. */
export function madeAudit(n: number): AuditRecord {
  const url = `https://school-${n % PROVIDERS}.example/course/${n}`;
  const readAt = new Date(BEGIN + n * 60_000).toISOString();
  const grade = GRADES[n % GRADES.length]!;
  const title = `课程 ${n}`;
  const provider = `机构 ${n % PROVIDERS}`;
  const score = grade && 90 - 10 * GRADES.indexOf(grade);
  const findings = Array.from({ length: RULES }, (_, i) => ({
    rule: `rule-${i}`,
    outcome: (['met', 'missing', 'unknown', 'clear', 'flagged'] as const)[(n + i) % 5]!,
    severity: 3 as const,
    confidence: 0.9,
    evidence: [{ quote: `第 ${i} 章 人工智能训练师课程`, start: i, end: i + 12, from: 'text' as const }],
    sources: ['cn-ad-24-1'],
  }));
  const having = (outcome: string) => findings.filter((one) => one.outcome === outcome).length;
  const facts = Object.fromEntries(
    'title provider price hours duration instructors modules prerequisites assessment refund certificate level address licence schedule'
      .split(' ')
      .map((name) => [name, absent]),
  ) as unknown as Audit['courses'][number]['facts'];
  const audit: Audit = {
    format: 1,
    input: url,
    readAt,
    versions: { reader: 1, packs: { 'red-flags': '2026.11' }, registers: '2026.11' },
    page: { kind: 'course', language: 'zh', coverage: 1, unread: [] },
    courses: [
      {
        title,
        provider,
        url,
        facts,
        score,
        range: [30, 90],
        grade,
        coverage: 0.6,
        dimensions: {},
        steps: [],
        findings,
      },
    ],
  };
  return {
    is: 'audit',
    summary: {
      id: `${readAt} ${url}`,
      url,
      title,
      provider,
      kind: 'course',
      readAt,
      grade,
      score,
      basis: 0.6,
      coverage: 1,
      flagged: having('flagged'),
      suspected: 0,
      missing: having('missing'),
      met: having('met'),
      unknown: having('unknown'),
      flags: findings.filter(({ outcome }) => outcome === 'flagged').map(({ rule }) => rule),
      changes: null,
    },
    audit,
    reading: { ...TEXT, url },
    judgements: [],
    replaced: [],
    earlier: [],
    labels: [],
  };
}
