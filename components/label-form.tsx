import { useId } from 'preact/hooks';
import { useWords } from './use-words';
import { aboutText } from './wording';

/** Whether an advisor found one finding right. Apart from their view of the page: it tells how good a rule is. */
export function LabelForm(props: {
  rule: string;
  /** The finding in words, for who hears the choice without them. */
  title: string;
  right: boolean | null;
  onLabel: (right: boolean | null) => void;
}) {
  const { rule, title, right, onLabel } = props;
  const words = useWords();
  const { say } = words;
  const id = useId();
  return (
    <div class="ov">
      <fieldset class="seg" data-label={rule} aria-label={aboutText(words, title, say('wb_label'))}>
        <legend class="lbl">{say('wb_label')}</legend>
        {([true, false] as const).map((one) => (
          <label key={String(one)}>
            <input type="radio" name={id} checked={right === one} onChange={() => onLabel(one)} />
            <span>{say(one ? 'wb_label_right' : 'wb_label_wrong')}</span>
          </label>
        ))}
      </fieldset>
      {right !== null && (
        <button
          type="button"
          class="b ghost sm"
          aria-label={aboutText(words, say('wb_labelBack'), title)}
          onClick={() => onLabel(null)}
        >
          {say('wb_labelBack')}
        </button>
      )}
    </div>
  );
}
