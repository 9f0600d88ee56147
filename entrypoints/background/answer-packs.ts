import { auditChanges } from '@/rules/derived/audit-changes';
import type { OwnPackFile } from '@/rules/engine/own-pack';
import { readOwnPack } from '@/rules/tools/read-own-pack';
import { type AnyAsk, failure } from './asker';
import { corpusLine } from './corpus-line';
import type { Deps } from './deps';
import type { OwnPackRecord } from './own-pack';
import { packDifferences } from './pack-diff';
import type { CheckedPack, OwnPackInfo } from './pack-questions';
import { LONGEST_PACK, packShapes } from './pack-shapes';
import type { Answered, QuestionName } from './protocol';
import { readJson } from './read-json';

const LIMITS = { depth: 40, values: 500_000 };

export const isPackQuestion = (name: QuestionName): boolean => Object.hasOwn(packShapes, name);

/** Answers what the workbench asks about packs of an organisation, judging again, and labels. */
export async function answerPacks(ask: AnyAsk, deps: Deps): Promise<Answered<QuestionName>> {
  switch (ask.type) {
    case 'own-packs':
      return listed(deps);
    case 'check-pack':
      return checkPack(ask.text, ask.keep, deps);
    case 'switch-pack': {
      const done = await deps.packStore.switchPack(ask.name, ask.on);
      return done.ok ? listed(deps) : done;
    }
    case 'remove-pack': {
      const done = await deps.packStore.remove(ask.name);
      return done.ok ? listed(deps) : done;
    }
    case 'rejudge':
      return rejudge(ask.id, ask.keep, deps);
    case 'label-finding':
      return deps.packStore.label(ask.id, ask, ask.label);
    case 'earlier-audits':
      return deps.packStore.earlier(ask.id);
    case 'finding-labels':
      return deps.packStore.labels(ask.id);
    case 'all-labels':
      return deps.packStore.allLabels();
    case 'corpus-line': {
      const [found, labelled] = await Promise.all([deps.store.find(ask.id), deps.packStore.labels(ask.id)]);
      if (!found.ok) return found;
      if (!labelled.ok) return labelled;
      return { ok: true, line: found.entry && corpusLine(found.entry, labelled.labels) };
    }
    default:
      return failure('not-allowed');
  }
}

const infoOf = (file: OwnPackFile, on: boolean, at: string): OwnPackInfo => ({
  name: file.name,
  version: file.version,
  title: file.title,
  publisher: file.publisher ?? null,
  weights: file.weights ?? null,
  rules: file.rules.map(({ id, title, severity }) => ({ id, title, severity })),
  on,
  at,
});

async function listed({ packStore }: Deps): Promise<Answered<'own-packs'>> {
  const found = await packStore.packs();
  if (!found.ok) return found;
  return { ok: true, packs: found.packs.map(({ file, on, at }) => infoOf(file, on, at)) };
}

async function checkPack(text: string, keep: boolean, deps: Deps): Promise<Answered<'check-pack'>> {
  const unfit = (problems: Extract<CheckedPack, { fit: false }>['problems']) => ({
    ok: true as const,
    checked: { fit: false as const, problems },
  });
  if (text.length > LONGEST_PACK) return unfit([{ problem: 'too-large', where: `${text.length}` }]);
  const json = readJson(text, LIMITS);
  if (!json.ok) return unfit([{ problem: json.problem, where: '' }]);
  const kept = await deps.packStore.packs();
  if (!kept.ok) return kept;
  const named = typeof json.value === 'object' && json.value && 'name' in json.value ? json.value.name : null;
  const others = kept.packs.filter(({ name }) => name !== named);
  const standard = deps.packs();
  const read = readOwnPack(json.value, {
    packs: new Set(standard.map(({ name }) => name)),
    rules: new Set([
      ...Object.keys(await deps.ruleTitles()),
      ...others.flatMap(({ file }) => file.rules.map(({ id }) => id)),
    ]),
  });
  if (!read.ok) return unfit(read.problems);
  const { file, compiled } = read;
  const before = kept.packs.find(({ name }) => name === file.name) ?? null;
  const record: OwnPackRecord = {
    name: file.name,
    file,
    compiled,
    on: before?.on ?? true,
    at: new Date().toISOString(),
  };
  if (keep) {
    const done = await deps.packStore.keep(record);
    if (!done.ok) return done;
  }
  return {
    ok: true,
    checked: {
      fit: true,
      pack: infoOf(file, record.on, record.at),
      examples: file.rules.reduce(
        (sum, { examples }) => sum + examples.positive.length + examples.negative.length,
        0,
      ),
      before: before && {
        version: before.file.version,
        differences: packDifferences(before.file, file),
      },
    },
  };
}

async function rejudge(id: string, keep: boolean, deps: Deps): Promise<Answered<'rejudge'>> {
  const found = await deps.store.find(id);
  if (!found.ok) return found;
  if (!found.entry) return { ok: true, rejudged: null };
  const { audit: before, reading, summary } = found.entry;
  const [{ packsOff }, own] = await Promise.all([deps.settings.read(), deps.ownPacks()]);
  const inUse = own.filter(({ on }) => on);
  const shown = await deps.judge(reading, before.readAt, { anyway: false, packsOff, own: inUse });
  const entry = deps.entry(shown, reading, summary.changes);
  const { changes } = auditChanges(before, shown.audit);
  const same = JSON.stringify(before) === JSON.stringify(entry.audit);
  if (keep && !same) {
    const done = await deps.store.rejudged(entry, new Date().toISOString());
    if (!done.ok) return done;
  }
  const { title, url } = summary;
  return {
    ok: true,
    rejudged: { id, title, url, changes, gradeBefore: summary.grade, gradeAfter: entry.summary.grade },
  };
}
