import figureRegister from '../registers/figures.json';

/** What a statement rests on, as a surface shows it beside the statement. */
export interface Basis {
  /** Id of a figure in the register. */
  source: string;
  /** The date that the figure is of. */
  asOf: string;
  /** Past its review date: shown with "may be out of date". */
  old: boolean;
}

/** The basis of a statement: `today` is ISO 8601; without it nothing is called old. */
export function basisOf(source: string, today?: string): Basis {
  const figure = figureRegister.figures.find(({ id }) => id === source);
  if (!figure) throw new Error(`no figure "${source}"`);
  return { source, asOf: figure.asOf, old: today !== undefined && today.slice(0, 10) >= figure.reviewBy };
}
