import { useState } from 'preact/hooks';
import type { CourseAudit, ExplainedAudit } from '@/rules/audit';
import type { Fact, FactName, Facts } from '@/rules/fact';
import type { Outcome } from '@/rules/finding';
import { hostOf } from './audit-table';
import { OutcomeMark } from './outcome-mark';
import { useWords } from './use-words';
import type { Words } from './wording';

/** One column: a course with the audit it comes from. */
export interface Compared {
  shown: ExplainedAudit;
  course: CourseAudit;
}

interface Line {
  key: string;
  name: string;
  cells: { text: string; outcome?: Outcome }[];
}

const FACTS: readonly Exclude<FactName, 'title'>[] = [
  'provider',
  'price',
  'hours',
  'duration',
  'level',
  'instructors',
  'modules',
  'prerequisites',
  'assessment',
  'refund',
  'certificate',
  'licence',
  'address',
  'schedule',
];

/** Two to six courses side by side, fact by fact and check by check; only what differs, unless all is wanted. */
export function CompareTable({ compared }: { compared: readonly Compared[] }) {
  const words = useWords();
  const { say } = words;
  const [different, setDifferent] = useState(true);
  const wanted = (lines: Line[]) => (different ? lines.filter(differs) : lines);
  const groups = [
    { name: say('wb_facts'), lines: wanted(factLines(compared, words)) },
    { name: say('wb_checks'), lines: wanted(checkLines(compared, words)) },
  ];
  return (
    <>
      <div class="tools">
        <button type="button" class="pill" aria-pressed={different} onClick={() => setDifferent(!different)}>
          {say('wb_onlyDifferent')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area has to be reachable by keyboard */}
      <section class="cw" tabIndex={0} aria-label={say('wb_compare')}>
        <table class="ct">
          <thead>
            <tr>
              <td />
              {compared.map(({ course, shown }) => (
                <th scope="col" key={shown.audit.input + shown.audit.readAt}>
                  <b lang={shown.audit.page.language} dir="auto">
                    {course.title ?? say('noTitle')}
                  </b>
                  <span class="sub" dir="auto">
                    {course.provider ?? hostOf(shown.audit.input)}
                  </span>
                  <span class={course.grade ? 'g' : 'g none'}>{course.grade ?? say('noGrade')}</span>
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ name, lines }) => (
            <tbody key={name}>
              <tr>
                <th class="gh" scope="rowgroup" colSpan={compared.length + 1}>
                  {name}
                </th>
              </tr>
              {lines.length === 0 && (
                <tr>
                  <td colSpan={compared.length + 1}>{say('wb_same')}</td>
                </tr>
              )}
              {lines.map(({ key, name: line, cells }) => (
                <tr key={key}>
                  <th scope="row">{line}</th>
                  {cells.map(({ text, outcome }, index) => (
                    <td key={index} dir="auto">
                      {outcome ? <OutcomeMark outcome={outcome}>{text}</OutcomeMark> : text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </>
  );
}

/** Unknown is no statement: it differs from one, but two that were not read do not agree either. */
const differs = ({ cells }: Line): boolean =>
  new Set(cells.map(({ text, outcome }) => outcome ?? text)).size > 1;

function factLines(compared: readonly Compared[], words: Words): Line[] {
  const lines = FACTS.map((name) => ({
    key: name,
    name: words.say(`fact_${name}`),
    cells: compared.map(({ course }) => ({ text: factText(course.facts, name, words) })),
  }));
  const perHour = {
    key: 'price-per-hour',
    name: words.say('wb_pricePerHour'),
    cells: compared.map(({ course: { facts } }) => ({ text: pricePerHour(facts, words) })),
  };
  return [...lines.slice(0, 3), perHour, ...lines.slice(3)];
}

function factText(facts: Facts, name: FactName, words: Words): string {
  const fact: Fact<unknown> = facts[name];
  if (fact.state !== 'found') return words.say(fact.state === 'absent' ? 'wb_notStated' : 'wb_notRead');
  if (name === 'price' && facts.price.state === 'found')
    return money(facts.price.value.amount, facts.price.value.currency, words);
  if (name === 'instructors' && facts.instructors.state === 'found')
    return facts.instructors.value.map((one) => one.name).join('、');
  if (name === 'modules' && facts.modules.state === 'found') return String(facts.modules.value.length);
  if (name === 'hours' && facts.hours.state === 'found') return String(facts.hours.value);
  return fact.quote;
}

/** Needs both figures on the page; without either it is as unknown as they are. */
function pricePerHour({ price, hours }: Facts, words: Words): string {
  if (price.state === 'found' && hours.state === 'found' && hours.value > 0)
    return money(price.value.amount / hours.value, price.value.currency, words);
  const unread = price.state === 'unreadable' || hours.state === 'unreadable';
  return words.say(unread ? 'wb_notRead' : 'wb_notStated');
}

function money(amount: number, currency: string, { tag }: Words): string {
  try {
    return amount.toLocaleString(tag, { style: 'currency', currency, maximumFractionDigits: 2 });
  } catch {
    return `${amount} ${currency}`;
  }
}

function checkLines(compared: readonly Compared[], words: Words): Line[] {
  const rules = new Map(compared.flatMap(({ shown }) => Object.entries(shown.rules)));
  return [...rules]
    .map(([rule, { title, severity }]) => ({
      key: rule,
      name: title[words.language],
      severity,
      cells: compared.map(({ course }) => {
        const outcome = course.findings.find((one) => one.rule === rule)?.outcome ?? 'unknown';
        return { text: words.say(`outcome_${outcome}`), outcome };
      }),
    }))
    .sort((a, b) => b.severity - a.severity);
}
