import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { useWords } from '@/components/use-words';
import { PlaceNotes } from '@/components/workbench-frame';
import { isDue, type LastBackup, lastBackup } from './backup-reminder';
import { lossSeen, lostAt } from './lost-audits';

interface Reminder {
  last: LastBackup | null;
  /** When the browser began anew with an empty database, until a file was saved or brought in since. */
  lost: string | null;
  onBroughtIn: () => void;
  onSaved: (last: LastBackup) => void;
  /** Tells how many audits there are, once that is known. */
  onCounted: (audits: number) => void;
}

const ReminderContext = createContext<Reminder>({
  last: null,
  lost: null,
  onBroughtIn: () => {},
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
  const [lost, setLost] = useState<string | null>(null);
  const due = isDue(last, audits, Date.now());
  const note = lost ? say('wb_lostNote') : due ? say('wb_backupDue') : null;
  useEffect(() => void lastBackup().then(setLast), []);
  useEffect(() => void lostAt().then(setLost), []);
  const onBroughtIn = () => {
    setLost(null);
    void lossSeen();
  };
  const onSaved = (saved: LastBackup) => {
    setLast(saved);
    onBroughtIn();
  };
  const reminder = { last, lost, onBroughtIn, onSaved, onCounted };
  return (
    <ReminderContext.Provider value={reminder}>
      <PlaceNotes.Provider value={note ? { backup: note } : {}}>{children}</PlaceNotes.Provider>
    </ReminderContext.Provider>
  );
}
