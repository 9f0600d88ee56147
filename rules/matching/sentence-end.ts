const SPACE = 32;
const LF = 10;
const STOP = 46;

/** By unit, whether it ends a sentence wherever it stands; asked of nearly every unit around a hit. */
const ENDS = new Uint8Array(65536);
for (const mark of '。!?;…|\n') ENDS[mark.charCodeAt(0)] = 1;

/** Whether a sentence ends with the unit at `i`. */
export function endsSentence(units: Uint16Array, i: number): boolean {
  const unit = units[i]!;
  if (ENDS[unit] === 1) return true;
  if (unit !== STOP) return false;
  const next = units[i + 1];
  return next === undefined || next === SPACE || next === LF;
}
