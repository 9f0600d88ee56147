/** Traits of speech by which a page or text shows who speaks on it. */
export type Voice =
  /** Asks the reader to enrol, pay, ask or call: only a seller does. */
  | 'call'
  /** Promises that only sellers make of a course, an exam or a certificate. */
  | 'promise'
  /** Praises a school, its teachers or what its learners earn. */
  | 'praise'
  /** Speaks of teaching and its price; a report on the trade does so too. */
  | 'subject'
  /** Tells what happened and who said so. */
  | 'report'
  /** Rules, notices and contracts. */
  | 'decree'
  | 'contract'
  /** Pages for those who are already in: a portal, a record, a lesson player. */
  | 'portal'
  /** Handbooks, source code, encyclopaedias, court cases, talk about work. */
  | 'reference'
  /** Names what is taught, examined or certified, whoever speaks. */
  | 'matter'
  /** Speaks to the reader, and of a "we" that offers. */
  | 'address'
  /** Offers to do something for the reader, or names what is not asked of him. */
  | 'service'
  /** Tells of oneself or of a third person. */
  | 'tale'
  /** Asks other people for their opinion. */
  | 'asking'
  /** Defines, explains, advises. */
  | 'explain'
  /** Speaks of programs, servers and tests of software. */
  | 'software'
  /** Offers work for pay. */
  | 'vacancy'
  /** Says what may not be said or done. */
  | 'ban'
  /** Words of written argument, which advertisements hardly use. */
  | 'formal'
  /** Weighs up products and how they sell. */
  | 'market'
  /** Sells or stages something else than teaching: journeys, shows, dishes, games, what is auctioned. */
  | 'trade';

export interface Cue {
  voice: Voice;
  weight: number;
  words: RegExp;
}
