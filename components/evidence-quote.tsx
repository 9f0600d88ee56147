import { useState } from 'preact/hooks';
import type { Evidence } from '@/rules/source-range';
import { around } from './headline';
import { Icon } from './icon';
import { useWords } from './use-words';
import { aboutText } from './wording';

const ORIGIN = {
  'structured-data': 'from_structured_data',
  image: 'from_image',
  register: 'from_register',
} as const;

/** Shows evidence on the page; false when its words are gone. `place` and `places` are for saying where. */
export type Reveal = (evidence: Evidence, place: number, places: number) => boolean | Promise<boolean>;

/** The words that show a finding, in their context; the button goes through its places on the page in turn. */
export function EvidenceQuote(props: {
  evidence: readonly Evidence[];
  pageLanguage: string;
  reveal: Reveal;
  /** What the words are shown for, in the names of its buttons. */
  about?: string;
}) {
  const { evidence, pageLanguage, reveal, about } = props;
  const words = useWords();
  const { say } = words;
  const [turn, setTurn] = useState({ at: 0, pressed: false, gone: false });
  const current = evidence[turn.at];
  if (!current) return null;
  const named = (text: string) => aboutText(words, text, about);
  const shows = evidence.length > 1 ? say('showPlaces', { n: evidence.length }) : say('show');
  const onPage = evidence.filter((one) => one.from === 'text' || one.picture).length;

  async function show(step: number): Promise<void> {
    const at = turn.pressed ? (turn.at + step + evidence.length) % evidence.length : turn.at;
    const next = evidence[at];
    if (!next) return;
    setTurn({ at, pressed: true, gone: false });
    const found = await reveal(next, at + 1, evidence.length);
    if (!found) setTurn({ at, pressed: true, gone: true });
  }

  return (
    <blockquote class="q">
      {evidence.map((one, index) => (
        <Quoted
          key={`${one.from}${one.start}`}
          evidence={one}
          hidden={index !== turn.at}
          lang={pageLanguage}
        />
      ))}
      {turn.gone && <p class="sub">{say('gone')}</p>}
      {current.from !== 'text' && <p class="sub">{say(ORIGIN[current.from])}</p>}
      {onPage > 0 && (
        <span class="row">
          <button type="button" class="b ghost sm" aria-label={named(shows)} onClick={() => show(1)}>
            <Icon name="target" />
            {shows}
          </button>
          {evidence.length > 1 && turn.pressed && (
            <span class="turns">
              <Turn label={named(say('placeBefore'))} icon="before" act={() => show(-1)} />
              <span class="sub">
                {turn.at + 1} / {evidence.length}
              </span>
              <Turn label={named(say('placeAfter'))} icon="open" act={() => show(1)} />
            </span>
          )}
        </span>
      )}
    </blockquote>
  );
}

function Turn({ label, icon, act }: { label: string; icon: 'before' | 'open'; act: () => void }) {
  return (
    <button type="button" class="ib" aria-label={label} title={label} onClick={act}>
      <Icon name={icon} />
    </button>
  );
}

function Quoted({ evidence, hidden, lang }: { evidence: Evidence; hidden: boolean; lang: string }) {
  const { before, after } = around(evidence);
  return (
    <p data-testid="quote" lang={lang} dir="auto" hidden={hidden}>
      {before}
      <mark>{evidence.quote}</mark>
      {after}
    </p>
  );
}
