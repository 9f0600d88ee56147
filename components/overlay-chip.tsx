import type { Ref } from 'preact';
import type { Outcome } from '@/rules/finding';
import type { Verdict } from './headline';
import { Icon, type IconName } from './icon';
import { OutcomeShape } from './outcome-mark';
import { useWords, type Words } from './wording';

/** What a chip can say: a verdict, or where the reading stands. */
export type ChipState = Verdict | { kind: 'reading' | 'changed' | 'updated' | 'error' };

const OUTCOMES: Partial<Record<ChipState['kind'], Outcome>> = {
  cautions: 'flagged',
  courses: 'flagged',
  none: 'clear',
  'too-little': 'unknown',
};

const ICONS: Partial<Record<ChipState['kind'], IconName>> = {
  'not-a-course': 'page',
  reading: 'turning',
  changed: 'swap',
  updated: 'reload',
  error: 'reload',
};

/** The words of a chip. */
export function chipText(state: ChipState, { say }: Words): string {
  switch (state.kind) {
    case 'cautions':
      return say('count_flagged', { n: state.count });
    case 'courses':
      return say('cautionCourses', { n: state.count });
    case 'none':
      return say('noCautions');
    case 'too-little':
      return say('tooLittle');
    case 'not-a-course':
      return say('notACourse');
    default:
      return say(state.kind);
  }
}

/** The collapsed state: a disclosure button of about 120 px, with a way to put it away. */
export function OverlayChip(props: {
  state: ChipState;
  open: boolean;
  onToggle: () => void;
  onHide: () => void;
  button?: Ref<HTMLButtonElement>;
}) {
  const { state, open, onToggle, onHide, button } = props;
  const words = useWords();
  const { say } = words;
  const outcome = OUTCOMES[state.kind];
  const icon = ICONS[state.kind];
  const text = chipText(state, words);
  const tone = outcome ?? (state.kind === 'changed' ? 'suspected' : '');
  return (
    <span class={`chips ${state.kind === 'reading' ? 'wait' : ''}`}>
      {!open && (
        <button type="button" class="ib chipx" aria-label={say('hide')} title={say('hide')} onClick={onHide}>
          <Icon name="close" />
        </button>
      )}
      <button
        ref={button}
        type="button"
        class={`chip o-${tone}`}
        data-testid="chip"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={say('name') + say('colon') + text}
        onClick={onToggle}
      >
        {outcome && <OutcomeShape outcome={outcome} />}
        {icon && <Icon name={icon} class={state.kind === 'reading' ? 'spin' : undefined} />}
        <span>{text}</span>
      </button>
    </span>
  );
}
