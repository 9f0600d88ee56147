import { describe, expect, it } from 'vitest';
import { findClaims } from '@/rules/matching/claims';
import { readHtml } from '@/rules/reading/read-file';
import { risk, smallPacks } from '../pack-fixture';

const PACKS = smallPacks(risk('pass', ['包过'], ['guaranteed pass']), risk('job', ['包就业']));
const surest = (...paragraphs: string[]) =>
  Math.max(
    0,
    ...findClaims(readHtml(paragraphs.map((text) => `<p>${text}</p>`).join('')), PACKS).map(
      ({ confidence }) => confidence,
    ),
  );
const TOLD = ['记者调查了多家“包过”班。', '有机构号称包过。', '市民投诉：说好的包就业没有兑现。'];

describe('a claim is judged by the company that it keeps', () => {
  it('is at most suspected among many that are told of others', () => {
    expect(surest(...TOLD, '包过到底值不值这个价。')).toBeLessThan(0.8);
    expect(surest(...TOLD, '包过到底值不值这个价。')).toBeGreaterThanOrEqual(0.4);
  });

  it('stands alone', () => {
    expect(surest('签约包过，马上报名。')).toBeGreaterThanOrEqual(0.8);
  });

  it('stands among as many of its own kind', () => {
    const own = ['我校包过。', '三个月包过。', '学完包就业。', '包过，写进合同。'];
    expect(surest(...TOLD, ...own)).toBeGreaterThanOrEqual(0.8);
  });

  it('stands beside one warning of rivals', () => {
    expect(surest('谨防虚假包过骗局。', '本校签约包过。')).toBeGreaterThanOrEqual(0.8);
  });
});
