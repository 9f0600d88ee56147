import { describe, expect, test } from 'vitest';
import { auditReading } from '@/rules/engine/audit-reading';
import { readText } from '@/rules/reading/read-file';

const kindOf = (text: string) => auditReading(readText(text), 'text', '2026-11-29T00:00:00Z').page.kind;

/** None of these names a course, a school or a learner in words that tell who speaks: the promise does. */
describe('a text that hardly says more than its promises', () => {
  test.each([
    '先上班，挣到钱再交。0元入学，毕业后按月从工资里扣。',
    '98.7%\n一次通过率',
    'Hiring rate: 92%',
    'CDA二级，包通过，姐妹们冲',
    'Accredited by the national government. Guaranteed to pass.',
  ])('is a seller’s: %s', (text) => expect(kindOf(text)).toBe('course'));

  test.each([
    '保过。下班后去面包房排队，老板说剩下的三个都包过来，一共二十块，大家都很高兴地分着吃完了。',
    'Guaranteed to pass. The build stays green as long as every job in the matrix succeeds; otherwise the merge is blocked.',
    '记者了解到，包通过的广告在街头随处可见。',
    '这款扫地机器人七天无理由退货，库存仅剩12台。',
    'Only 4 places remain in the car park.',
  ])('is not, where more or somebody else is heard: %s', (text) => expect(kindOf(text)).not.toBe('course'));
});
