import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ENOUGH_CASES, heldBack, LEAST_PRECISION, saysEnoughOf } from '../derived/rule-record';
import { sourceOf } from '../engine/registers';
import { type PackFile, packFile, type RuleFile, ruleFile } from '../engine/rule-file';
import type { Source } from '../finding';
import register from '../registers/rule-records.json';
import type { RuleRecords } from '../registers/schema';
import { type PackSource, packSources } from './compile-packs';
import { writePackSchema } from './write-pack-schema';

/**
 * Writes `rules/README.md`: every rule by pack, with its words, sources and examples. And `docs/pack.schema.json`, which
 * follows the shape of a rule.
 */

const README = fileURLToPath(new URL('../README.md', import.meta.url));

const CHECKED: Record<Source['checked'], string> = {
  'primary-text': '',
  'official-page': '',
  secondary: ' — to be confirmed',
  'to-be-confirmed': ' — to be confirmed',
};

const KINDS: Record<RuleFile['polarity'], string> = {
  quality: 'quality: should be there',
  risk: 'risk: should not be there',
  compare: 'comparison with official figures',
};

/** Text as Markdown: what would be markup is escaped, a line break becomes a slash. */
const plain = (text: string): string => text.replace(/[\\`*_<>[\]|]/g, '\\$&').replace(/\s*\n\s*/g, ' / ');

function sourceLine(id: string): string {
  const source = sourceOf(id);
  if (!source) throw new Error(`no source "${id}" in the registers`);
  const title = plain(source.title.zh);
  const named = source.url ? `[${title}](${source.url.replace(/[()]/g, encodeURIComponent)})` : title;
  return `${named} (${source.date}${CHECKED[source.checked]})`;
}

type Example = RuleFile['examples']['positive'][number];

function exampleLine(sign: string, { text, quote, outcome, kind }: Example): string {
  const found = quote && quote !== text ? ` → “${plain(quote)}”` : '';
  const notes = [kind, outcome].filter(Boolean).join(', ');
  return `- ${sign} ${plain(text)}${found}${notes && ` (${notes})`}`;
}

const share = (part: number, whole: number) => (part / whole).toFixed(2);

/** How a rule did on labelled pages, in one line. Only risks and comparisons accuse, so only they have one. */
function recordLine({ id, polarity }: RuleFile, { rules }: RuleRecords): string[] {
  if (polarity === 'quality') return [];
  const record = rules[id];
  const alarms = record?.alarms ? ` Raised on ${record.alarms} that should stay quiet.` : '';
  if (!record?.judged) return [`- Measured precision: not measured, no labelled case.${alarms}`];
  const { judged, right, atLeast } = record;
  const cases = `${right} right of ${judged}`;
  const held = heldBack(record) ? ' **Suspected at most.**' : '';
  const said =
    saysEnoughOf(record) && atLeast !== null
      ? `${share(right, judged)} (${cases}; at least ${atLeast.toFixed(2)} with 95 % certainty).`
      : `${cases}, too few to say.`;
  return [`- Measured precision: ${said}${alarms}${held}`];
}

/** What the records rest on, and what follows from them. */
function recordsText({ measured, sets }: RuleRecords): string[] {
  if (!sets.length) return ['No rule was measured yet.'];
  const of = sets.map(
    ({ caption, pages, texts, quiet }) =>
      `${caption} (${pages} pages, ${texts} texts; ${quiet} of them quiet)`,
  );
  return [
    `Measured precision is of ${measured}, on: ${of.join('; ')}. A case is an item on which the rule was \`flagged\``,
    `and of which a person had said whether it makes that claim. Fewer than ${ENOUGH_CASES} cases are too few to say: a rule`,
    'that is right 19 times of 20 would still look bad in one of twelve such samples. A rule whose measured precision is',
    `under ${LEAST_PRECISION.toFixed(2)} is \`suspected\` at most; with fewer cases only where even the upper end of Wilson's 95 % interval is`,
    'under it. Pages that rules were developed with flatter them; docs/accuracy.md has both kinds side by side.',
  ];
}

function ruleSection(rule: RuleFile, records: RuleRecords): string {
  const severity = rule.severityElsewhere
    ? `${rule.severity} in China, ${rule.severityElsewhere} elsewhere`
    : `${rule.severity}`;
  const cap = rule.cap ? `, caps the grade at ${rule.cap}` : '';
  return [
    `### \`${rule.id}\` ${plain(rule.title.zh)} · ${plain(rule.title.en)}`,
    '',
    `Severity ${severity}${cap} · ${KINDS[rule.polarity]}`,
    '',
    `- ${plain(rule.why.zh)} ${plain(rule.why.en)}`,
    `- 问 · Ask: ${plain(rule.ask.zh)} ${plain(rule.ask.en)}`,
    ...rule.sources.map((id) => `- ${sourceLine(id)}`),
    ...recordLine(rule, records),
    '',
    ...rule.examples.positive.map((example) => exampleLine('＋', example)),
    ...rule.examples.negative.map((example) => exampleLine('－', example)),
    '',
  ].join('\n');
}

/** The page for pack files; what it says depends on them, on their records and on the registers alone. */
export function docsOf(files: PackSource[], records: RuleRecords = register): string {
  const packs = new Map<string, { pack?: PackFile; rules: RuleFile[] }>();
  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const [folder = '', name = ''] = path.split('/');
    const entry = packs.get(folder) ?? { rules: [] };
    packs.set(folder, entry);
    const json: unknown = JSON.parse(text);
    if (name === 'pack.json') entry.pack = packFile.parse(json);
    else entry.rules.push(ruleFile.parse(json));
  }
  const count = [...packs.values()].reduce((sum, { rules }) => sum + rules.length, 0);
  const sections = [...packs].map(([folder, { pack, rules }]) =>
    [
      `## ${folder} · ${pack ? `${pack.title.zh} · ${pack.title.en} (${pack.version})` : ''}`,
      '',
      ...rules.map((rule) => ruleSection(rule, records)),
    ].join('\n'),
  );
  return [
    '# Rules',
    '',
    '<!-- Generated by rules/tools/write-docs.ts from the pack files. Do not edit. -->',
    '',
    `${count} rules in ${packs.size} packs. One rule is one JSON file, \`packs/<pack>/<rule-id>.json\`; its shape is`,
    '`engine/rule-file.ts`. A finding shows words of a page and never passes judgment on whoever wrote them.',
    'Sources marked “to be confirmed” were not read in their original text. Examples are held as tests.',
    '',
    ...recordsText(records),
    '',
    ...sections,
  ].join('\n');
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].replace(/^.*[\\/]/, '/'))) {
  const text = docsOf(packSources());
  const old = (() => {
    try {
      return readFileSync(README, 'utf8');
    } catch {
      return '';
    }
  })();
  if (old !== text) writeFileSync(README, text);
  writePackSchema();
  console.log(`rules/README.md: ${text.match(/^### /gm)?.length ?? 0} rules`);
}
