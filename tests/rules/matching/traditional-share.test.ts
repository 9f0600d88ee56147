import { expect, test } from 'vitest';
import { isTraditional } from '@/rules/matching/traditional-share';

test('a text of traditional characters, and one that quotes a few of them', () => {
  expect(isTraditional('開課前七天可以申請退費，結業考核由理論考試組成')).toBe(true);
  expect(
    isTraditional('开课前七天可以申请退费，课程由臺灣學者授课，结业考核由理论考试组成，合格后颁发证书'),
  ).toBe(false);
  for (const text of ['', '人人可学', 'AI trainer', '學']) expect(isTraditional(text)).toBe(false);
});
