import type { FactSource } from '../fact-source';
import { nameKey } from '../name-key';
import { isShortFor } from './initials';
import type { Named, Place } from './provider-places';

/** What is told of one name, each a number that a weight stands for. */
interface Traits {
  /** How surely names stand where it was found, by the reader that found it. */
  points: number;
  /** Whether another place says it too, in part or in full. */
  agrees: number;
  /** How many more do. */
  agreesMore: number;
  /** Another name is its initials; less than nothing where it is itself the initials of another. */
  spelledOut: number;
  /** In letters, on a page in Chinese characters: more often a kit, a builder or a course. */
  foreign: number;
  /** Words beyond five, or what three characters each come to: a slogan, or several things in one. */
  long: number;
  /** One word that is not coined and that the page does not go on to speak of: a town, a subject, what a kit left. */
  plainWord: number;
}

/**
 * In points; checked by a conditional logit over the candidates of 537 labelled pages of 254 repositories, "none of
 * them" among them, each page counting by the root of its repository's. Fitted on half of the repositories the choice
 * keeps, on the other half, a precision of 0.95 and a recall of 0.93, over four halvings; by the weights below 0.97 and
 * 0.95. Every right wording counts there, and the readers had been mended from those pages. Fitted weights: 0.7, 0.5, 0.2, −0.9, −0.2, −0.6, and a threshold of 2.1, which stands higher here because a
 * wrong name costs more than none.
 */
const WEIGHTS: Traits = {
  points: 1,
  agrees: 0.85,
  agreesMore: 0.5,
  spelledOut: 0.3,
  foreign: -1,
  long: -0.3,
  plainWord: -0.3,
};
/** Under so many points a page names nobody. */
const LEAST_POINTS = 2.5;

const MOST_PLACES = 4;
const HAN = /[\u4e00-\u9fff]/g;
const KANA = /[ぁ-ヿ]/;
const LATIN = /[A-Za-z]/g;
/** Letters to a character in the beginning of a page in Chinese, at most: a character says what a word does. */
const MOST_LETTERS = 4;
const BEGINNING = 3000;

/** The candidate for which most speaks, or none where too little speaks for any. */
export function surest(source: FactSource, candidates: readonly Named[]): Named | null {
  let best: Named | null = null;
  for (const [index, traits] of traitsOf(source, candidates).entries()) {
    let points = 0;
    for (const name of TRAITS) points += traits[name] * WEIGHTS[name];
    if (points >= LEAST_POINTS && points > (best?.points ?? 0)) best = { ...candidates[index]!, points };
  }
  return best;
}

const TRAITS = Object.keys(WEIGHTS) as (keyof Traits)[];

/** What is told of each candidate, in their order. */
function traitsOf({ reading, names }: FactSource, candidates: readonly Named[]): Traits[] {
  const keys = candidates.map(({ value }) => nameKey(value));
  const beginning = reading.title + reading.text.slice(0, BEGINNING);
  const count = (script: RegExp) => beginning.match(script)?.length ?? 0;
  const chinese = !KANA.test(beginning) && count(HAN) * MOST_LETTERS > count(LATIN);
  const titled = names.site ?? reading.title;
  return candidates.map(({ value, points, place }, own) => {
    const places = new Set<Place>(titled.includes(value) ? ['title'] : []);
    let spelledOut = 0;
    for (const [other, { value: name, place }] of candidates.entries()) {
      if (isShortFor(name, value)) spelledOut = 1;
      else if (isShortFor(value, name)) spelledOut = -1;
      else if (!agree(keys[own]!, keys[other]!)) continue;
      places.add(place);
    }
    places.delete(place);
    const others = Math.min(MOST_PLACES, places.size);
    const han = value.match(HAN) !== null;
    const words = han ? value.length / 3 : value.split(/\s+/).length;
    return {
      points,
      agrees: Math.min(1, others),
      agreesMore: Math.max(0, others - 1),
      spelledOut,
      foreign: chinese && !han ? 1 : 0,
      long: Math.max(0, words - 5),
      plainWord: !han && words === 1 && place !== 'mail' && isPlain(value, reading.text) ? 1 : 0,
    };
  });
}

const COINED = /^[^.]*(?:[a-z][A-Z]|[A-Z]{2}|\d)[^.]*$/;

/** Whether a word is no name by itself: said in one place, or said of where something is. */
const isPlain = (word: string, text: string): boolean =>
  !COINED.test(word) && (text.indexOf(word) === text.lastIndexOf(word) || text.includes(` in ${word}`));

/** Whether one name holds the other. */
const agree = (a: string, b: string): boolean => b.length > 1 && (a.includes(b) || b.includes(a));
