import type { NotRead, PictureReading } from '@/components/read-pictures';
import type { PanelPage } from '@/entrypoints/course.content/panel-link';
import { ask } from '@/entrypoints/course.content/send';
import { pictureBytes } from './picture-bytes';
import { pictureOnScreen } from './picture-on-screen';

/** More pictures of one page are not read in one go. */
const MOST = 40;
/** A picture that is drawn larger than this may carry text, whatever its element says. */
const LARGE = { width: 480, height: 320 };

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
  let told: Pick<PictureReading, 'reading' | 'failed'> = { reading: null, failed: [] };
  /** Pictures that only the screen shows. */
  let refused: Wanted[] = [];
  let life: AbortController | null = null;

  function tell(next: typeof told) {
    told = next;
    redraw();
  }

  async function work(wanted: () => Promise<Wanted[]>, fromScreen: boolean) {
    if (life) return;
    life = new AbortController();
    const { signal } = life;
    const failed: { name: string; why: NotRead }[] = [];
    const withheld: Wanted[] = [];
    let read = false;
    try {
      tell({ reading: { done: 0, of: 0 }, failed: [] });
      const list = await wanted();
      for (const [done, one] of list.entries()) {
        tell({ reading: { done, of: list.length }, failed: [] });
        const pixels = fromScreen
          ? await pictureOnScreen(page.window, one.image, signal, hide)
          : await pictureBytes(one.image);
        if (signal.aborted) break;
        const why = 'why' in pixels ? pixels.why : await readOne(one.src, pixels.data);
        if (signal.aborted) break;
        if (why === null) read = true;
        else failed.push({ name: nameOf(one.image), why });
        if (why === 'refused') withheld.push(one);
      }
    } finally {
      life = null;
      refused = withheld;
      tell({ reading: null, failed });
    }
    if (read) page.acts.readAgain();
  }

  function stop() {
    life?.abort();
    void ask('stop-pictures', {});
  }

  return {
    of: (): PictureReading => ({
      ...told,
      read: () => void work(() => wantedPictures(page), false).catch(() => {}),
      ...(refused.length && {
        readScreen: () => {
          const list = refused;
          void work(async () => list, true).catch(() => {});
        },
      }),
      stop,
    }),
    clear() {
      if (life) stop();
      told = { reading: null, failed: [] };
      refused = [];
    },
  };
}

/** Why a picture was not read; null when it was. */
async function readOne(src: string, data: string): Promise<NotRead | null> {
  const answer = await ask('read-picture', { src, data });
  return answer.ok ? answer.failed : 'failed';
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
