/** Folders that are counted together, and what to say of them. */
export interface FolderSet {
  caption: string;
  folders: string[];
}

export interface MeasureOptions {
  sets: FolderSet[];
  verbose: boolean;
  /** Write docs/accuracy.md. */
  write: boolean;
  /** Write rules/registers/rule-records.json. */
  record: boolean;
}

export const USAGE = 'npm run measure -- [--verbose] [--write] [--record] FOLDER… [--set CAPTION FOLDER…]…';
const UNNAMED = 'Labelled pages';

/**
 * Reads the command line: folders belong to the `--set CAPTION` before them, those before any to a set of their own.
 * Null where it makes no sense.
 */
export function measureOptions(args: readonly string[]): MeasureOptions | null {
  const options: MeasureOptions = { sets: [], verbose: false, write: false, record: false };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === '--verbose' || arg === '--write' || arg === '--record')
      options[arg.slice(2) as 'verbose' | 'write' | 'record'] = true;
    else if (arg === '--set') {
      const caption = args[++at];
      if (!caption || caption.startsWith('--')) return null;
      options.sets.push({ caption, folders: [] });
    } else if (arg.startsWith('--')) return null;
    else {
      if (!options.sets.length) options.sets.push({ caption: UNNAMED, folders: [] });
      options.sets.at(-1)!.folders.push(arg);
    }
  }
  const whole = options.sets.length > 0 && options.sets.every(({ folders }) => folders.length > 0);
  return whole ? options : null;
}
