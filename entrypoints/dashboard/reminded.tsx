import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { useWords } from '@/components/use-words';
import { PlaceNotes } from '@/components/workbench-frame';
import { isDue, type LastBackup, lastBackup } from './backup-reminder';

interface Reminder {
  last: LastBackup | null;
  onSaved: (last: LastBackup) => void;
  /** Tells how many audits there are, once that is known. */
  onCounted: (audits: number) => void;
}

const ReminderContext = createContext<Reminder>({
  last: null,
  onSaved: () => {},
  onCounted: () => {},
});

/** When everything was last saved to a file, and what to call when it is again. */
export const useReminder = (): Reminder => useContext(ReminderContext);

/** Says beside the place of back-ups when one is due. */
export function Reminded({ children }: { children: ComponentChildren }) {
  const { say } = useWords();
  const [last, setLast] = useState<LastBackup | null>(null);
  const [audits, onCounted] = useState(0);
  const due = isDue(last, audits, Date.now());
  useEffect(() => void lastBackup().then(setLast), []);
  const reminder = { last, onSaved: setLast, onCounted };
  return (
    <ReminderContext.Provider value={reminder}>
      <PlaceNotes.Provider value={due ? { backup: say('wb_backupDue') } : {}}>{children}</PlaceNotes.Provider>
    </ReminderContext.Provider>
  );
}
