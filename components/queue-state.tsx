import { Icon, type IconName } from './icon';
import type { QueueRow } from './queue-row';
import { useWords } from './use-words';
import type { Words } from './wording';

const ICONS: Record<QueueRow['state'], IconName> = {
  waiting: 'clock',
  reading: 'turning',
  person: 'person',
  done: 'tick',
  skipped: 'smaller',
  failed: 'warning',
};

/** Where an item stands, as a drawing and in words. */
export function QueueState({ row }: { row: QueueRow }) {
  const { say } = useWords();
  return (
    <span class={`st ${row.state}`}>
      <Icon name={ICONS[row.state]} class={row.state === 'reading' ? 'spin' : undefined} />
      {say(`queue_${row.state}`)}
    </span>
  );
}

/** Why an item came to nothing, in words. */
export function reasonText({ say, find }: Words, { reason, detail }: QueueRow): string {
  if (reason === null) return '';
  const text = find(`queue_why_${reason}`) || say('queue_why_unreadable');
  if (reason === 'no-course') return find(`queue_kind_${detail}`) || text;
  return detail ? text.replace('{detail}', () => detail) : text.replace(/\s*[:：]?\s*\{detail\}/, '');
}

/** What may help, in words; empty where nothing is to be done. */
export const adviceText = ({ find }: Words, { reason }: QueueRow): string => find(`queue_help_${reason}`);
