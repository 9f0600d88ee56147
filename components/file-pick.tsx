import { useRef } from 'preact/hooks';

/** A button that lets a person pick one file. The same file may be picked again. */
export function FilePick(props: {
  label: string;
  accept: string;
  primary?: boolean;
  disabled?: boolean;
  onFile: (file: File) => void;
}) {
  const { label, accept, primary = false, disabled = false, onFile } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={primary ? 'b pri' : 'b'}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
