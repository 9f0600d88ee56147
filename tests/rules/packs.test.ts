import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '@/rules/engine/registers';
import { packFile, type RuleFile, ruleFile } from '@/rules/engine/rule-file';
import figures from '@/rules/registers/figures.json';
import law from '@/rules/registers/law.json';
import sites from '@/rules/registers/query-sites.json';
import { figureRegister, lawRegister, querySiteRegister } from '@/rules/registers/schema';
import { packSources } from '@/rules/tools/compile-packs';
import { docsOf } from '@/rules/tools/write-docs';

const SOURCES = packSources();
const RULES = SOURCES.filter(({ path }) => !path.endsWith('/pack.json')).map(({ path, text }) => ({
  path,
  rule: ruleFile.parse(JSON.parse(text)),
}));
const each = RULES.map(({ path, rule }) => [path, rule] as const);

/** Ids that other places rely on: the audit's JSON, saved audits, packs of other people. */
const KNOWN = readFileSync(new URL('./rule-ids.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

describe('pack files', () => {
  it('are named by their rule, and no id is used twice', () => {
    for (const [path, rule] of each) expect(path.split('/')[1]).toBe(`${rule.id}.json`);
    expect(new Set(RULES.map(({ rule }) => rule.id)).size).toBe(RULES.length);
  });

  it('stand in the pack of their dimension', () => {
    const pack = (rule: RuleFile) => (rule.dimension === 'instructor' ? 'instructors' : rule.dimension);
    for (const [path, rule] of each) expect(path.split('/')[0], path).toBe(pack(rule));
  });

  it('keep the ids that were given out', () => {
    expect(RULES.map(({ rule }) => rule.id).sort()).toEqual([...KNOWN].sort());
  });

  it('have a pack.json in every folder', () => {
    const packs = SOURCES.filter(({ path }) => path.endsWith('/pack.json'));
    for (const { path, text } of packs)
      expect(packFile.parse(JSON.parse(text)).name).toBe(path.split('/')[0]);
    expect(new Set(each.map(([path]) => path.split('/')[0])).size).toBe(packs.length);
  });

  it.each(each)('%s cites sources of the registers', (_path, rule) => {
    for (const id of rule.sources) expect(sourceOf(id), id).toBeDefined();
    if (rule.judge.verb === 'compared')
      for (const id of rule.judge.by.flatMap((one) => ('figures' in one ? (one.figures ?? []) : [])))
        expect(
          figures.figures.some((figure) => figure.id === id),
          id,
        ).toBe(true);
  });

  it.each(each)('%s shows by example what counts and what does not', (_path, rule) => {
    expect(rule.examples.positive.length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.negative.length).toBeGreaterThanOrEqual(2);
    for (const { text, quote } of [...rule.examples.positive, ...rule.examples.negative])
      if (quote) expect(text).toContain(quote);
    if (rule.judge.verb === 'claimed')
      for (const example of rule.examples.positive) expect(example.quote, example.text).toBeTruthy();
  });
});

/** Words that accuse; what a page says is shown, whoever wrote it is not judged. */
const ACCUSING =
  /违法|骗|诈|造假|伪造|假证|犯罪|黑心|无良|坑人|\b(scams?|scammers?|fraud\w*|fakes?|bogus|illegal\w*|criminals?|liars?|lies|forge[dr]?|forgery|crooks?)\b/i;
const HALF_WIDTH = /[\u4e00-\u9fff][,;:?!()]|[,;?!()][\u4e00-\u9fff]/;
const UNSPACED = /[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9%][\u4e00-\u9fff]/;

describe.each(each)('the words of %s', (_path, rule) => {
  const texts = (['title', 'why', 'ask'] as const).map((part) => [part, rule[part]] as const);

  it('accuse nobody', () => {
    for (const [part, words] of texts) expect(`${words.zh} ${words.en}`, part).not.toMatch(ACCUSING);
  });

  it('are set as Chinese and English are', () => {
    for (const [part, { zh, en }] of texts) {
      expect(zh, part).not.toMatch(HALF_WIDTH);
      expect(zh, part).not.toMatch(UNSPACED);
      expect(en, part).not.toMatch(/[\u4e00-\u9fff，。；：？！]/);
    }
    expect(rule.title.zh).not.toMatch(/[。；]$/);
    expect(rule.title.en).not.toMatch(/\.$/);
  });
});

describe('registers', () => {
  it('have the shape of their schema', () => {
    expect(lawRegister.parse(law).law.length).toBe(106);
    expect(figureRegister.parse(figures).figures.length).toBe(62);
    expect(querySiteRegister.parse(sites).sites.length).toBeGreaterThan(8);
  });

  it('use an id once, also across law and figures', () => {
    const ids = [...law.law, ...figures.figures].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('name conflicts that exist, on both sides or one', () => {
    const ids = new Set(figures.figures.map(({ id }) => id));
    for (const figure of figures.figures) {
      for (const other of figure.conflicts) expect(ids.has(other), `${figure.id}: ${other}`).toBe(true);
      expect(figure.conflicts).not.toContain(figure.id);
    }
  });

  it('are looked at again after they were stated', () => {
    for (const { id, asOf, reviewBy } of figures.figures) expect(reviewBy > asOf, id).toBe(true);
  });

  it('set Chinese in full width', () => {
    for (const { id, says } of law.law) expect(says.zh, id).not.toMatch(HALF_WIDTH);
    for (const { id, statement } of figures.figures) expect(statement.zh, id).not.toMatch(HALF_WIDTH);
  });

  it('link to query sites on the hosts they name', () => {
    for (const { id, url, hosts } of sites.sites) {
      const host = new URL(url).hostname;
      expect(
        hosts.some((name) => host === name || host.endsWith(`.${name}`)),
        id,
      ).toBe(true);
    }
  });
});

describe('rules/README.md', () => {
  it('is what write-docs writes', () => {
    const page = readFileSync(new URL('../../rules/README.md', import.meta.url), 'utf8');
    expect(page === docsOf(SOURCES), 'run npx tsx rules/tools/write-docs.ts').toBe(true);
  });
});
