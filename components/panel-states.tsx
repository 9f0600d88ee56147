import type { ComponentChildren } from 'preact';
import type { Audit, ExplainedAudit } from '@/rules/audit';
import type { AuditChange } from '@/rules/derived/audit-changes';
import type { PanelCallbacks } from './audit-panel';
import { isUnseen } from './headline';
import { Icon } from './icon';
import { errorText, type Words } from './wording';

/** What is different since the last visit. */
export interface Changed {
  since: string;
  changes: readonly AuditChange[];
}

/** What a panel shows: a result, or why there is none. */
export type PanelState =
  | {
      kind: 'result';
      shown: ExplainedAudit;
      notice?: string;
      changed?: Changed;
      /** Of words that a person picked out: nothing is said of how much of the page was read. */
      excerpt?: boolean;
    }
  | { kind: 'reading' }
  | { kind: 'error'; code: string }
  | { kind: 'updated' };

/** Why a page has no course to judge; of one that was hardly read, that it cannot be told yet. */
export const whyNoCourse = (page: Audit['page']) =>
  isUnseen(page)
    ? ({ title: 'notSeenYet', why: 'notSeenYetWhy' } as const)
    : ({ title: 'notACourse', why: NOT_COURSE[page.kind] } as const);

const NOT_COURSE = {
  article: 'notCourse_article',
  official: 'notCourse_official',
  other: 'notCourse_other',
  course: 'notCourse_none',
  listing: 'notCourse_none',
  provider: 'notCourse_none',
} as const;

/** Headline and body of the states without a course: what happened, then one action. */
export function stateParts(
  state: PanelState,
  words: Words,
  { readAnyway, readAgain, reload }: PanelCallbacks,
): { headline: ComponentChildren; body: ComponentChildren } {
  switch (state.kind) {
    case 'reading':
      return {
        headline: (
          <>
            <Icon name="turning" class="spin" />
            {words.say('readingPage')}
          </>
        ),
        body: <Skeleton />,
      };
    case 'error':
      return {
        headline: words.say('error'),
        body: (
          <Told
            alert
            text={errorText(words, state.code)}
            action={words.say('again')}
            act={readAgain}
            icon="reload"
          />
        ),
      };
    case 'updated':
      return {
        headline: words.say('updated'),
        body: <Told text={words.say('updatedWhy')} action={words.say('reload')} act={reload} icon="reload" />,
      };
    case 'result': {
      const { title, why } = whyNoCourse(state.shown.audit.page);
      return {
        headline: words.say(title),
        body: <Told text={words.say(why)} action={words.say('readAnyway')} act={readAnyway} />,
      };
    }
  }
}

function Told(props: { text: string; action: string; act: () => void; icon?: 'reload'; alert?: boolean }) {
  return (
    <div class="sec told">
      <p role={props.alert ? 'alert' : undefined}>{props.text}</p>
      <button type="button" class={props.icon ? 'b pri' : 'b'} onClick={props.act}>
        {props.icon && <Icon name={props.icon} />}
        {props.action}
      </button>
    </div>
  );
}

function Skeleton() {
  return (
    <div class="sec sks" aria-hidden="true">
      <div class="sk" style={{ width: '60%' }} />
      <div class="sk" />
      <div class="sk" style={{ width: '82%' }} />
      <div class="sk" style={{ width: '44%' }} />
    </div>
  );
}
