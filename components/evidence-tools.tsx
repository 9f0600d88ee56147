import { useState } from 'preact/hooks';
import { ChoiceRow } from './choice-row';
import { useWords } from './use-words';

export const SHOT_WISHES = ['none', 'visible', 'whole'] as const;
export type ShotWish = (typeof SHOT_WISHES)[number];

export interface EvidenceWish {
  shot: ShotWish;
  place: string;
}

/** How the making of a pack ended. */
export interface EvidenceMade {
  /** SHA-256 of the file. */
  hash: string;
  name: string;
  /** Why there is no picture, where one was wanted. */
  noPicture: string | null;
}

/** Makes an evidence pack or a draft of a complaint. Both stay on this machine. */
export function EvidenceTools(props: {
  places: readonly { id: string; name: string }[];
  /** The likeliest one. */
  place: string;
  onMake: (wish: EvidenceWish) => Promise<EvidenceMade | null>;
  onDraft: (place: string) => void;
}) {
  const { places, onMake, onDraft } = props;
  const { say } = useWords();
  const [shot, setShot] = useState<ShotWish>('visible');
  const [place, setPlace] = useState(props.place);
  const [working, setWorking] = useState(false);
  const [made, setMade] = useState<EvidenceMade | null>(null);
  async function make() {
    setWorking(true);
    setMade(await onMake({ shot, place }));
    setWorking(false);
  }
  return (
    <details class="sec">
      <summary>
        <h3>{say('ev_tools')}</h3>
      </summary>
      <ChoiceRow
        name="shot"
        label={say('ev_shot')}
        value={shot}
        options={SHOT_WISHES.map((value) => ({ value, text: say(`ev_shot_${value}`) }))}
        onChoose={setShot}
      />
      <p class="sub">{say('ev_shotHow')}</p>
      <div class="row">
        <button type="button" class="b sm" disabled={working} onClick={() => void make()}>
          {say(working ? 'ev_making' : 'ev_make')}
        </button>
      </div>
      <div role="status">
        {made && (
          <>
            {made.noPicture && <p class="why">{made.noPicture}</p>}
            <p class="why">{say('ev_made')}</p>
            <p class="hash" lang="en" dir="ltr">
              {made.name} {made.hash}
            </p>
          </>
        )}
      </div>
      <label class="lbl">
        {say('ev_place')}
        <select class="line" value={place} onChange={(event) => setPlace(event.currentTarget.value)}>
          {places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p class="sub">{say('ev_draftHow')}</p>
      <div class="row">
        <button type="button" class="b sm" onClick={() => onDraft(place)}>
          {say('ev_draft')}
        </button>
      </div>
    </details>
  );
}
