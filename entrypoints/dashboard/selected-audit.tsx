import { useContext, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AuditDetail } from '@/components/audit-detail';
import { firstCourse } from '@/components/headline';
import { Icon } from '@/components/icon';
import { VIEWS, type View } from '@/components/judgement-form';
import { OutcomeMark } from '@/components/outcome-mark';
import { type Overridden, overriddenOf } from '@/components/overridden';
import { Packs } from '@/components/packs-off';
import { ReportTools } from '@/components/report-tools';
import { StandingList } from '@/components/standing-list';
import { useWords } from '@/components/use-words';
import { textAddress, webAddress } from '@/components/web-address';
import { errorText } from '@/components/wording';
import type { Judgement, PageNotes } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';
import type { StandingDeadline } from '@/rules/derived/standing-deadlines';
import type { Evidence } from '@/rules/source-range';
import { EarlierJudgements } from './earlier-judgements';
import { useKeys } from './keys';
import { saveReport } from './save-report';
import { SelectedEvidence } from './selected-evidence';
import { SelectedNotes } from './selected-notes';
import { useAdvisor } from './use-advisor';
import { useKept } from './use-kept';
import { useLabels } from './use-labels';

/** The audit that is selected in the list, fetched when it is. */
export function SelectedAudit(props: {
  id: string;
  flagTitle: (rule: string) => string;
  /** The page's tags are others now. */
  onTags: (page: string, tags: string[]) => void;
  /** The advisor's views of the audit are others now. */
  onJudged: (id: string, overridden: Overridden | null) => void;
  onMessage: (message: string) => void;
  onNext: () => void;
  onPrevious: () => void;
}) {
  const { id, flagTitle, onTags, onJudged, onMessage, onNext, onPrevious } = props;
  const words = useWords();
  const packs = useContext(Packs);
  const { say } = words;
  const fetched = useKept([id]);
  const labelOf = useLabels(id, onMessage);
  const [judgements, setJudgements] = useState<Judgement[]>([]);
  const [notes, setNotes] = useState<PageNotes | null>(null);
  const [standing, setStanding] = useState<StandingDeadline[]>([]);
  const [advisor, setAdvisor] = useAdvisor();
  const kept = fetched.state === 'here' ? fetched.value[0] : undefined;
  useEffect(() => setJudgements(kept?.judgements ?? []), [kept]);
  const page = kept?.shown.audit.input;
  useEffect(() => {
    if (page === undefined) return;
    void ask('page-notes', { page }).then((answer) => answer.ok && setNotes(answer.notes));
    void ask('standing-deadlines', { urls: [page] }).then(
      (answer) => answer.ok && setStanding(answer.standing[page] ?? []),
    );
  }, [page]);
  useKeys({
    ...Object.fromEntries(VIEWS.map((view, index) => [String(index + 1), () => press(view)])),
    n: () => document.querySelector<HTMLElement>('.det [data-note]')?.focus(),
  });

  async function judge(course: number, rule: string, outcome: View, reason: string): Promise<boolean> {
    const by = advisor.trim();
    const at = new Date().toISOString();
    const judgement = { course, rule, outcome, reason, at, ...(by && { by }) };
    const answer = await ask('judge', { id, judgement });
    if (answer.ok) {
      setJudgements(answer.judgements);
      onJudged(id, overriddenOf(answer.judgements));
    }
    onMessage(answer.ok ? say('wb_saved') : errorText(words, answer.error));
    return answer.ok;
  }

  if (fetched.state === 'failed')
    return <p class="sec why">{say('wb_failed', { why: errorText(words, fetched.error) })}</p>;
  if (!kept) return <p class="sec why" />;
  const { audit } = kept.shown;
  const title = audit.courses[firstCourse(audit.courses)]?.title ?? say('noTitle');
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
        earlier={kept.earlier}
        onJudge={judge}
        onReveal={(evidence) => openAt(audit.input, evidence)}
        onHistory={() => {
          location.hash = 'history';
        }}
        label={labelOf}
        tools={
          <ReportTools
            onReport={(kind) =>
              void saveReport({ ids: [id], kind, title, name: title, flagTitle, packs }, words, onMessage)
            }
          />
        }
      >
        {standing.length > 0 && (
          <section class="sec" data-part="standing">
            <h3 class="sh">
              <OutcomeMark outcome="suspected">{say('wb_standing')}</OutcomeMark>
            </h3>
            <StandingList standing={standing} />
          </section>
        )}
        {notes && (
          <>
            <SelectedNotes
              shown={kept.shown}
              notes={notes}
              advisor={advisor}
              onAdvisor={setAdvisor}
              onNotes={(next) => {
                setNotes(next);
                onTags(audit.input, next.tags ?? []);
              }}
              onMessage={onMessage}
            />
            <EarlierJudgements id={id} audit={audit} />
            <SelectedEvidence
              page={{ id, shown: kept.shown, judgements, earlier: kept.earlier, notes, standing }}
              onMessage={onMessage}
            />
          </>
        )}
      </AuditDetail>
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
  void browser.tabs.create({ url: textAddress(url, quote) });
  return true;
}
