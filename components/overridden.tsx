import type { AuditRow } from './audit-row';
import { Icon } from './icon';
import { useWords } from './use-words';
import type { Words } from './wording';

export type Overridden = NonNullable<AuditRow['overridden']>;

/** How many findings an advisor judged otherwise, and who, as far as they gave a name. */
export function overriddenText({ say }: Words, { n, by }: Overridden, earlier = false): string {
  const what = say(earlier ? 'wb_overriddenEarlier' : 'wb_overriddenN', { n });
  return by.length ? say('wb_overriddenBy', { what, who: by.join(say('comma')) }) : what;
}

/** What the views of a course, or of a whole page, come to; null where nobody judged otherwise. */
export function overriddenOf(judgements: readonly { outcome: string; by?: string }[]): Overridden | null {
  const views = judgements.filter(({ outcome }) => outcome !== 'kept');
  if (!views.length) return null;
  return { n: views.length, by: [...new Set(views.flatMap(({ by }) => (by ? [by] : [])))] };
}

/**
 * A quiet mark that an advisor judged otherwise; the machine's own result stays where it is. `earlier`: not of this
 * visit, but of the same results at one before.
 */
export function OverriddenMark(props: { overridden: Overridden | null | undefined; earlier?: boolean }) {
  const { overridden, earlier } = props;
  const words = useWords();
  if (!overridden) return null;
  return (
    <span class="ovm" data-overridden={overridden.n} title={words.say('wb_overriddenWhy')}>
      <Icon name="person" />
      {overriddenText(words, overridden, earlier)}
    </span>
  );
}
