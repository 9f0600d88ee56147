import { useEffect, useState } from 'preact/hooks';
import { firstCourse } from '@/components/headline';
import { useWords } from '@/components/use-words';
import { dateText } from '@/components/wording';
import type { EarlierAudit } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';
import type { Audit } from '@/rules/audit';
import { auditChanges } from '@/rules/derived/audit-changes';

/** What a visit came to by other rules, before it was judged again; nothing where it never was. */
export function EarlierJudgements({ id, audit }: { id: string; audit: Audit }) {
  const words = useWords();
  const { say } = words;
  const [earlier, setEarlier] = useState<EarlierAudit[]>([]);
  useEffect(() => {
    void ask('earlier-audits', { id }).then((answer) => answer.ok && setEarlier(answer.earlier));
  }, [id]);
  if (!earlier.length) return null;
  const grade = ({ courses }: Audit) => courses[firstCourse(courses)]?.grade ?? say('noGrade');
  return (
    <section class="sec" aria-labelledby="earlier">
      <h3 class="sh" id="earlier">
        {say('wb_earlier')}
      </h3>
      <ul class="why">
        {earlier.map((one) => (
          <li key={one.until}>
            {say('wb_earlierUntil', {
              date: dateText(words, one.until),
              grade: grade(one.audit),
              n: auditChanges(one.audit, audit).changes.length,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
