import { browser } from 'wxt/browser';
import { EvidencePage } from '@/components/evidence-page';
import type { NamedPack } from '@/components/packs-off';
import reportStyles from '@/components/report.css?inline';
import { standalonePage } from '@/components/standalone-page';
import type { Words } from '@/components/wording';
import { complaintDraft } from '@/rules/derived/complaint';
import type { ComplaintPlace } from '@/rules/registers/complaint-places';
import type { Captured } from './capture-tab';
import { type Packed, type PackFile, packEvidence, utf8 } from './evidence-zip';
import { findingsCsv } from './findings-csv';
import { reportJson } from './report-json';
import type { KeptPage } from './report-pages';

export interface EvidenceInput {
  page: KeptPage;
  /** The packs that there are, to tell which were off. */
  packs?: readonly NamedPack[];
  /** The page's text as it was read; null where it is kept no longer. */
  text: string | null;
  captured: Captured | null;
  place: ComplaintPlace['id'];
  course: number;
  /** ISO 8601, by this machine's clock. */
  madeAt: string;
}

export const MARK = {
  zh: '自行制作的记录，未经公证',
  en: 'self-made record, not notarised',
} as const;

/** Makes the pack of one audited page: what was said, where, when it was read and with what, each file with its hash. */
export function evidencePack(document: Document, input: EvidenceInput, words: Words): Promise<Packed> {
  const { page, text, captured, madeAt } = input;
  const { audit } = page.shown;
  const title = audit.courses[input.course]?.title ?? audit.input;
  const shots = (captured?.shots ?? []).map(({ top, png }, index) => ({
    name: `screenshots/${String(index + 1).padStart(2, '0')}.png`,
    top,
    png,
  }));
  const noPicture = noPictureOf(captured, words);
  const content = (
    <EvidencePage
      page={page}
      about={{
        madeAt,
        timeZone: timeZone(madeAt),
        noPicture,
        text,
        pictures: shots.map(({ name, top, png }, index) => ({
          name,
          top,
          ...(index === 0 && { inside: `data:image/png;base64,${base64(png)}` }),
        })),
      }}
    />
  );
  const html = standalonePage(
    document,
    { title: `${words.say('ev_title')} · ${title}`, styles: reportStyles, content, packs: input.packs },
    words,
  );
  const letter = complaintDraft(page.shown, {
    place: input.place,
    course: input.course,
    notes: page.notes,
    views: page.judgements,
  });
  const files: PackFile[] = [
    { name: 'index.html', what: 'what was found, with quotes and places', bytes: utf8(html) },
    {
      name: 'audit.json',
      what: 'the audit, by report.schema.json',
      bytes: utf8(reportJson([page], title, madeAt).join('')),
    },
    { name: 'findings.csv', what: 'one row a quote', bytes: utf8(findingsCsv([page], words).join('')) },
    { name: 'complaint-draft.txt', what: 'draft, not sent', bytes: utf8(letter) },
    ...shots.map(({ name, top, png }) => ({ name, what: `picture of the page from ${top} px`, bytes: png })),
  ];
  if (text !== null)
    files.push({
      name: 'page-text.txt',
      what: 'visible text of the page as read; places of quotes count its UTF-16 units',
      bytes: utf8(text.toWellFormed()),
    });
  const about = {
    format: 1,
    kind: 'kejian-evidence',
    mark: MARK,
    extension: browser.runtime.getManifest().version,
    page: {
      address: audit.input,
      readAt: audit.readAt,
      pictured: captured?.shots.length ? captured.at : null,
    },
    madeAt,
    clock: { timeZone: timeZone(madeAt), note: 'clock of this machine, checked against no other' },
    versions: audit.versions,
    figures: restsOn(page),
    noPicture: captured?.shots.length ? null : (captured?.why ?? 'not-asked'),
  };
  return packEvidence(files, about, madeAt);
}

/** Laws and figures that the findings with words on the page rest on, with their dates. */
function restsOn({ shown: { audit, sources } }: KeptPage): object[] {
  const findings = audit.courses.flatMap((course) => course.findings);
  const ids = new Set(findings.filter(({ evidence }) => evidence.length).flatMap((one) => one.sources));
  return [...ids].sort().flatMap((id) => {
    const source = sources[id];
    if (!source) return [];
    const { kind, date, checked, url } = source;
    return [{ id, kind, date, checked, url }];
  });
}

/** Why there is no picture, or not all of them, in words. */
export function noPictureOf(captured: Captured | null, { say }: Words): string | null {
  if (!captured) return say('ev_noShot_not_asked');
  if (!captured.why) return null;
  return say(
    `ev_noShot_${captured.why === 'not-open' ? 'not_open' : captured.why === 'left' ? 'left' : 'not_allowed'}`,
  );
}

/** `Asia/Shanghai (UTC+08:00)`: where the clock stands that the times are of. */
export function timeZone(at: string): string {
  const minutes = -new Date(at).getTimezoneOffset();
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return `${zone} (UTC${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)})`;
}

/** In pieces: a picture has more bytes than a call may have arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
