import type { Outcome } from '@/rules/finding';
import { CLOSE, PAGE, RELOAD, SWAP, TURNING } from './chip-icons';
import type { Verdict } from './headline';
import { SHAPES, type Shape } from './outcome-shapes';
import { button, drawing, element } from './plain-dom';
import type { Words } from './wording';

/** What a chip can say: a verdict, or where the reading stands. */
export type ChipState = Verdict | { kind: 'reading' | 'changed' | 'updated' | 'error' };

const OUTCOMES: Partial<Record<ChipState['kind'], Outcome>> = {
  cautions: 'flagged',
  courses: 'flagged',
  none: 'clear',
  'too-little': 'unknown',
};

const ICONS: Partial<Record<ChipState['kind'], string>> = {
  'not-a-course': PAGE,
  changed: SWAP,
  updated: RELOAD,
  error: RELOAD,
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
      return say(state.whole ? 'littleSaid' : 'tooLittle');
    case 'not-a-course':
      return say('notACourse');
    default:
      return say(state.kind);
  }
}

export interface OverlayChip {
  element: HTMLElement;
  /** The disclosure button, to give the focus back to. */
  button: HTMLButtonElement;
  /** `waiting`: the panel was asked for and is on its way. */
  draw(state: ChipState, open: boolean, waiting: boolean): void;
}

/**
 * The collapsed state: a disclosure button of about 120 px, with a way to put it away. Every watched page carries it,
 * so it is drawn without a framework.
 */
export function overlayChip(
  document: Document,
  words: Words,
  acts: { toggle: () => void; hide: () => void },
): OverlayChip {
  const { say } = words;
  const disclosure = button(document, { 'data-testid': 'chip', 'aria-haspopup': 'dialog' }, acts.toggle);
  const away = button(document, { class: 'ib chipx' }, acts.hide, drawing(document, { line: CLOSE }));
  // In this order, whichever side it is drawn on: who goes by keyboard comes to the chip first.
  const root = element(document, 'span', {}, disclosure, away);
  return {
    element: root,
    button: disclosure,
    draw(state, open, waiting) {
      const reading = state.kind === 'reading';
      const outcome = OUTCOMES[state.kind];
      const text = chipText(state, words);
      const shape: Shape =
        reading || waiting ? { line: TURNING } : outcome ? SHAPES[outcome] : { line: ICONS[state.kind] };
      const drawn = drawing(document, shape);
      if (reading || waiting) drawn.setAttribute('class', 'spin');
      root.className = reading ? 'chips wait' : 'chips';
      away.hidden = open;
      away.title = say('hide');
      away.setAttribute('aria-label', say('name') + say('colon') + say('hide'));
      disclosure.className = `chip o-${outcome ?? (state.kind === 'changed' ? 'suspected' : '')}`;
      disclosure.setAttribute('aria-expanded', String(open));
      disclosure.setAttribute('aria-busy', String(waiting));
      disclosure.setAttribute('aria-label', say('name') + say('colon') + text);
      disclosure.replaceChildren(drawn, element(document, 'span', {}, text));
    },
  };
}
