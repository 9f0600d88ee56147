import type { PanelPage } from '@/entrypoints/course.content/panel-link';
import { ask } from '@/entrypoints/course.content/send';
import { mapText } from '@/entrypoints/course.content/text-map';
import type { Audit } from '@/rules/audit';
import type { Evidence } from '@/rules/source-range';
import { type MarkName, mark, markOf, rangeOfEvidence, scrollToRange, unmark } from './reveal';

/** The marks on one page: all evidence while the panel is open, and the words that a person asked to see. */
export interface PageMarks {
  showAll(audit: Audit): Promise<void>;
  /** Marks the words and brings them into view, or the closed part that holds them; false when they are gone. */
  reveal(evidence: Evidence): Promise<boolean>;
  clear(): void;
}

export function pageMarks({ window, read }: Pick<PanelPage, 'window' | 'read'>): PageMarks {
  let styled = false;
  /** Counts calls, so that a slow one does not draw over a later one. */
  let turn = 0;

  async function style() {
    if (styled) return;
    styled = (await ask('style-marks', {})).ok;
  }

  return {
    async showAll(audit) {
      const mine = ++turn;
      const [map] = await Promise.all([mapText(read), style()]);
      if (mine !== turn) return;
      const ranges: Record<MarkName, Range[]> = { stated: [], suspected: [], flagged: [], current: [] };
      for (const finding of audit.courses.flatMap((course) => course.findings)) {
        const name = markOf(finding);
        if (!name) continue;
        for (const evidence of finding.evidence) {
          const range = rangeOfEvidence(map, evidence);
          if (range) ranges[name].push(range);
        }
      }
      for (const name of ['stated', 'suspected', 'flagged'] as const) mark(window, name, ranges[name]);
    },
    async reveal(evidence) {
      const [map] = await Promise.all([mapText(read), style()]);
      const range = rangeOfEvidence(map, evidence);
      mark(window, 'current', range ? [range] : []);
      if (!range) return false;
      scrollToRange(window, range);
      return true;
    },
    clear() {
      turn++;
      unmark(window);
    },
  };
}
