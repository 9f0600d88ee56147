import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/use-words';
import { errorText } from '@/components/wording';
import type { Rejudged } from '@/entrypoints/background/pack-questions';
import { ask } from '@/entrypoints/surface/ask';

/** How many pages to name; the counts are of all. */
const MOST_NAMED = 50;

interface Progress {
  done: number;
  keep: boolean;
  different: Rejudged[];
  withoutText: number;
}

/** Judges kept pages by the rules of now, one after the other: first to look, then to keep. */
export function JudgeAgain(props: {
  ids: readonly string[];
  flagTitle: (rule: string) => string;
  onMessage: (message: string) => void;
  onJudged: () => void;
  onOpen: (id: string) => void;
}) {
  const { ids, flagTitle, onMessage, onJudged, onOpen } = props;
  const words = useWords();
  const { say } = words;
  const [progress, setProgress] = useState<Progress | null>(null);
  const [working, setWorking] = useState(false);
  const life = useRef<AbortController | null>(null);
  useEffect(() => () => life.current?.abort(), []);

  async function judge(keep: boolean) {
    life.current = new AbortController();
    const { signal } = life.current;
    const different: Rejudged[] = [];
    let withoutText = 0;
    setWorking(true);
    for (const [index, id] of ids.entries()) {
      if (signal.aborted) break;
      const answer = await ask('rejudge', { id, keep });
      if (!answer.ok) {
        onMessage(errorText(words, answer.error));
        break;
      }
      if (!answer.rejudged) withoutText++;
      else if (answer.rejudged.changes.length) different.push(answer.rejudged);
      setProgress({ done: index + 1, keep, different: [...different], withoutText });
    }
    setWorking(false);
    if (!keep) return;
    onMessage(say('wb_againKept', { n: different.length }));
    onJudged();
  }

  return (
    <section class="part" aria-labelledby="again">
      <h2 id="again">{say('wb_again')}</h2>
      <p class="why">{say('wb_againWhat')}</p>
      <p class="row">
        <button type="button" class="b" disabled={working || !ids.length} onClick={() => void judge(false)}>
          {say('wb_againLook')}
        </button>
        {progress && !working && !progress.keep && progress.different.length > 0 && (
          <button type="button" class="b pri" onClick={() => void judge(true)}>
            {say('wb_againKeep')}
          </button>
        )}
        {working && (
          <button type="button" class="b" onClick={() => life.current?.abort()}>
            {say('wb_againStop')}
          </button>
        )}
      </p>
      {progress && (
        <>
          <p role="status">
            {working
              ? say('wb_againWorking', { n: progress.done, m: ids.length })
              : say('wb_againDone', { n: progress.different.length, m: progress.done })}{' '}
            {progress.withoutText > 0 && say('wb_againNoText', { n: progress.withoutText })}
          </p>
          {progress.different.length > 0 && (
            <Different all={progress.different} flagTitle={flagTitle} onOpen={onOpen} />
          )}
        </>
      )}
    </section>
  );
}

function Different(props: {
  all: readonly Rejudged[];
  flagTitle: (rule: string) => string;
  onOpen: (id: string) => void;
}) {
  const { all, flagTitle, onOpen } = props;
  const { say } = useWords();
  const counts = new Map<string, number>();
  for (const { changes, gradeBefore, gradeAfter } of all) {
    const kinds = new Set(
      changes.map((change) =>
        change.kind === 'finding'
          ? `${flagTitle(change.rule)}: ${outcome(change.before)} → ${outcome(change.after)}`
          : say('wb_againFacts'),
      ),
    );
    if (gradeBefore !== gradeAfter)
      kinds.add(
        `${say('wb_againGrade')}: ${gradeBefore ?? say('noGrade')} → ${gradeAfter ?? say('noGrade')}`,
      );
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  function outcome(one: string | null) {
    return one === null ? say('wb_againNew') : say(`outcome_${one as 'flagged'}`);
  }
  return (
    <>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{say('wb_againRule')}</th>
            <th scope="col">{say('wb_againPages')}</th>
          </tr>
        </thead>
        <tbody>
          {[...counts]
            .sort((a, b) => b[1] - a[1])
            .map(([what, count]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{count}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <ul class="why">
        {all.slice(0, MOST_NAMED).map(({ id, title, url }) => (
          <li key={id}>
            <button type="button" class="how" dir="auto" onClick={() => onOpen(id)}>
              {title ?? url}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
