import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { auditReading } from '@/rules/engine/audit-reading';
import { readHtml } from '@/rules/reading/read-file';
import { expectSound } from './sound-reading';

/** A test of the suite: what is parsed, and in which element it is put when it is a part of a page. */
interface Case {
  data: string;
  fragment?: { name: string };
}

/**
 * What html5lib-tests gives to parsers to construct trees of, by file. The suite itself is in no registry; domino (a DOM
 * for Node that nothing here uses) brings it whole, as JSON.
 */
const SUITE = createRequire(import.meta.url).resolve('@mixmark-io/domino/test/html5lib-tests.json');
const cases = Object.values(JSON.parse(readFileSync(SUITE, 'utf8')) as Record<string, Case[]>).flat();
const inputs = [
  ...new Set(cases.map(({ data, fragment }) => (fragment ? `<${fragment.name}>${data}` : data))),
];

/** What of a course page stands around an input: so that there are facts and findings to be led astray. */
const around = (input: string) =>
  `<title>人工智能训练师三级培训班</title><h1>人工智能训练师三级培训班</h1><p>学费：2980元</p>${input}
<p>签约保过，不过全额退款</p><h2>课程大纲</h2><p>第一章 总论</p><p>讲师：顾南浔</p><button>立即报名</button>`;

const audited = (html: string) => {
  const reading = readHtml(html, 'https://school.example/');
  expectSound(reading);
  return auditReading(reading, 'https://school.example/', '2026-11-29T10:00:00.000Z');
};

test('the suite is there', () => {
  expect(inputs.length).toBeGreaterThan(1500);
});

test.each([
  ['by itself', (input: string) => input],
  ['in the middle of a course page', around],
])(
  'each input of the suite, %s, is read without an error, and twice the same',
  { timeout: 600_000 },
  (_, whole) => {
    for (const input of inputs) deepStrictEqual(audited(whole(input)), audited(whole(input)), input);
  },
);
