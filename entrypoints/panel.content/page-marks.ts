import type { Revealed } from '@/components/audit-panel';
import type { PanelPage } from '@/entrypoints/course.content/panel-link';
import { ask } from '@/entrypoints/course.content/send';
import { mapText } from '@/entrypoints/course.content/text-map';
import type { Audit } from '@/rules/audit';
import type { Finding } from '@/rules/finding';
import type { Evidence } from '@/rules/source-range';
import { foldedPart } from './folded-part';
import { type InPicture, inPicture, scrollToPicture } from './in-picture';
import { outlineLayer } from './outline-layer';
import { type MarkName, type Painter, painterFor } from './painter';
import { markOf, rangeOfEvidence, scrollToRange } from './reveal';
import { type Scrolled, scrolledAround } from './scrolled';

/** Words on the page that a finding speaks of. */
export interface MarkedWords {
  range: Range;
  /** Which course of the audit. */
  course: number;
  finding: Finding;
}

/** The marks on one page: all evidence while the panel is open, and the words that a person asked to see. */
export interface PageMarks {
  showAll(audit: Audit): Promise<void>;
  /** Marks the words and brings them into view, or says which closed part holds them; false when they are gone. */
  reveal(evidence: Evidence): Promise<Revealed>;
  /** Takes the page back to where it was before the first words were shown. */
  back(): void;
  /** What is marked now. */
  marked(): readonly MarkedWords[];
  clear(): void;
}

export function pageMarks(
  page: Pick<PanelPage, 'window' | 'read' | 'signal'>,
  layer: () => HTMLElement | null,
): PageMarks {
  const { window, read } = page;
  let styled = false;
  /** Counts calls, so that a slow one does not draw over a later one. */
  let turn = 0;
  let marked: MarkedWords[] = [];
  let before: Scrolled | null = null;
  let painter: Painter | null = null;
  /** Pictures have no words to highlight: boxes are drawn over them, in our own layer. */
  let boxes: ReturnType<typeof outlineLayer> | null = null;
  const outline = () => {
    boxes ??= outlineLayer(window, layer);
    return boxes;
  };
  const paint = () => {
    painter ??= painterFor(window, layer);
    return painter;
  };

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
      const drawn: Record<MarkName, InPicture[]> = { stated: [], suspected: [], flagged: [], current: [] };
      marked = [];
      for (const [course, { findings }] of audit.courses.entries())
        for (const finding of findings) {
          const name = markOf(finding);
          if (!name) continue;
          for (const evidence of finding.evidence) {
            const place = inPicture(map, evidence);
            if (place) drawn[name].push(place);
            const range = rangeOfEvidence(map, evidence);
            if (!range) continue;
            ranges[name].push(range);
            marked.push({ range, course, finding });
          }
        }
      for (const name of ['stated', 'suspected', 'flagged'] as const) {
        paint().paint(name, ranges[name]);
        if (boxes || drawn[name].length) outline().paint(name, drawn[name]);
      }
    },
    async reveal(evidence) {
      const [map] = await Promise.all([mapText(read), style()]);
      const place = inPicture(map, evidence);
      boxes?.paint('current', []);
      if (place) {
        before ??= scrolledAround(window, place.image);
        paint().paint('current', []);
        scrollToPicture(window, place);
        outline().paint('current', [place]);
        return true;
      }
      const range = rangeOfEvidence(map, evidence);
      if (!range) {
        paint().paint('current', []);
        return false;
      }
      before ??= scrolledAround(window, range.startContainer);
      const part = foldedPart(window.document, range);
      paint().paint('current', [part?.range ?? range]);
      scrollToRange(window, part?.range ?? range);
      return part ? { folded: part.name } : true;
    },
    back() {
      before?.restore();
      before = null;
      paint().paint('current', []);
      boxes?.paint('current', []);
    },
    marked: () => marked,
    clear() {
      turn++;
      marked = [];
      before = null;
      painter?.clear();
      boxes?.clear();
      boxes = null;
    },
  };
}
