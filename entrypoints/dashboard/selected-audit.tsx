import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AuditDetail } from '@/components/audit-detail';
import { Icon } from '@/components/icon';
import { VIEWS, type View } from '@/components/judgement-form';
import { useWords } from '@/components/use-words';
import { webAddress } from '@/components/web-address';
import { errorText } from '@/components/wording';
import type { Judgement } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';
import type { Evidence } from '@/rules/source-range';
import { useKeys } from './keys';
import { useKept } from './use-kept';

/** The audit that is selected in the list, fetched when it is. */
export function SelectedAudit(props: {
  id: string;
  onMessage: (message: string) => void;
  onNext: () => void;
  onPrevious: () => void;
}) {
  const { id, onMessage, onNext, onPrevious } = props;
  const words = useWords();
  const { say } = words;
  const fetched = useKept([id]);
  const [judgements, setJudgements] = useState<Judgement[]>([]);
  const kept = fetched.state === 'here' ? fetched.value[0] : undefined;
  useEffect(() => setJudgements(kept?.judgements ?? []), [kept]);
  useKeys(Object.fromEntries(VIEWS.map((view, index) => [String(index + 1), () => press(view)])));

  async function judge(course: number, rule: string, outcome: View, reason: string): Promise<boolean> {
    const judgement = { course, rule, outcome, reason, at: new Date().toISOString() };
    const answer = await ask('judge', { id, judgement });
    if (answer.ok) setJudgements(answer.judgements);
    onMessage(answer.ok ? say('wb_saved') : errorText(words, answer.error));
    return answer.ok;
  }

  if (fetched.state === 'failed')
    return <p class="sec why">{say('wb_failed', { why: errorText(words, fetched.error) })}</p>;
  if (!kept) return <p class="sec why" />;
  const { audit } = kept.shown;
  return (
    <>
      <div class="row turns">
        <button
          type="button"
          class="ib"
          aria-label={say('wb_previous')}
          title={say('wb_previous')}
          onClick={onPrevious}
        >
          <Icon name="open" class="up" />
        </button>
        <button type="button" class="ib" aria-label={say('wb_next')} title={say('wb_next')} onClick={onNext}>
          <Icon name="open" class="down" />
        </button>
      </div>
      <AuditDetail
        shown={kept.shown}
        judgements={judgements}
        onJudge={judge}
        onReveal={(evidence) => openAt(audit.input, evidence)}
        onHistory={() => {
          location.hash = 'history';
        }}
      />
    </>
  );
}

/** The finding that has the focus, or the first, gets the view that was pressed. */
function press(view: View) {
  const near = document.activeElement?.closest('.sec')?.querySelector('[data-finding]');
  const form = near ?? document.querySelector('.det [data-finding]');
  form?.querySelector<HTMLInputElement>(`input[value=${view}]`)?.click();
}

/** Opens the page at the words: a browser that knows text fragments scrolls to them and marks them. */
function openAt(address: string, { quote }: Evidence): boolean {
  const url = webAddress(address);
  if (!url) return false;
  void browser.tabs.create({ url: `${url.replace(/#.*$/s, '')}#:~:text=${encodeURIComponent(quote)}` });
  return true;
}
