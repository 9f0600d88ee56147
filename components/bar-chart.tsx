import { useId } from 'preact/hooks';
import { percent } from './headline';
import { useWords } from './use-words';

export interface NamedBar {
  name: string;
  count: number;
}

const WIDE = 320;
const LINE = 40;
const THICK = 12;
const COUNT_ROOM = 44;

/**
 * Bars for people who would rather look, and the same figures in a table beside them. The drawing has a name and a
 * sentence for those who hear it; each bar also stands as a number at its end, so that nothing rests on length alone.
 */
export function BarChart(props: { title: string; what: string; bars: readonly NamedBar[]; of: number }) {
  const { title, what, bars, of } = props;
  const { say } = useWords();
  const id = useId();
  const largest = Math.max(1, ...bars.map(({ count }) => count));
  const sentence = bars.map(({ name, count }) => `${name} ${count}`).join(say('comma'));
  return (
    <figure class="chart">
      <figcaption id={id}>{title}</figcaption>
      <div class="pair">
        <svg
          class="bars"
          role="img"
          aria-label={`${title}${say('colon')}${sentence}`}
          viewBox={`0 0 ${WIDE} ${Math.max(1, bars.length) * LINE}`}
        >
          {bars.map(({ name, count }, index) => {
            const length = (count / largest) * (WIDE - COUNT_ROOM);
            const y = index * LINE;
            return (
              <g key={name}>
                <text x="0" y={y + 14}>
                  {name}
                </text>
                <rect class="track" x="0" y={y + 20} width={WIDE - COUNT_ROOM} height={THICK} rx="3" />
                {count > 0 && (
                  <rect class="bar" x="0" y={y + 20} width={Math.max(3, length)} height={THICK} rx="3" />
                )}
                <text class="n" x={WIDE} y={y + 31} text-anchor="end">
                  {count}
                </text>
              </g>
            );
          })}
        </svg>
        <table class="tb" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{what}</th>
              <th scope="col" class="num">
                {say('rep_pages')}
              </th>
              <th scope="col" class="num">
                {say('rep_share')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ name, count }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="num">{count}</td>
                <td class="num">{of ? `${percent(count / of)}%` : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
