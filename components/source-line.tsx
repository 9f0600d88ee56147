import type { Source } from '@/rules/finding';
import { SafeLink } from './safe-link';
import { useWords } from './use-words';
import { webAddress } from './web-address';
import { aboutText, dateText, placeName, type Words } from './wording';

/** Whether the text of a source was read in full or on an official page. */
export function isConfirmed(source: Source): boolean {
  return source.checked === 'primary-text' || source.checked === 'official-page';
}

/** Place and date of a figure, or when the text of a law was checked. */
export function whenAndWhere(words: Words, source: Source): string {
  const { kind, date, place } = source;
  const open = isConfirmed(source) ? '' : 'Open';
  return words.say(`${kind}${open}`, {
    date: dateText(words, date),
    place: place ? placeName(words, place) : '',
  });
}

/** A law or figure with its place and date, and a way to read it. */
export function SourceLine({ source }: { source: Source }) {
  const words = useWords();
  const { say, language } = words;
  const when = whenAndWhere(words, source);
  const joint = when.startsWith('（') ? '' : when.startsWith('(') ? ' ' : ' · ';
  return (
    <p class="src" data-source={source.id}>
      {source.title[language]}
      {joint}
      {when}
      {source.old && ` ${say('maybeOld')}`}
      {source.caveat && <span class="caveat"> {source.caveat[language]}</span>}
      {webAddress(source.url) && (
        <>
          {' · '}
          <SafeLink url={source.url} label={aboutText(words, say('original'), source.title[language])}>
            {say('original')}
          </SafeLink>
        </>
      )}
    </p>
  );
}
