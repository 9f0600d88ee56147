import { useWords } from './use-words';

/** What is wrong with a file that was handed over, a line each. */
export function BackupProblems(props: {
  name: string;
  problems: readonly { problem: string; record?: number; where?: string }[];
}) {
  const { name, problems } = props;
  const words = useWords();
  const { say } = words;
  const told = ({ problem, where = '' }: (typeof problems)[number]) =>
    words.find(`wb_file_${problem}`).replace('{where}', () => where);
  return (
    <div class="problems" role="alert">
      <p>
        <b>{say('wb_inRefused', { name })}</b>
      </p>
      <ul>
        {problems.map((one, index) => (
          <li key={index}>
            {one.record === undefined ? told(one) : say('wb_inRecord', { n: one.record, what: told(one) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
