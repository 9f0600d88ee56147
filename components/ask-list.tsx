import type { Question } from './headline';
import { Icon } from './icon';
import { useWords } from './use-words';

/** Questions to the provider before paying, to be copied one by one or all. */
export function AskList({ asked, copy }: { asked: readonly Question[]; copy: (text: string) => void }) {
  const { say } = useWords();
  const all = () => copy(asked.map((one, index) => `${index + 1}. ${one.text}`).join('\n'));
  return (
    <section class="sec" aria-labelledby="kj-ask">
      <div class="sh">
        <h3 id="kj-ask">{say('ask', { n: asked.length })}</h3>
        <button type="button" class="b sm" onClick={all}>
          <Icon name="copy" />
          {say('copyAll')}
        </button>
      </div>
      <ol class="qs">
        {asked.map((one, index) => (
          <li key={one.text}>
            <span>{one.text}</span>
            <button
              type="button"
              class="ib"
              aria-label={`${say('copyOne')} ${index + 1}`}
              title={say('copyOne')}
              onClick={() => copy(one.text)}
            >
              <Icon name="copy" />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
