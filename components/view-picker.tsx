import { useState } from 'preact/hooks';
import type { RowView } from './audit-row';
import { useWords } from './use-words';

/** A set of filters and an order under a name. */
export interface NamedView {
  name: string;
  view: RowView;
}

const LONGEST_NAME = 60;

/** Brings back a saved set of filters, keeps the present one, and deletes one. */
export function ViewPicker(props: {
  views: readonly NamedView[];
  onPick: (view: RowView) => void;
  onSave: (name: string) => void;
  onDelete: (name: string) => void;
}) {
  const { views, onPick, onSave, onDelete } = props;
  const { say } = useWords();
  const [picked, setPicked] = useState('');
  const [name, setName] = useState('');
  const save = () => {
    const wanted = name.trim();
    if (!wanted) return;
    onSave(wanted);
    setPicked(wanted);
    setName('');
  };
  return (
    <>
      <label class="fld">
        <span>{say('wb_views')}</span>
        <select
          value={picked}
          onChange={(event) => {
            const wanted = views.find((one) => one.name === event.currentTarget.value);
            setPicked(wanted?.name ?? '');
            if (wanted) onPick(wanted.view);
          }}
        >
          <option value="">{say('wb_viewPick')}</option>
          {views.map((one) => (
            <option key={one.name} value={one.name}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      {views.some((one) => one.name === picked) && (
        <button
          type="button"
          class="b sm"
          onClick={() => {
            onDelete(picked);
            setPicked('');
          }}
        >
          {say('wb_viewDelete')}
        </button>
      )}
      <label class="fld">
        <span class="vh">{say('wb_viewName')}</span>
        <input
          type="text"
          maxLength={LONGEST_NAME}
          placeholder={say('wb_viewName')}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && save()}
        />
      </label>
      <button type="button" class="b sm" disabled={!name.trim()} onClick={save}>
        {say('wb_viewSave')}
      </button>
    </>
  );
}
