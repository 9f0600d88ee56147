import { expect } from '@playwright/test';
import { inBoth } from './both';
import { seeStored } from './storage';
import { type Chrome, keptIn } from './subject';

const EACH = 20;

inBoth(
  '13: two workbenches and the background write to one audit at once: all of it is there, and once',
  async (stage) => {
    const { subject, tab } = stage;
    const url = await seeStored(stage, 'shared');
    const { id } = (await keptIn(subject, url))[0]!;
    const benches = [await subject.surface('dashboard.html'), await subject.surface('dashboard.html')];
    const write = (bench: number) =>
      benches[bench]!.evaluate(
        async ([audit, page, from, each]) => {
          const { chrome } = globalThis as unknown as { chrome: Chrome };
          const at = new Date().toISOString();
          const wishes = Array.from({ length: Number(each) }, (_, n) => [
            {
              type: 'judge',
              id: audit,
              judgement: {
                course: 0,
                rule: `rule-${from}-${n}`,
                outcome: 'clear',
                reason: '合同另有说明',
                at,
              },
            },
            { type: 'note-remark', page, remark: { text: `remark ${from} ${n}`, at } },
          ]).flat();
          const answers = await Promise.all(wishes.map((wish) => chrome.runtime.sendMessage(wish)));
          return answers.filter((answer) => !(answer as { ok: boolean }).ok);
        },
        [id, url, String(bench), String(EACH)],
      );
    const read = tab.evaluate(() => {
      // The page is read and saved meanwhile, and says the same: the same visit.
      document.body.append(document.createElement('hr'));
    });
    const refused = await Promise.all([write(0), write(1), read]);
    expect(refused.slice(0, 2)).toEqual([[], []]);
    const told = (await benches[0]!.evaluate(
      async ([audit, page]) => {
        const { chrome } = globalThis as unknown as { chrome: Chrome };
        return [
          await chrome.runtime.sendMessage({ type: 'kept-audit', id: audit }),
          await chrome.runtime.sendMessage({ type: 'page-notes', page }),
        ];
      },
      [id, url],
    )) as [{ kept: { judgements: unknown[] } }, { notes: { remarks: unknown[] } }];
    expect(new Set(told[0].kept.judgements.map((one) => JSON.stringify(one))).size).toBe(2 * EACH);
    expect(new Set(told[1].notes.remarks.map((one) => JSON.stringify(one))).size).toBe(2 * EACH);
    expect(await keptIn(subject, url)).toHaveLength(1);
    for (const bench of benches) await bench.close();
  },
);
