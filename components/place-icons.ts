import type { Place } from './workbench-frame';

/** A drawing beside the name of each place of the workbench, on the grid of `icon.tsx`. */
export const PLACE_ICONS: Record<Place, string> = {
  audits: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.05M2.5 8h.05M2.5 12h.05',
  providers: 'M3 14V3h6.5v11M9.5 6.5H13V14M1.5 14h13M5.2 6h2M5.2 8.7h2M5.2 11.4h2',
  compare: 'M2.5 3h4.2v10H2.5ZM9.3 3h4.2v10H9.3Z',
  history: 'M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 0 1 8 1.6M8 4.4V8l2.4 1.6',
  queue: 'M2.5 3.5h11M2.5 7h11M2.5 10.5h5M11.5 9.5v5M9 12h5',
  rules: 'M8 4C6.6 3 4.6 2.7 2 3v9.6c2.6-.3 4.6 0 6 1 1.4-1 3.4-1.3 6-1V3c-2.6-.3-4.6 0-6 1ZM8 4v9.6',
  calibration: 'M8 2v12M4.5 14h7M2.5 4.5h11M2.5 4.5 1 9.5h4L3.5 4.5M13.5 4.5l-2.5 5h4l-1.5-5',
  backup: 'M2 3h12v3H2ZM3 6v7.5h10V6M6.3 9h3.4',
};
