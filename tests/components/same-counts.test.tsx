import { readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { verdictText } from '@/cli/verdict';
import { listedWith, tally } from '@/components/headline';
import { Report } from '@/components/report';
import { WordsContext } from '@/components/use-words';
import { auditEntry, auditPage } from '@/entrypoints/background/audit-page';
import { standsApart } from '@/rules/derived/official-comparison';
import { readHtml } from '@/rules/reading/read-file';
import { chinese } from './messages';

const AT = '2026-11-24T13:00:00.000Z';

describe.each(['zh-course-full', 'en-bootcamp-ad', 'zh-ad-seven-days'])('of %s', (slug) => {
  const page = readFileSync(`tests/pages/${slug}/page.html`, 'utf8');
  const reading = readHtml(page, 'https://school.example/');
  const shown = auditPage(reading, AT);
  const course = shown.audit.courses[0]!;
  const counted = tally(course.findings, shown.rules);
  const { summary } = auditEntry(shown, reading);
  const report = render(
    <WordsContext.Provider value={chinese}>
      <Report shown={shown} notes={{ answers: [], lookUps: [] }} />
    </WordsContext.Provider>,
  );

  it.each(['flagged', 'suspected', 'missing', 'met'] as const)(
    'list, panel, report and terminal count the same: %s',
    (outcome) => {
      const count = counted[outcome];
      expect(summary[outcome]).toBe(count);
      expect(listedWith(course.findings, outcome, shown.rules)).toHaveLength(count);
      if (count === 0) return;
      const word = chinese.say(`outcome_${outcome}`);
      expect(report).toMatch(new RegExp(`<span>${word}</span></span><span class="sub">${count} 项`));
      expect(verdictText(shown, { lang: 'zh', colour: false })).toMatch(
        new RegExp(`(^|[^\\d])${count} [项处]${word}`, 'm'),
      );
    },
  );
  it('what stands beside official figures is listed there and nowhere else', () => {
    const apart = course.findings.filter((one) => standsApart(one, shown.rules));
    const outcomes = ['met', 'partial', 'missing', 'unknown', 'clear'] as const;
    const listed = outcomes.flatMap((one) => listedWith(course.findings, one, shown.rules));
    expect(listed.filter((one) => apart.includes(one))).toEqual([]);
    expect(listed.length + apart.length).toBe(
      course.findings.filter(({ outcome }) => outcomes.some((one) => one === outcome)).length,
    );
  });
});
