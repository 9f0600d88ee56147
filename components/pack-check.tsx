import type { Words as RuleWords } from '@/rules/finding';
import { useWords } from './use-words';

export interface PackProblem {
  problem: string;
  where: string;
  detail?: string;
}

export interface PackDifference {
  rule: string;
  path: string;
  before?: string;
  after?: string;
}

/** Why a pack was not taken, a line each. */
export function PackProblems({ problems }: { problems: readonly PackProblem[] }) {
  const words = useWords();
  const { say } = words;
  const told = ({ problem, where, detail = '' }: PackProblem) =>
    (words.find(`wb_pack_${problem}`) || words.find(`wb_file_${problem}`))
      .replace('{where}', () => where)
      .replace('{detail}', () => detail);
  return (
    <div class="problems" role="alert">
      <p>
        <b>{say('wb_packUnfit')}</b>
      </p>
      <ul>
        {problems.map((one, index) => (
          <li key={index}>{told(one)}</li>
        ))}
      </ul>
    </div>
  );
}

/** What a new version of a pack changes of the one in use. */
export function PackDifferences(props: { version: string; differences: readonly PackDifference[] }) {
  const { version, differences } = props;
  const { say } = useWords();
  return (
    <>
      <h3>{say('wb_packDiff', { version })}</h3>
      {differences.length === 0 ? (
        <p class="why">{say('wb_packDiffNone')}</p>
      ) : (
        <div class="wide">
          <table class="plain diff">
            <thead>
              <tr>
                <th scope="col">{say('wb_packDiffWhere')}</th>
                <th scope="col">{say('wb_packDiffBefore')}</th>
                <th scope="col">{say('wb_packDiffAfter')}</th>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ rule, path, before, after }, index) => (
                <tr key={index}>
                  <th scope="row">
                    {rule === 'pack' ? say('wb_packDiffAll') : rule}
                    {path && <span class="sub">{path}</span>}
                  </th>
                  <td>{before !== undefined && <del>{before}</del>}</td>
                  <td>{after !== undefined && <ins>{after}</ins>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

const DIMENSIONS = ['curriculum', 'instructor', 'transparency', 'claims'] as const;
type Weights = Record<(typeof DIMENSIONS)[number], number>;

/** The weights of an organisation beside the standard ones, both in points of a hundred. */
export function PackWeights(props: { standard: Weights; own: Weights; title: RuleWords }) {
  const { standard, own, title } = props;
  const { say, language } = useWords();
  const points = (weights: Weights, name: keyof Weights) =>
    Math.round((weights[name] * 100) / DIMENSIONS.reduce((sum, one) => sum + weights[one], 0));
  return (
    <table class="plain">
      <caption>
        {say('wb_packWeights')}: {title[language]}
      </caption>
      <thead>
        <tr>
          <td />
          {DIMENSIONS.map((name) => (
            <th key={name} scope="col">
              {say(`dimension_${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(['wb_packWeightsStandard', 'wb_packWeightsOwn'] as const).map((key, index) => (
          <tr key={key}>
            <th scope="row">{say(key)}</th>
            {DIMENSIONS.map((name) => (
              <td key={name}>{points(index ? own : standard, name)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
