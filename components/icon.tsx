import { CLOSE, PAGE, RELOAD, SWAP, TURNING } from './chip-icons';

/** Small drawings on a 16-unit grid, by name. All are decoration: the words beside them say the same. */
const PATHS = {
  close: CLOSE,
  open: 'm6 3.5 4.5 4.5L6 12.5',
  copy: 'M7.3 5.5h4.9A1.8 1.8 0 0 1 14 7.3v4.9a1.8 1.8 0 0 1-1.8 1.8H7.3a1.8 1.8 0 0 1-1.8-1.8V7.3a1.8 1.8 0 0 1 1.8-1.8M10.5 3.4v-.2A1.2 1.2 0 0 0 9.3 2H3.2A1.2 1.2 0 0 0 2 3.2v6.1a1.2 1.2 0 0 0 1.2 1.2h.2',
  target: 'M8 3.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4M8 1.4v3M8 11.6v3M1.4 8h3M11.6 8h3',
  outside: 'M6.5 3H3.2v9.8H13V9.5M9.5 2.8h3.7v3.7M13 3 7.6 8.4',
  turning: TURNING,
  swap: SWAP,
  reload: RELOAD,
  page: PAGE,
  sliders: 'M2.5 4.5h6M12.2 4.5h1.3M10.4 2.6v3.8M2.5 11.5h1.3M7.5 11.5h6M5.6 9.6v3.8',
  dots: 'M3.5 8h.05M8 8h.05M12.5 8h.05',
  smaller: 'M3.5 12.5h9',
  larger: 'M3.5 3.5h9v9h-9Z',
  before: 'm10 3.5-4.5 4.5 4.5 4.5',
  back: 'M6 3 2.5 6.5 6 10M2.8 6.5h6.7a3.5 3.5 0 0 1 0 7H7',
  print: 'M4.4 6V2h7.2v4M4.4 11.6H2.2V6h11.6v5.6h-2.2M4.4 9.4h7.2V14H4.4Z',
  person: 'M8 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6M2.4 14c.6-3 2.8-4.6 5.6-4.6s5 1.6 5.6 4.6',
  clock: 'M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 0 1 8 1.6M8 4.4V8l2.4 1.6',
  tick: 'M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 0 1 8 1.6M5.2 8.2l2 2 3.7-4',
  warning: 'M8 1.9 14.9 14H1.1ZM8 6.4v3.2M8 11.8v.05',
  note: 'M3 2.5h10v8.5l-3 2.5H3ZM5.5 5.8h5M5.5 8.3h3.5',
};

export type IconName = keyof typeof PATHS;

/** One of the drawings; `class` for turning or for a summary's arrow. */
export function Icon({ name, class: className }: { name: IconName; class?: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" class={className}>
      <path d={PATHS[name]} stroke-width={name === 'dots' ? 2.4 : undefined} />
    </svg>
  );
}

/** The product's mark: a page under a glass. */
export function Logo() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <rect x="1.2" y="1.2" width="13.6" height="13.6" rx="3.4" fill="currentColor" stroke="none" />
      <path class="cut" d="M4.4 5h7.2M4.4 8h3" />
      <circle class="cut" cx="10" cy="10" r="2.3" />
    </svg>
  );
}
