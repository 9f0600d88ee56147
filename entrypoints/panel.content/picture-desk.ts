import type { NotRead, PictureReading } from '@/components/read-pictures';
import type { PanelPage } from '@/entrypoints/course.content/panel-link';
import { ask } from '@/entrypoints/course.content/send';
import { pictureBytes } from './picture-bytes';
import { pictureOnScreen } from './picture-on-screen';

/** More pictures of one page are not read in one go. */
const MOST = 40;
/** Nor so many unasked: each takes seconds of the machine's time. */
const MOST_UNASKED = 12;
/** A picture takes seconds to minutes. One that is asked for again while it is being read is not begun anew. */
const PATIENCE_MS = 60_000;
/** A picture that is drawn larger than this may carry text, whatever its element says. */
const LARGE = { width: 480, height: 320 };

type Told = Pick<PictureReading, 'reading' | 'failed' | 'unsure'>;
const NOTHING: Told = { reading: null, failed: [], unsure: [] };

interface Wanted {
  /** Its address, as the reading of the page has it. */
  src: string;
  image: HTMLImageElement;
}

/**
 * Reads the pictures of one page when a person asks, one after the other; draws nothing itself. One that cannot be read
 * is told of and holds up no other.
 */
export function pictureDesk(page: PanelPage, redraw: () => void, hide: () => () => void) {
  let told: Told = NOTHING;
  /** Addresses of what was tried unasked: what could not be read is not tried again each time the page changes. */
  const tried = new Set<string>();
  /** Pictures that only the screen shows. */
  let refused: Wanted[] = [];
  let life: AbortController | null = null;

  function tell(next: Told) {
    told = next;
    redraw();
  }

  /** Pictures that were not tried before, and not many of them. */
  async function untried(): Promise<Wanted[]> {
    const list = (await wantedPictures(page)).filter(({ src }) => !tried.has(src)).slice(0, MOST_UNASKED);
    for (const { src } of list) tried.add(src);
    return list;
  }

  async function work(wanted: () => Promise<Wanted[]>, how: 'pixels' | 'screen' | 'unasked') {
    if (life) return;
    life = new AbortController();
    const { signal } = life;
    const failed: { name: string; why: NotRead }[] = [];
    const withheld: Wanted[] = [];
    const unsure: string[] = [];
    let read = false;
    try {
      tell({ ...NOTHING, reading: { done: 0, of: 0, part: 0 } });
      const list = await wanted();
      for (const [done, one] of list.entries()) {
        tell({ ...NOTHING, reading: { done, of: list.length, part: 0 } });
        const pixels =
          how === 'screen'
            ? await pictureOnScreen(page.window, one.image, signal, hide)
            : await pictureBytes(one.image);
        if (signal.aborted) break;
        const answer = 'why' in pixels ? pixels : await readOne(one.src, pixels.data, signal);
        if (signal.aborted) break;
        const { why } = answer;
        if ('traditional' in answer && answer.traditional) unsure.push(nameOf(one.image));
        if (why === null) read = true;
        else failed.push({ name: nameOf(one.image), why });
        if (why === 'refused') withheld.push(one);
      }
    } finally {
      life = null;
      refused = withheld;
      tell({ reading: null, failed, unsure });
    }
    if (!read) return;
    if (how === 'unasked') page.acts.picturesRead();
    else page.acts.readAgain();
  }

  /** Why a picture was not read; null when it was. It is waited for as long as more of it is read. */
  async function readOne(
    src: string,
    data: string,
    signal: AbortSignal,
  ): Promise<{ why: NotRead | null; traditional: boolean }> {
    for (let before = 0; ; ) {
      const answer = await ask('read-picture', { src, data }, PATIENCE_MS);
      if (answer.ok) return { why: answer.failed, traditional: answer.traditional };
      const part = told.reading?.part ?? 0;
      if (signal.aborted || part <= before) return { why: 'failed', traditional: false };
      before = part;
    }
  }

  function begin(unasked = false) {
    void work(unasked ? untried : () => wantedPictures(page), unasked ? 'unasked' : 'pixels').catch(() => {});
  }

  function stop() {
    life?.abort();
    void ask('stop-pictures', {});
  }

  return {
    of: (): PictureReading => ({
      ...told,
      read: () => begin(),
      ...(refused.length && {
        readScreen: () => {
          const list = refused;
          void work(async () => list, 'screen').catch(() => {});
        },
      }),
      stop,
    }),
    begin,
    /** How far the picture is that is being read. */
    progress(part: number) {
      if (told.reading?.of) tell({ ...told, reading: { ...told.reading, part } });
    },
    clear() {
      if (life) stop();
      told = NOTHING;
      refused = [];
    },
  };
}

const nameOf = ({ currentSrc, src, alt }: HTMLImageElement): string => {
  const address = currentSrc || src;
  const name = address.startsWith('data:') ? '' : (address.split(/[?#]/)[0]!.split('/').pop() ?? '');
  return (alt || name).slice(0, 60);
};

/** Pictures of the page that may carry text and were not read, each once. */
async function wantedPictures({ read }: PanelPage): Promise<Wanted[]> {
  const elements = new Map<number, Node>();
  const reading = await read(
    () => {},
    (node, index) => elements.set(index, node),
  );
  const wanted = new Map<string, HTMLImageElement>();
  for (const [index, { src, alt, likelyText }] of reading.images.entries()) {
    const image = elements.get(index) as HTMLImageElement | undefined;
    if (!image || !src || wanted.has(src)) continue;
    const large = image.naturalWidth >= LARGE.width && image.naturalHeight >= LARGE.height;
    if (likelyText || (large && alt.length < 12)) wanted.set(src, image);
  }
  return [...wanted].slice(0, MOST).map(([src, image]) => ({ src, image }));
}
