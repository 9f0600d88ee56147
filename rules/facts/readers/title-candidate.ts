/** Named traits of a candidate, each as strong as it shows. */
export type TitleTraits = Record<string, number>;

/** What may be the name of the course. */
export interface Candidate {
  value: string;
  /** What speaks for it and against it, by where it stands. */
  traits: TitleTraits;
  /** Headings that were joined and their pieces bear nothing out for each other. */
  group?: number;
  /** From metadata that nobody sees: no two of them bear each other out. */
  hidden?: true;
  /** Where it stands in the text, when it does. */
  start?: number;
  end?: number;
}

/** What stands in the page's head says one thing, however often. */
export const OF_HEAD = -1;

/** Whether a name stands in the page's head, where nobody sees it. */
export const isOfHead = ({ hidden, group }: Candidate): boolean => hidden === true || group === OF_HEAD;

/** Whether two candidates say one thing, however often: both are the page's head, or one stands in the other's line. */
export function sharesPlace(candidate: Candidate, other: Candidate): boolean {
  if (candidate === other || (candidate.group !== undefined && candidate.group === other.group)) return true;
  if (isOfHead(candidate) || isOfHead(other)) return isOfHead(candidate) && isOfHead(other);
  return candidate.start! < other.end! && other.start! < candidate.end!;
}
