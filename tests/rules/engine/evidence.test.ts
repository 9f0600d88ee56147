import { describe, expect, it } from 'vitest';
import { factEvidence, quoteOf } from '@/rules/engine/evidence';
import { readText } from '@/rules/reading/read-file';

describe('evidence', () => {
  it('is the words of the page with a little around them', () => {
    const reading = readText(`${'前'.repeat(40)}签约包过${'后'.repeat(40)}`);
    expect(quoteOf(reading, { start: 40, end: 44 })).toEqual({
      quote: '签约包过',
      start: 40,
      end: 44,
      from: 'text',
      before: '前'.repeat(32),
      after: '后'.repeat(32),
    });
  });

  it('of a long fact is its beginning, whole lines where it can be, whole characters always', () => {
    const found = (text: string) =>
      factEvidence(readText(text), { state: 'found', value: 1, quote: text, start: 0, end: text.length })[0]!;
    expect(found('短').quote).toBe('短');
    expect(found(`${'a'.repeat(80)}\n${'b'.repeat(80)}`).quote).toBe('a'.repeat(80));
    expect(found('a'.repeat(300)).quote).toBe('a'.repeat(120));
    expect(found(`${'a'.repeat(119)}${'🉐'.repeat(50)}`).quote).toBe('a'.repeat(119));
  });

  it('of a fact from structured data keeps its words, and of none is nothing', () => {
    const reading = readText('x');
    const fact = { state: 'found', value: 1, quote: 'from data', from: 'structured-data' } as const;
    expect(factEvidence(reading, fact)).toEqual([
      { quote: 'from data', start: 0, end: 0, from: 'structured-data' },
    ]);
    expect(factEvidence(reading, { state: 'absent' })).toEqual([]);
  });
});
