/** One of a few: native radio buttons, so that arrow keys and screen readers work as everywhere. */
export function ChoiceRow<T extends string | number>(props: {
  name: string;
  label: string;
  value: T;
  options: readonly { value: T; text: string; lang?: string }[];
  onChoose: (value: T) => void;
}) {
  const { name, label, value, options, onChoose } = props;
  return (
    <fieldset class="opt">
      <legend>{label}</legend>
      <div class="seg">
        {options.map((one) => (
          <label key={one.value} lang={one.lang} class={one.value === value ? 'on' : undefined}>
            <input
              type="radio"
              name={name}
              checked={one.value === value}
              onChange={() => onChoose(one.value)}
            />
            {one.text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
