import { useState } from 'preact/hooks';

/** Whether what is dragged is a file, and not words or a link. */
const holdsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Lets a file be dropped on an element: whether one is held over it, and what the element listens to. */
export function useFileDrop(onFile: (file: File) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    target: {
      onDragOver(event: DragEvent) {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave(event: DragEvent) {
        // Only what leaves the element itself, not for a part of it.
        const to = event.relatedTarget;
        if (!(to instanceof Node && (event.currentTarget as Node).contains(to))) setOver(false);
      },
      onDrop(event: DragEvent) {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      },
    },
  };
}
