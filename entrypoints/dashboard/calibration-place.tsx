import { useEffect, useState } from 'preact/hooks';
import { handOver } from '@/components/hand-over';
import { percent } from '@/components/headline';
import { useWords } from '@/components/use-words';
import { errorText } from '@/components/wording';
import { WorkbenchFrame } from '@/components/workbench-frame';
import type { FindingLabel } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';
import { rulePrecision } from './precision';

/** How often each rule was right on the pages of this advisor, and their labels as a corpus. */
export function CalibrationPlace({ ruleTitle }: { ruleTitle: (rule: string) => string }) {
  const words = useWords();
  const { say } = words;
  const [labelled, setLabelled] = useState<{ id: string; labels: FindingLabel[] }[]>([]);
  const [message, setMessage] = useState('');
  useEffect(() => {
    void ask('all-labels', {}).then((answer) =>
      answer.ok ? setLabelled(answer.labelled) : setMessage(errorText(words, answer.error)),
    );
  }, []);
  const rules = rulePrecision(labelled);

  async function save() {
    const lines: string[] = [];
    for (const { id } of labelled) {
      const answer = await ask('corpus-line', { id });
      if (!answer.ok) return setMessage(errorText(words, answer.error));
      if (answer.line) lines.push(`${answer.line}\n`);
    }
    handOver(document, 'text.jsonl', 'application/jsonl;charset=utf-8', lines.join(''));
    setMessage(say('wb_calibrationOutDone', { n: lines.length }));
  }

  return (
    <WorkbenchFrame
      place="calibration"
      title={say('wb_calibration')}
      sub={say('wb_calibrationWhat')}
      actions={
        <button type="button" class="b" disabled={!labelled.length} onClick={() => void save()}>
          {say('wb_calibrationOut')}
        </button>
      }
      message={message}
    >
      {rules.length === 0 ? (
        <p class="sec why">{say('wb_calibrationNone')}</p>
      ) : (
        <div class="parts">
          <table class="plain">
            <caption class="vh">{say('wb_calibrationWhat')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('wb_calibrationRule')}</th>
                <th scope="col">{say('wb_label_right')}</th>
                <th scope="col">{say('wb_label_wrong')}</th>
                <th scope="col">{say('wb_calibrationPrecision')}</th>
              </tr>
            </thead>
            <tbody>
              {rules.map(({ rule, right, wrong, precision, low, high }) => (
                <tr key={rule} data-rule={rule}>
                  <th scope="row">{ruleTitle(rule)}</th>
                  <td>{right}</td>
                  <td>{wrong}</td>
                  <td>
                    {percent(precision)}%{' '}
                    <span class="sub">
                      {say('wb_calibrationRange', { low: percent(low), high: percent(high) })}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </WorkbenchFrame>
  );
}
