import { describe, expect, it } from 'vitest';
import { auditReading } from '@/rules/engine/audit-reading';
import { readText } from '@/rules/reading/read-file';

const NOW = '2026-12-01T00:00:00.000Z';

/** What comes of the rule on scarce seats when a text is pasted. */
function seats(text: string): string | undefined {
  const { courses } = auditReading(readText(text), 'text', NOW, undefined, 'course');
  return courses[0]?.findings.find(({ rule }) => rule === 'seat-scarcity')?.outcome;
}

describe('words that press in a short text', () => {
  it.each([
    '周六带孩子去湿地看候鸟，专家随队讲解。\n集合点：东门。名额有限，请尽早联系！',
    'Sunset boat trip with dinner on board. We sail past the lighthouse at eight.\nOnly 6 seats left, call the pier!',
  ])('press for something else where nothing is taught: %s', (text) => {
    expect(seats(text)).not.toBe('flagged');
  });

  it.each([
    '周六开讲烘焙培训班，老师手把手教。\n集合点：东门。名额有限，请尽早联系！',
    'Evening course in accounting with a certificate. Classes start in May.\nOnly 6 seats left, call us!',
    '名额有限，手慢无！',
  ])('press for a course where one is named, or nothing else: %s', (text) => {
    expect(seats(text)).toBe('flagged');
  });
});
