/** What a chip draws where the verdict is none of the outcomes, each on a 16-unit grid. */
export const CLOSE = 'm4 4 8 8M12 4l-8 8';
export const TURNING = 'M8 1.6A6.4 6.4 0 1 1 1.6 8';
export const SWAP = 'M2 5.4h9.4M8.8 2.6l2.8 2.8-2.8 2.8M14 10.8H4.6M7.2 8l-2.8 2.8 2.8 2.8';
export const RELOAD = 'M13.4 8a5.4 5.4 0 1 1-1.7-3.9M13.6 2v3.2h-3.2';
export const PAGE = 'M3.5 1.8h6l3 3v9.4h-9ZM5.8 7.4h4.4M5.8 10.2h4.4';
