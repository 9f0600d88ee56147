import type { Source } from '../finding';
import figureRegister from '../registers/figures.json';
import lawRegister from '../registers/law.json';
import type { FigureEntry, LawEntry } from '../registers/schema';

export const figures = figureRegister.figures as FigureEntry[];
const law = lawRegister.law as LawEntry[];

/** The older of the versions of the two registers that verdicts rest on. */
export const REGISTERS_VERSION = [lawRegister.version, figureRegister.version].sort()[0]!;

const CHECKED: Record<FigureEntry['authority'], Source['checked']> = {
  official: 'official-page',
  'press-interview': 'secondary',
  press: 'secondary',
  secondary: 'secondary',
  'third-party-code': 'secondary',
  commercial: 'to-be-confirmed',
  derived: 'to-be-confirmed',
};

/** Texts that were read in full or on a page of the authority: only of these an article is named. */
const READ = new Set<LawEntry['evidence']>(['primary-text', 'official-page']);
const articleOf = ({ article, evidence }: LawEntry) => (READ.has(evidence) ? article : { zh: '', en: '' });

const ofLaw = (entry: LawEntry): Source => ({
  id: entry.id,
  kind: 'law',
  title: {
    zh: `${entry.instrument.zh}${articleOf(entry).zh}`,
    en: [entry.instrument.en, articleOf(entry).en].filter(Boolean).join(', '),
  },
  says: entry.says,
  checked: entry.evidence,
  date: entry.checked,
  place: entry.jurisdiction,
  ...(entry.url && { url: entry.url }),
});

const ofFigure = (entry: FigureEntry): Source => ({
  id: entry.id,
  kind: 'figure',
  title: { zh: entry.source, en: entry.source },
  says: entry.statement,
  checked: CHECKED[entry.authority],
  date: entry.asOf,
  place: entry.place,
  ...(entry.url && { url: entry.url }),
  ...(entry.caveat && { caveat: entry.caveat }),
});

let sources: Map<string, Source> | undefined;

/** Whether a figure was due to be looked at again when the page was read. */
export function isOld(id: string, readAt: string): boolean {
  const figure = figures.find((one) => one.id === id);
  return figure !== undefined && readAt.slice(0, 10) >= figure.reviewBy;
}

/** A law or figure by its id, as shown to a person. */
export function sourceOf(id: string): Source | undefined {
  sources ??= new Map([...law.map(ofLaw), ...figures.map(ofFigure)].map((source) => [source.id, source]));
  return sources.get(id);
}

/** Bodies and rubrics that no country made. */
const NOBODYS = new Set(['INTL', 'vendor', 'rubric']);

function nearness(id: string, place: 'CN' | 'elsewhere', country: string | null): number {
  const of = sourceOf(id)?.place ?? 'INTL';
  const chinese = of.startsWith('CN');
  if (place === 'CN') return chinese ? 0 : NOBODYS.has(of) ? 1 : 2;
  if (of === country) return 0;
  return NOBODYS.has(of) ? 1 : chinese ? 3 : 2;
}

/** What no country made stands beside any law; the law of China on a page elsewhere, only where nothing else is. */
const BESIDE = 1;
const LAST = 3;

/**
 * The sources that a page is held against, its own place first. The law of another country is named only where none
 * of the page's own is: a page elsewhere is not measured by the criminal law of China, nor a Chinese one by Australia's.
 */
export function sourcesHere(
  ids: readonly string[],
  place: 'CN' | 'elsewhere',
  country: string | null,
): string[] {
  const told = toldBefore.get(ids) ?? new Map<string, string[]>();
  toldBefore.set(ids, told);
  const where = `${place} ${country}`;
  const here = told.get(where) ?? sourcesAt(ids, place, country);
  told.set(where, here);
  return here;
}

/** What each rule rests on in each place; a page with many courses asks for the same again and again. */
const toldBefore = new WeakMap<readonly string[], Map<string, string[]>>();

function sourcesAt(ids: readonly string[], place: 'CN' | 'elsewhere', country: string | null): string[] {
  const ranked = ids.map((id) => ({ id, rank: nearness(id, place, country) }));
  const nearest = Math.min(...ranked.map(({ rank }) => rank).filter((rank) => rank !== BESIDE));
  const others = ranked.some(({ rank }) => rank !== LAST);
  return ranked
    .filter(({ rank }) => rank === BESIDE || (rank === nearest && !(rank === LAST && others)))
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id);
}
