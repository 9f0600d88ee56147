import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { AuditRow } from '@/components/audit-row';
import { hostOf } from '@/components/audit-table';
import { DossierView } from '@/components/dossier-view';
import { Packs } from '@/components/packs-off';
import type { ProviderRow } from '@/components/provider-list';
import { ReportTools } from '@/components/report-tools';
import { type SameState, SameTextList } from '@/components/same-text-list';
import { useWords } from '@/components/use-words';
import { errorText } from '@/components/wording';
import { ask } from '@/entrypoints/surface/ask';
import type { ExplainedAudit } from '@/rules/audit';
import { providerDossier } from '@/rules/derived/provider-dossier';
import type { StandingDeadline } from '@/rules/derived/standing-deadlines';
import { newestOfEach } from './provider-groups';
import { saveReport } from './save-report';
import { useKept } from './use-kept';
import { useTurns } from './use-turns';

/** As many as the background holds against each other at once. */
const MOST_COMPARED = 3000;

const pageKey = ({ audit }: Pick<ExplainedAudit, 'audit'>): string => `${audit.input} ${audit.readAt}`;

/** The dossier of one provider, its pages fetched when it is opened. */
export function ProviderDossierPlace(props: {
  provider: ProviderRow;
  rows: readonly AuditRow[];
  flagTitle: (rule: string) => string;
  onMessage: (message: string) => void;
}) {
  const { provider, rows, flagTitle, onMessage } = props;
  const words = useWords();
  const packs = useContext(Packs);
  const { say } = words;
  const fetched = useKept(provider.audits);
  const [same, setSame] = useState<SameState>({ state: 'unasked' });
  const pages = useMemo(
    () => new Map(fetched.state === 'here' ? fetched.value.map(({ shown }) => [pageKey(shown), shown]) : []),
    [fetched],
  );
  const views = useMemo(
    () =>
      new Map(
        fetched.state === 'here'
          ? fetched.value.map(({ shown, judgements, earlier }) => [
              pageKey(shown),
              [...judgements, ...earlier],
            ])
          : [],
      ),
    [fetched],
  );
  const audits = useMemo(() => [...pages.values()].map(({ audit }) => audit), [pages]);
  const found = useTurns(rows, audits);
  const turns = useMemo(() => new Map([...found].map(([audit, of]) => [pageKey({ audit }), of])), [found]);
  const [standing, setStanding] = useState<Record<string, StandingDeadline[]>>({});
  const addresses = [...pages.values()].map(({ audit }) => audit.input);
  useEffect(() => {
    if (!addresses.length) return;
    void ask('standing-deadlines', { urls: addresses.slice(0, MOST_COMPARED) }).then(
      (answer) => answer.ok && setStanding(answer.standing),
    );
  }, [pages]);
  const dossier = useMemo(() => {
    const polarity = (rule: string) =>
      [...pages.values()].find((shown) => shown.rules[rule])?.rules[rule]?.polarity;
    return providerDossier(
      [...pages].map(([id, { audit }]) => ({ id, audit })),
      polarity,
    );
  }, [pages]);
  if (fetched.state === 'failed')
    return <p class="sec why">{say('wb_failed', { why: errorText(words, fetched.error) })}</p>;
  if (fetched.state === 'waiting') return <p class="sec why" />;
  const name = provider.names[0] ?? provider.sites[0] ?? say('pr_unnamed');

  async function find() {
    setSame({ state: 'working' });
    const own = new Set(provider.audits);
    const all = newestOfEach(rows).filter(({ id }) => !own.has(id));
    const others = all.slice(0, MOST_COMPARED).map(({ id }) => id);
    const answer = await ask('same-texts', { own: provider.audits.slice(0, MOST_COMPARED), others });
    if (!answer.ok) {
      setSame({ state: 'unasked' });
      return onMessage(errorText(words, answer.error));
    }
    setSame({ state: 'here', same: answer.same, read: answer.read, cut: all.length > others.length });
  }
  const where = (id: string) => {
    const row = rows.find((one) => one.id === id);
    return { url: row?.url ?? '', name: row?.provider ?? hostOf(row?.url ?? '') };
  };
  return (
    <DossierView
      provider={provider}
      dossier={dossier}
      pages={pages}
      standing={standing}
      views={views}
      turns={turns}
      actions={
        <ReportTools
          onReport={(kind) =>
            void saveReport(
              { ids: provider.audits, kind, title: say('rep_provider', { name }), name, flagTitle, packs },
              words,
              onMessage,
            )
          }
        />
      }
    >
      <SameTextList found={same} where={where} onFind={() => void find()} />
    </DossierView>
  );
}
