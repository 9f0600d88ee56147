import type { ExplainedAudit } from '@/rules/audit';
import type { EarlierJudgement } from './advisor-views';
import type { HeldJudgement } from './audit-detail';
import { hostOf } from './audit-table';
import { firstCourse } from './headline';
import { OverriddenMark, overriddenOf } from './overridden';
import { SafeLink } from './safe-link';
import { useWords } from './use-words';
import { dateText, timeText } from './wording';

/** Pages of a provider by the ids of their audits. */
export type DossierPages = ReadonlyMap<string, ExplainedAudit>;

/** What advisors hold of the findings of these pages, by the same ids. */
export type DossierViews = ReadonlyMap<string, readonly (HeldJudgement | EarlierJudgement)[]>;

const isEarlier = (view: HeldJudgement | EarlierJudgement): view is EarlierJudgement => 'read' in view;

/** What advisors hold of one check, page by page: the machine's own result stands above. */
export function CheckViews({
  rule,
  pages,
  views,
}: {
  rule: string;
  pages: DossierPages;
  views: DossierViews;
}) {
  const words = useWords();
  const { say } = words;
  const held = [...views].flatMap(([id, all]) =>
    all.filter((one) => one.rule === rule && one.outcome !== 'kept').map((one) => ({ id, one })),
  );
  return (
    <>
      {held.map(({ id, one }) => {
        const { course, outcome, reason, by } = one;
        return (
          <p class="sub" data-view={rule} key={`${id} ${course}`}>
            {say('wb_viewOf', { outcome: outcome === 'kept' ? '' : say(`outcome_${outcome}`) })}
            {by && <> · {by}</>} · <span dir="auto">{reason}</span> {say('pr_onPage')}{' '}
            <PageLink id={id} pages={pages} title={pages.get(id)?.audit.courses[course]?.title ?? null} />
            {isEarlier(one) && <> · {say('wb_viewAsOf', { date: dateText(words, one.read) })}</>}
          </p>
        );
      })}
    </>
  );
}

/** A page by its course's title, leading to the page itself. */
export function PageLink(props: { id: string; pages: DossierPages; title?: string | null }) {
  const { id, pages, title } = props;
  const { say } = useWords();
  const audit = pages.get(id)?.audit;
  const name = title ?? audit?.courses[firstCourse(audit.courses)]?.title ?? say('noTitle');
  return <SafeLink url={audit?.input}>{name}</SafeLink>;
}

/** The pages by domain, newest first as they were given. */
export function PageList({ pages, views }: { pages: DossierPages; views: DossierViews }) {
  const words = useWords();
  const { say } = words;
  const byHost = new Map<string, string[]>();
  for (const [id, { audit }] of pages)
    byHost.set(hostOf(audit.input), [...(byHost.get(hostOf(audit.input)) ?? []), id]);
  return (
    <section class="sec">
      <h3 class="sh">{say('rep_list')}</h3>
      {[...byHost].map(([host, ids]) => (
        <div key={host}>
          <h4 class="lbl">
            {host} · {say('pr_pages', { n: ids.length })}
          </h4>
          <ul class="chg">
            {ids.map((id) => (
              <li key={id}>
                <PageLink id={id} pages={pages} />{' '}
                <span class="sub">{timeText(words, pages.get(id)!.audit.readAt)}</span>{' '}
                <OverriddenMark overridden={overriddenOf(ofVisit(views.get(id), false))} />{' '}
                <OverriddenMark overridden={overriddenOf(ofVisit(views.get(id), true))} earlier />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

const ofVisit = (views: readonly (HeldJudgement | EarlierJudgement)[] = [], earlier: boolean) =>
  views.filter((one) => isEarlier(one) === earlier);
