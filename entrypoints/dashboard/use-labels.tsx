import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LabelForm } from '@/components/label-form';
import { useWords } from '@/components/use-words';
import { errorText } from '@/components/wording';
import type { FindingLabel } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';
import type { Finding } from '@/rules/finding';

/** The labels of an audit's findings, as what stands under each of them. */
export function useLabels(
  id: string,
  onMessage: (message: string) => void,
): (finding: Finding, course: number, title: string) => ComponentChildren {
  const words = useWords();
  const [labels, setLabels] = useState<FindingLabel[]>([]);
  useEffect(() => {
    void ask('finding-labels', { id }).then((answer) => answer.ok && setLabels(answer.labels));
  }, [id]);

  async function label(finding: Finding, course: number, right: boolean | null) {
    const { rule, outcome, evidence } = finding;
    const quote = evidence[0]?.quote.slice(0, 2000) ?? '';
    const made =
      right === null ? null : { course, rule, outcome, quote, right, at: new Date().toISOString() };
    const answer = await ask('label-finding', { id, course, rule, label: made });
    if (answer.ok) setLabels(answer.labels);
    onMessage(answer.ok ? words.say('wb_saved') : errorText(words, answer.error));
  }

  return (finding, course, title) => (
    <LabelForm
      rule={finding.rule}
      title={title}
      right={labels.find((one) => one.rule === finding.rule && one.course === course)?.right ?? null}
      onLabel={(right) => void label(finding, course, right)}
    />
  );
}
