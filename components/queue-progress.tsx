import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { QueueProgress } from './queue-row';
import { useWords } from './use-words';
import type { Words } from './wording';

const MINUTE = 60_000;

function leftText({ say }: Words, { left }: QueueProgress): string {
  if (left === null) return '';
  return left < MINUTE ? say('queue_leftLittle') : say('queue_left', { n: Math.ceil(left / MINUTE) });
}

/** How far the queue has come, in words and as a bar. */
export function QueueProgressBar(props: {
  progress: QueueProgress;
  paused: boolean;
  pace: ComponentChildren;
}) {
  const { progress, paused } = props;
  const words = useWords();
  const { say } = words;
  const { total, over, done, skipped, failed, person, held } = progress;
  const underWay = over + person + held < total;
  const parts = [
    say('queue_countDone', { n: done }),
    skipped > 0 && say('queue_countSkipped', { n: skipped }),
    failed > 0 && say('queue_countFailed', { n: failed }),
    person > 0 && say('queue_countPerson', { n: person }),
    held > 0 && say('queue_countHeld', { n: held }),
    underWay && (paused ? say('queue_paused') : leftText(words, progress)),
    !underWay && person === 0 && say('queue_allOver'),
  ].filter(Boolean);
  // Read out at every tenth and at every turn, not at every page of hundreds.
  const step = [Math.floor((10 * over) / (total || 1)), underWay, paused, person > 0].join();
  const spoken = useMemo(() => `${over} / ${total} ${parts.join(say('comma'))}`, [step, words]);
  return (
    <section class="pg" aria-label={say('queue_progress')}>
      <div class="row sp">
        <p>
          <b>
            {over} / {total}
          </b>{' '}
          {parts.join(' · ')}
        </p>
        <p role="status" class="vh">
          {spoken}
        </p>
        {props.pace}
      </div>
      <div
        class="meter"
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={over}
        aria-label={say('queue_progressOf', { n: over, m: total })}
      >
        <i style={{ width: `${total ? (100 * over) / total : 0}%` }} />
      </div>
    </section>
  );
}
