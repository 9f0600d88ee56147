import { expect, it } from 'vitest';
import { badgeOf } from '@/entrypoints/background/badge';
import { audit, PAGE, READ_AT } from './fixture';

it('counts cautions, and says the same in words', () => {
  expect(badgeOf(audit(PAGE, READ_AT, 2))).toMatchObject({
    text: '2',
    title: { key: 'badgeCautions', count: 2 },
  });
});

it('says nothing of pages without a course, and of tabs that were not read', () => {
  expect(badgeOf(audit(PAGE, READ_AT, 0))).toMatchObject({ text: '', title: { key: 'actionTitle' } });
  expect(badgeOf(null)).toMatchObject({ text: '', title: { key: 'actionTitle' } });
});

it('tells no cautions from too little read', () => {
  const calm = audit(PAGE, READ_AT);
  calm.courses[0]!.findings = [];
  expect(badgeOf(calm)).toMatchObject({ text: '', title: { key: 'badgeNone' } });
  calm.courses[0]!.score = null;
  expect(badgeOf(calm)).toMatchObject({ text: '?', title: { key: 'badgeLittle' } });
});
