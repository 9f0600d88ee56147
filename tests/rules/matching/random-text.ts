/** Numbers in [0, 1) that a seed determines (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Pieces that collide often when strung together. */
export const TEXT_PIECES = [
  ...'包保过会班不退款费全签约合同考'.split(''),
  '包过',
  '不过',
  '签约',
  '0元',
  '10',
  '，',
  '。',
  '\n',
  ' ',
  '! ',
  'pass',
  ' pass ',
  'pay',
  ' pay ',
  'guaranteed ',
  'guarantee',
  's ',
  'no exam ',
  '. ',
  '.',
  '|',
  'x',
];
