import { expect, test } from 'vitest';
import { auditInSteps } from '@/rules/engine/audit-reading';
import { allAtOnce } from '@/rules/matching/steps';
import { byText, PageMemory, remembering } from '@/rules/page-memory';
import { readHtml } from '@/rules/reading/read-file';

const asked: string[] = [];
const lengthOf = byText((text) => {
  asked.push(text);
  return text.length;
});

/** One audit that asks for these texts; returns what had to be worked out. */
function audit(memory: PageMemory, ...texts: string[]): string[] {
  asked.length = 0;
  memory.begin();
  remembering(memory, () => {
    for (const text of texts) expect(lengthOf(text)).toBe(text.length);
  });
  memory.end();
  return [...asked];
}

test('what was asked is not worked out again, in the same audit or the next', () => {
  const memory = new PageMemory();
  expect(audit(memory, 'a', 'bb', 'a')).toEqual(['a', 'bb']);
  expect(audit(memory, 'bb', 'ccc', 'a')).toEqual(['ccc']);
  expect(memory.counts).toEqual({ worked: 1, remembered: 2 });
});

test('what an audit did not ask for is forgotten, and takes no room', () => {
  const memory = new PageMemory();
  audit(memory, 'a', 'bb');
  const { size } = memory;
  audit(memory, 'a');
  expect(memory.size).toBeLessThan(size);
  expect(audit(memory, 'a', 'bb')).toEqual(['bb']);
  audit(memory);
  expect(memory.size).toBe(0);
});

test('a page that says more than there is room for is judged all the same', () => {
  const memory = new PageMemory();
  const texts = Array.from({ length: 8 }, (_, n) => `${n}`.repeat(1_000_000));
  expect(audit(memory, ...texts)).toHaveLength(8);
  expect(memory.size).toBeLessThanOrEqual(6_000_000);
  const again = audit(memory, ...texts);
  expect(again.length).toBeGreaterThan(0);
  expect(again.length).toBeLessThan(8);
});

test('without a page being judged nothing is kept', () => {
  asked.length = 0;
  lengthOf('a');
  lengthOf('a');
  expect(asked).toEqual(['a', 'a']);
});

test('whose dollars the cards ask for follows the address of the page, which is none of their words', () => {
  const memory = new PageMemory();
  const cards = [1, 2, 3, 4].map(
    (n) =>
      `<div class="course-card"><h3>Pottery course ${n}</h3><p>$${n}80</p><p>20 hours</p><a href="/${n}">Enrol now</a></div>`,
  );
  const currencies = (address: string) => {
    const page = `<html lang="en"><title>All courses</title><h1>All courses</h1><div>${cards.join('')}</div><p>${address}</p>`;
    const reading = readHtml(page, 'https://school.example/');
    const wish = { kind: 'listing', memory } as const;
    const { courses } = allAtOnce(auditInSteps(reading, reading.url, '2026-11-29T10:00:00.000Z', wish));
    return courses.map(({ facts: { price } }) => price.state === 'found' && price.value.currency);
  };
  expect(currencies('12 King Street, Hamilton, Ontario L8P 1A1')).toEqual(['CAD', 'CAD', 'CAD', 'CAD']);
  expect(currencies('12 King Street')).toEqual(['USD', 'USD', 'USD', 'USD']);
});
