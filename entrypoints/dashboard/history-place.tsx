import { useEffect, useState } from 'preact/hooks';
import { hostOf } from '@/components/audit-table';
import { ForgetSite } from '@/components/forget-site';
import { HistoryList } from '@/components/history-list';
import { useWords } from '@/components/use-words';
import { errorText } from '@/components/wording';
import { WorkbenchFrame } from '@/components/workbench-frame';
import type { AuditSummary, ErrorCode } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';
import { auditChanges } from '@/rules/derived/audit-changes';
import { standingDeadlines } from '@/rules/derived/standing-deadlines';
import { useKept } from './use-kept';

/** How the page of the selected audit changed over all visits. */
export function HistoryPlace(props: { selected: AuditSummary | null; onForgot: () => void }) {
  const { selected, onForgot } = props;
  const words = useWords();
  const { say } = words;
  const [ids, setIds] = useState<string[]>([]);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const [message, setMessage] = useState('');
  const url = selected?.url;
  useEffect(() => {
    if (url === undefined) return;
    void ask('page-history', { url }).then((answer) => {
      setFailed(answer.ok ? null : answer.error);
      setIds(answer.ok ? answer.audits.map(({ id }) => id) : []);
    });
  }, [url]);
  const fetched = useKept(ids);
  const error = failed ?? (fetched.state === 'failed' ? fetched.error : null);
  const shown = fetched.state === 'here' ? fetched.value.map((one) => one.shown) : [];
  const versions = shown.map((one, index) => {
    const before = shown[index + 1];
    return { shown: one, changes: before ? auditChanges(before.audit, one.audit) : null };
  });
  async function forget(host: string) {
    const answer = await ask('forget-site', { host });
    setMessage(
      answer.ok ? say('wb_forgotSite', { host, n: answer.deleted }) : errorText(words, answer.error),
    );
    if (answer.ok) onForgot();
  }
  const title = selected?.title ?? say('noTitle');
  return (
    <WorkbenchFrame
      place="history"
      title={selected ? say('wb_historyOf', { title }) : say('wb_history')}
      sub={selected?.url}
      actions={
        selected && (
          <>
            <button type="button" class="b" onClick={() => print()}>
              {say('wb_print')}
            </button>
            <ForgetSite key={selected.id} host={hostOf(selected.url)} onForget={forget} />
          </>
        )
      }
      message={message}
    >
      {error && <p class="sec why">{say('wb_failed', { why: errorText(words, error) })}</p>}
      {selected ? (
        <HistoryList versions={versions} standing={standingDeadlines(shown.map(({ audit }) => audit))} />
      ) : (
        <p class="sec why">
          {say('wb_historyWhat')} <a href="#audits">{say('wb_toAudits')}</a>
        </p>
      )}
    </WorkbenchFrame>
  );
}
