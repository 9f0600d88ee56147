import { useWords } from './use-words';
import { dateText, type WordKey } from './wording';

interface Tally {
  added: number;
  same: number;
  merged: number;
}

const KINDS = [
  ['audits', 'wb_inAudits'],
  ['notes', 'wb_inNotes'],
  ['packs', 'wb_inPacks'],
] as const satisfies [string, WordKey][];

/** What a file would change here, before anything is. */
export function BackupPreview(props: {
  name: string;
  made: string;
  by: string;
  preview: Record<(typeof KINDS)[number][0], Tally> & {
    colliding: readonly { title: string | null; url: string; readAt: string }[];
  };
}) {
  const { name, made, by, preview } = props;
  const words = useWords();
  const { say } = words;
  return (
    <>
      <h3>{say('wb_inPreview', { name })}</h3>
      <p class="sub">{say('wb_inMade', { date: dateText(words, made), by })}</p>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{say('wb_inKind')}</th>
            <th scope="col">{say('wb_inAdded')}</th>
            <th scope="col">{say('wb_inSame')}</th>
            <th scope="col">{say('wb_inMerged')}</th>
          </tr>
        </thead>
        <tbody>
          {KINDS.map(([kind, key]) => (
            <tr key={kind}>
              <th scope="row">{say(key)}</th>
              <td>{preview[kind].added}</td>
              <td>{preview[kind].same}</td>
              <td>{preview[kind].merged}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {preview.colliding.length > 0 && (
        <>
          <p class="why">{say('wb_inColliding')}</p>
          <ul class="why">
            {preview.colliding.map((one) => (
              <li key={`${one.url} ${one.readAt}`} dir="auto">
                {one.title ?? one.url} · {dateText(words, one.readAt)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
