import { useState } from 'preact/hooks';
import type { CourseAudit, ExplainedAudit } from '@/rules/audit';
import type { CourseTurns } from '@/rules/derived/course-turns';
import type { Fact, FactName } from '@/rules/fact';
import type { Outcome } from '@/rules/finding';
import type { EarlierJudgement } from './advisor-views';
import type { HeldJudgement } from './audit-detail';
import { CompareHead, isCard } from './compare-head';
import { TurnList } from './course-turns';
import { isTooLittle, isWhollyRead } from './headline';
import { OutcomeMark } from './outcome-mark';
import { useWords } from './use-words';
import { dateText, type Words } from './wording';

/** One column: a course with the audit it comes from. */
export interface Compared {
  shown: ExplainedAudit;
  course: CourseAudit;
  /** Views of an advisor, which stand beside the result. */
  judgements?: readonly HeldJudgement[];
  /** Views of the same results at an earlier visit. */
  earlier?: readonly EarlierJudgement[];
  /** How it turned since its page was read before. */
  turns?: CourseTurns | undefined;
}

interface Line {
  key: string;
  name: string;
  cells: { text: string; outcome?: Outcome; view?: string }[];
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
        <table class="ct" style={{ '--columns': compared.length }}>
          <thead>
            <tr>
              <td />
              {compared.map((one) => (
                <CompareHead key={one.shown.audit.input + one.shown.audit.readAt} compared={one} />
              ))}
            </tr>
          </thead>
          <Visits compared={compared} />
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
                  {cells.map(({ text, outcome, view }, index) => (
                    <td key={index} dir="auto">
                      {outcome ? <OutcomeMark outcome={outcome}>{text}</OutcomeMark> : text}
                      {view && <span class="sub view">{view}</span>}
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

/** How each course turned since it was read before; nothing where none was. */
function Visits({ compared }: { compared: readonly Compared[] }) {
  const { say } = useWords();
  if (!compared.some(({ turns }) => turns)) return null;
  return (
    <tbody data-part="turns">
      <tr>
        <th scope="row">{say('wb_turns')}</th>
        {compared.map(({ shown, turns }, index) => (
          <td key={index}>
            <TurnList of={turns} rules={shown.rules} />
          </td>
        ))}
      </tr>
    </tbody>
  );
}

/** Unknown is no statement: it differs from one, but two that were not read do not agree either. */
const differs = ({ cells }: Line): boolean =>
  new Set(cells.map(({ text, outcome, view = '' }) => `${outcome ?? text} ${view}`)).size > 1;

function factLines(compared: readonly Compared[], words: Words): Line[] {
  const lines = FACTS.map((name) => ({
    key: name,
    name: words.say(`fact_${name}`),
    cells: compared.map((one) => ({ text: factText(one, name, words) })),
  }));
  const perHour = {
    key: 'price-per-hour',
    name: words.say('wb_pricePerHour'),
    cells: compared.map((one) => ({ text: pricePerHour(one, words) })),
  };
  return [...lines.slice(0, 3), perHour, ...lines.slice(3)];
}

/**
 * What is not there. "Not stated" is said of a page that was read as a whole: a card leaves out what its course's page may
 * well say, and the rest of a page that was read in part may say it. Of a page with too little for a grade nothing counts as
 * not stated anywhere.
 */
function absence(unread: boolean, { shown, course }: Compared, { say }: Words): string {
  if (unread) return say('wb_notRead');
  if (isCard(shown)) return say('wb_notOnCard');
  if (!isWhollyRead(shown.audit.page)) return say('wb_notInRead');
  return say(isTooLittle(course) ? 'wb_notSeen' : 'wb_notStated');
}

function factText(one: Compared, name: FactName, words: Words): string {
  const { facts } = one.course;
  const fact: Fact<unknown> = facts[name];
  if (fact.state !== 'found') return absence(fact.state === 'unreadable', one, words);
  if (name === 'price' && facts.price.state === 'found')
    return money(facts.price.value.amount, facts.price.value.currency, words);
  if (name === 'instructors' && facts.instructors.state === 'found')
    return facts.instructors.value.map(({ name: who }) => who).join(words.say('comma'));
  if (name === 'modules' && facts.modules.state === 'found') return String(facts.modules.value.length);
  if (name === 'hours' && facts.hours.state === 'found') return String(facts.hours.value);
  return fact.quote;
}

/** Needs both figures on the page; without either it is as unknown as they are. */
function pricePerHour(one: Compared, words: Words): string {
  const { price, hours } = one.course.facts;
  if (price.state === 'found' && hours.state === 'found' && hours.value > 0)
    return money(price.value.amount / hours.value, price.value.currency, words);
  return absence(price.state === 'unreadable' || hours.state === 'unreadable', one, words);
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
      cells: compared.map(({ course, shown, judgements = [], earlier = [] }) => {
        const outcome = course.findings.find((one) => one.rule === rule)?.outcome ?? 'unknown';
        const at = shown.audit.courses.indexOf(course);
        const of = (one: HeldJudgement) => one.rule === rule && one.course === at;
        const text = words.say(`outcome_${outcome}`);
        const view = viewText(judgements.find(of) ?? earlier.find(of), words);
        return { text, outcome, ...(view && { view }) };
      }),
    }))
    .sort((a, b) => b.severity - a.severity);
}

/** What an advisor holds of a finding, or held of it when it was read before. */
function viewText(held: (HeldJudgement & { read?: string }) | undefined, words: Words): string | null {
  if (!held || held.outcome === 'kept') return null;
  const view = words.say('wb_viewOf', { outcome: words.say(`outcome_${held.outcome}`) });
  return held.read ? `${view} · ${words.say('wb_viewAsOf', { date: dateText(words, held.read) })}` : view;
}
