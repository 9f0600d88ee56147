import { BackupPlace } from './backup-place';
import { CalibrationPlace } from './calibration-place';
import type { Loaded } from './load-audits';
import { useReminder } from './reminded';
import { RulesPlace } from './rules-place';

/** The places of what is an advisor's own: rules, labels, and the files that all of it is saved in. */
export function OwnPlaces(props: {
  place: 'rules' | 'calibration' | 'backup';
  loaded: Loaded;
  chosen: ReadonlySet<string>;
  ruleTitle: (rule: string) => string;
  onSelect: (id: string) => void;
  onChanged: () => void;
}) {
  const { place, loaded, chosen, ruleTitle, onSelect, onChanged } = props;
  const { last, lost, onSaved, onBroughtIn } = useReminder();
  if (place === 'calibration') return <CalibrationPlace ruleTitle={ruleTitle} />;
  if (place === 'rules')
    return (
      <RulesPlace
        ids={loaded.rows.map(({ id }) => id)}
        flagTitle={ruleTitle}
        onJudged={onChanged}
        onOpen={(id) => {
          onSelect(id);
          location.hash = 'audits';
        }}
      />
    );
  return (
    <BackupPlace
      total={loaded.rows.length}
      chosen={chosen}
      last={last}
      lost={lost}
      onSaved={onSaved}
      onBroughtIn={() => {
        onBroughtIn();
        onChanged();
      }}
    />
  );
}
