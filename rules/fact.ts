import type { EvidenceOrigin } from './source-range';

/** What sort of page this is. Only `course`, `listing` and `provider` pages are judged. */
export type PageKind = 'course' | 'listing' | 'provider' | 'article' | 'official' | 'other';

/** Something a page says (with its words), does not say although it was read, or says where we cannot read. */
export type Fact<T> =
  | {
      state: 'found';
      value: T;
      quote: string;
      start?: number;
      end?: number;
      from?: EvidenceOrigin;
      /** What the page says of it elsewhere and otherwise, such as in its structured data. */
      also?: { value: T; quote: string; from: EvidenceOrigin }[];
    }
  | { state: 'absent' }
  | { state: 'unreadable'; why: string };

export interface Price {
  amount: number;
  /** ISO 4217 code. */
  currency: string;
}

export interface Instructor {
  name: string;
  title?: string;
  credentials?: string[];
}

export interface Module {
  title: string;
  hours?: number;
}

export interface Certificate {
  name?: string;
  issuer?: string;
}

/** The facts read of one course. Names and value shapes are part of the JSON contract. */
export interface Facts {
  title: Fact<string>;
  provider: Fact<string>;
  price: Fact<Price>;
  /** Hours of teaching in total. */
  hours: Fact<number>;
  /** ISO 8601 duration, such as `P8W`. */
  duration: Fact<string>;
  instructors: Fact<Instructor[]>;
  modules: Fact<Module[]>;
  prerequisites: Fact<string>;
  assessment: Fact<string>;
  refund: Fact<string>;
  certificate: Fact<Certificate>;
  level: Fact<string>;
  address: Fact<string>;
  licence: Fact<string>;
  schedule: Fact<string>;
}

export type FactName = keyof Facts;
