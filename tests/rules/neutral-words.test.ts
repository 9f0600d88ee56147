import { describe, expect, it } from 'vitest';
import { loadPacks } from '@/rules/engine/load-packs';
import { NOTES } from '@/rules/engine/notes';
import type { Words } from '@/rules/finding';
import { inTaiwan } from '@/rules/tools/traditional-table';

/** Notes that stand beside an outcome that is known. */
const KNOWN = new Set(['held', 'freeAcademic']);
/** What was not found, not read or not done comes first; why, after it. */
const NOT_FIRST = {
  zh: /^(没有|没能|没读到|没找到)/,
  en: /^(No|Not|Nothing|None) /,
} as const;
/** What nobody may be called, nor a page: whoever reads a page cannot know. */
const ACCUSES = {
  zh: /违法|犯罪|骗子|骗局|诈骗|欺诈|黑心|坑人|割韭菜|无良|造假机构|假学校/,
  'zh-TW': /違法|犯罪|騙子|騙局|詐騙|欺詐|黑心|坑人|割韭菜|無良/,
  en: /\b(scam|fraud|fraudulent|illegal|criminal|cheat(s|er|ing)?|crook(s|ed)?|fake school|rip-?off|liar|lies)\b/i,
} as const;

const rules = loadPacks().rules;

/** Notes that a rule's own file gives to what stays unknown, wherever in it. */
function notesOf(value: unknown): Words[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as { how?: string; verb?: string; note?: Words };
  const inner = Object.values(value).flatMap(notesOf);
  return own.note && (own.how === 'apart' || own.verb === 'ask') ? [own.note, ...inner] : inner;
}
const unknownNotes = [
  ...Object.entries(NOTES).filter(([name]) => !KNOWN.has(name)),
  ...rules.flatMap((rule) => notesOf(rule).map((note): [string, Words] => [rule.id, note])),
];

describe('words for what is not known', () => {
  it.each(unknownNotes)('%s says first what was not found', (_, note) => {
    expect(note.zh).toMatch(NOT_FIRST.zh);
    expect(note.en).toMatch(NOT_FIRST.en);
  });
});

describe('words of the rules', () => {
  const texts = rules.flatMap(({ id, title, why, ask }) =>
    Object.entries({ title, why, ask }).map(([what, words]): [string, Words] => [`${id} ${what}`, words]),
  );
  it('are all there', () => {
    expect(texts.length).toBeGreaterThan(300);
    for (const [name, { zh, en }] of texts) expect([name, zh !== '', en !== '']).toEqual([name, true, true]);
  });
  it('accuse nobody, in any language', () => {
    const told = texts.flatMap(([name, { zh, en }]) => [
      ...(ACCUSES.zh.test(zh) ? [`${name}: ${zh}`] : []),
      ...(ACCUSES['zh-TW'].test(inTaiwan(zh)) ? [`${name}: ${inTaiwan(zh)}`] : []),
      ...(ACCUSES.en.test(en) ? [`${name}: ${en}`] : []),
    ]);
    expect(told).toEqual([]);
  });
  it('a question is a question', () => {
    expect(
      rules.filter(({ ask }) => !/[？。）]$/.test(ask.zh) || !/[?.)]$/.test(ask.en)).map(({ id }) => id),
    ).toEqual([]);
  });
});
