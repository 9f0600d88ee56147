/** What the provider said when asked. It stands beside the page's own result and changes nothing of it. */
export interface ToldAnswer {
  question: string;
  rules: string[];
  text: string;
  at: string;
}

/** What a person saw on an official site. */
export interface LookUp {
  site: string;
  /** What was looked up, as a certificate's number. */
  asked: string;
  outcome: 'found' | 'not-found' | 'differs';
  at: string;
}

/** What a person remarks on a page, and who and when. */
export interface Remark {
  text: string;
  at: string;
  by?: string;
}

/** What a person wrote down about one page. */
export interface PageNotes {
  answers: ToldAnswer[];
  lookUps: LookUp[];
  remarks?: Remark[];
  /** Words of a person's own by which pages are found again, each once. */
  tags?: string[];
}
