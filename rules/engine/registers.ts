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

const ofLaw = (entry: LawEntry): Source => ({
  id: entry.id,
  kind: 'law',
  title: {
    zh: `${entry.instrument.zh}${entry.article.zh}`,
    en: [entry.instrument.en, entry.article.en].filter(Boolean).join(', '),
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
