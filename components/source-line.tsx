import type { Source } from '@/rules/finding';
import { SafeLink, webAddress } from './safe-link';
import { placeName, useWords, type Wording } from './wording';

/** Whether the text of a source was read in full or on an official page. */
export function isConfirmed(source: Source): boolean {
  return source.checked === 'primary-text' || source.checked === 'official-page';
}

/** Place and date of a figure, or when the text of a law was checked. */
export function whenAndWhere(source: Source, words: Wording): string {
  return words.dated(
    source.date,
    source.kind === 'figure' && source.place ? placeName(source.place, words) : null,
    isConfirmed(source),
  );
}

/** A law or figure with its place and date, and a way to read it. */
export function SourceLine({ source }: { source: Source }) {
  const { words, language } = useWords();
  const when = whenAndWhere(source, words);
  const joint = when.startsWith('（') ? '' : when.startsWith('(') ? ' ' : ' · ';
  return (
    <p class="src" data-source={source.id}>
      {source.title[language]}
      {joint}
      {when}
      {webAddress(source.url) && (
        <>
          {' · '}
          <SafeLink url={source.url}>{words.original}</SafeLink>
        </>
      )}
    </p>
  );
}
