import type { Source } from '@/rules/finding';
import { SafeLink, webAddress } from './safe-link';
import { useWords } from './wording';

/** Whether the text of a source was read in full or on an official page. */
export function isConfirmed(source: Source): boolean {
  return source.checked === 'primary-text' || source.checked === 'official-page';
}

/** A law or figure with its place and date, and a way to read it. */
export function SourceLine({ source }: { source: Source }) {
  const { words, language } = useWords();
  const when = words.dated(source, isConfirmed(source));
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
