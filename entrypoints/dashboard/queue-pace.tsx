import { useWords } from '@/components/use-words';

/** Pauses between two pages of one host, in seconds, that may be chosen. */
const PAUSES = [1, 3, 10, 30];

/** How long a host is left alone between two of its pages. */
export function QueuePace({ pause, onPause }: { pause: number; onPause: (pause: number) => void }) {
  const { say } = useWords();
  const pauses = PAUSES.includes(pause) ? PAUSES : [...PAUSES, pause].sort((a, b) => a - b);
  return (
    <label class="sub pace">
      {say('queue_pace')}
      <select value={String(pause)} onChange={({ currentTarget }) => onPause(Number(currentTarget.value))}>
        {pauses.map((one) => (
          <option key={one} value={String(one)}>
            {say('queue_seconds', { n: one })}
          </option>
        ))}
      </select>
    </label>
  );
}
