import { describe, expect, it } from 'vitest';
import { auditEntry, auditPage } from '@/entrypoints/background/audit-page';
import { handle } from '@/entrypoints/background/handle';
import { packList, ruleTitles } from '@/entrypoints/background/pack-list';
import type { CheckedPack } from '@/entrypoints/background/pack-questions';
import { WEIGHTS } from '@/rules/score';
import { fakeDeps, fromPopup, reading } from './fixture';
import { ownPack } from './own-pack-fixture';

const WORDS = '今晚三人拼团价 980 元。报名须知：投诉电话 010-00000000。共 24 课时，签约保过。';

function judgingDeps() {
  return fakeDeps({ judge: auditPage, entry: auditEntry, packs: packList, ruleTitles });
}

async function check(pack: unknown, made = judgingDeps(), keep = false): Promise<CheckedPack> {
  const text = typeof pack === 'string' ? pack : JSON.stringify(pack);
  const answer = await handle({ type: 'check-pack', text, keep }, fromPopup, made.deps);
  if (!answer.ok || !('checked' in answer)) throw new Error(JSON.stringify(answer));
  return answer.checked;
}

describe('a pack of an organisation', () => {
  it('is told of before it is kept, with what it changes of the version in use', async () => {
    const made = judgingDeps();
    const first = await check(ownPack(), made);
    expect(first).toMatchObject({ fit: true, before: null, examples: 8, pack: { version: '1' } });
    expect(await made.deps.packStore.packs()).toMatchObject({ packs: [] });
    await check(ownPack(), made, true);
    const next = ownPack();
    next.version = '2';
    next.rules[0]!.severity = 5;
    next.rules[0]!.phrases![0]!.zh!.push('凑团{..4}便宜');
    next.rules.pop();
    const second = await check(next, made);
    expect(second).toMatchObject({ fit: true, before: { version: '1' } });
    const differences = second.fit ? second.before!.differences : [];
    expect(differences).toEqual([
      { rule: 'pack', path: 'version', before: '1', after: '2' },
      { rule: 'group-buying-pressure', path: 'severity', before: '4', after: '5' },
      { rule: 'group-buying-pressure', path: 'phrases.zh', after: '凑团{..4}便宜' },
      { rule: 'complaint-contact', path: '', before: '写明投诉渠道' },
    ]);
  });

  it('judges beside the standard packs, with a score of its own, and changes nothing of theirs', async () => {
    const made = judgingDeps();
    const page = reading(undefined, WORDS);
    const wish = { anyway: true, packsOff: [] };
    const standard = auditPage(page, '2026-11-24T13:00:00.000Z', wish).audit.courses[0]!;
    await check(ownPack(), made, true);
    const own = await made.deps.ownPacks();
    const shown = auditPage(page, '2026-11-24T13:00:00.000Z', { ...wish, own });
    const course = shown.audit.courses[0]!;
    const outcome = (rule: string) => course.findings.find((one) => one.rule === rule)?.outcome;
    expect(outcome('group-buying-pressure')).toBe('flagged');
    expect(outcome('complaint-contact')).toBe('met');
    expect(shown.rules['group-buying-pressure']?.title.en).toBe('Presses with a group price');
    const { own: scores, findings, ...rest } = course;
    expect({ ...rest, findings: findings.slice(0, standard.findings.length) }).toEqual(standard);
    expect(scores).toMatchObject([
      { pack: 'consumer-council', title: { en: 'Rules of the consumer council' } },
    ]);
    expect(scores![0]!.dimensions.transparency!.of).toBeGreaterThan(course.dimensions.transparency!.of);
    expect(WEIGHTS.transparency).toBe(20);
    expect(shown.audit.versions.packs['consumer-council']).toBe('1');
    // The list and its CSV have it from the summary.
    const { score, grade } = scores![0]!;
    expect(auditEntry(shown, page).summary.own).toEqual([{ pack: 'consumer-council', score, grade }]);
  });

  it('judges kept readings again, shows what changes, and keeps the earlier judgement where it is asked to', async () => {
    const made = judgingDeps();
    const page = reading(undefined, WORDS);
    const entry = auditEntry(auditPage(page, '2026-11-24T13:00:00.000Z'), page);
    await made.deps.store.save(entry);
    const ask = (keep: boolean) =>
      handle({ type: 'rejudge', id: entry.summary.id, keep }, fromPopup, made.deps);
    expect(await ask(true)).toMatchObject({ ok: true, rejudged: { changes: [] } });
    await check(ownPack(), made, true);
    const told = await ask(false);
    expect(told).toMatchObject({
      rejudged: {
        changes: expect.arrayContaining([
          expect.objectContaining({
            kind: 'finding',
            rule: 'group-buying-pressure',
            before: null,
            after: 'flagged',
          }),
        ]),
      },
    });
    expect(made.saved[0]!.audit).toEqual(entry.audit);
    await ask(true);
    expect(made.saved[0]!.audit.courses[0]!.own).toHaveLength(1);
    await handle({ type: 'switch-pack', name: 'consumer-council', on: false }, fromPopup, made.deps);
    expect(await ask(true)).toMatchObject({ rejudged: { changes: expect.arrayContaining([]) } });
    expect(made.saved[0]!.audit).toEqual(entry.audit);
    expect(await handle({ type: 'rejudge', id: 'gone', keep: true }, fromPopup, made.deps)).toEqual({
      ok: true,
      rejudged: null,
    });
  });
});
