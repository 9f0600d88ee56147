import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Words, wordsOf } from './wording';

/** The words of everything below. Apart from `wording`, so that what draws without Preact carries none of it. */
export const WordsContext = createContext<Words>(wordsOf((name) => name));

export function useWords(): Words {
  return useContext(WordsContext);
}
