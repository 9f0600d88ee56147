import { useContext, useState } from 'preact/hooks';
import { type EvidenceMade, EvidenceTools, type EvidenceWish } from '@/components/evidence-tools';
import { handOver } from '@/components/hand-over';
import { firstCourse } from '@/components/headline';
import { Packs } from '@/components/packs-off';
import { useWords } from '@/components/use-words';
import { errorText } from '@/components/wording';
import { ask } from '@/entrypoints/surface/ask';
import { fileName } from '@/entrypoints/surface/file-name';
import { complaintDraft, complaintPlace } from '@/rules/derived/complaint';
import { COMPLAINT_PLACES } from '@/rules/registers/complaint-places';
import { captureTab } from './capture-tab';
import type { KeptPage } from './report-pages';

/** An evidence pack or a complaint draft of the selected audit, fetched with all that makes it when it is wanted. */
export function SelectedEvidence(props: { page: KeptPage; onMessage: (message: string) => void }) {
  const { page, onMessage } = props;
  const words = useWords();
  const packs = useContext(Packs);
  const { say } = words;
  const { audit } = page.shown;
  const course = firstCourse(audit.courses);
  const title = audit.courses[course]?.title ?? '';
  const [packHash, setPackHash] = useState<string>();
  const placeOf = (id: string) => COMPLAINT_PLACES.find((one) => one.id === id)?.id ?? 'other';

  async function make({ shot, place }: EvidenceWish): Promise<EvidenceMade | null> {
    const kept = await ask('kept-reading', { id: page.id });
    if (!kept.ok) {
      onMessage(errorText(words, kept.error));
      return null;
    }
    const captured = shot === 'none' ? null : await captureTab(audit.input, shot === 'whole');
    const { evidencePack, noPictureOf } = await import('./evidence-pack');
    const madeAt = new Date().toISOString();
    const text = kept.reading?.text ?? null;
    const input = { page, packs, text, captured, place: placeOf(place), course, madeAt };
    const { zip, hash } = await evidencePack(document, input, words);
    setPackHash(hash);
    const name = fileName(madeAt, 'evidence', title, 'zip');
    handOver(document, name, 'application/zip', zip);
    return { hash, name, noPicture: captured && noPictureOf(captured, words) };
  }
  function draft(place: string) {
    const { notes, judgements: views } = page;
    const wish = { place: placeOf(place), course, notes, views, ...(packHash && { packHash }) };
    const letter = complaintDraft(page.shown, wish);
    const name = fileName(new Date().toISOString(), 'complaint-draft', title, 'txt');
    handOver(document, name, 'text/plain;charset=utf-8', `\uFEFF${letter}`);
    onMessage(say('ev_drafted'));
  }
  return (
    <EvidenceTools
      places={COMPLAINT_PLACES.map(({ id, name }) => ({ id, name: name[words.language] }))}
      place={complaintPlace(audit)}
      onMake={make}
      onDraft={draft}
    />
  );
}
