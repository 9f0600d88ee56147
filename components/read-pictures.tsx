import type { Unread } from '@/rules/audit';
import { Icon } from './icon';
import { useWords } from './use-words';

/** Why a picture was not read. */
export type NotRead =
  | 'not-loaded'
  | 'too-large'
  | 'refused'
  | 'not-allowed'
  | 'damaged'
  | 'failed'
  | 'stopped';

const WHY = {
  'not-loaded': 'pics_not_loaded',
  'too-large': 'pics_too_large',
  refused: 'pics_refused',
  'not-allowed': 'pics_not_allowed',
  damaged: 'pics_damaged',
  failed: 'pics_failed',
  stopped: 'pics_stopped',
} as const;

/** Reading the pictures of a page: how far it is, what could not be read, and what a person may do. */
export interface PictureReading {
  /** Which picture of how many is being read, and how much of it was, 0..1; null when none is. */
  reading: { done: number; of: number; part: number } | null;
  failed: readonly { name: string; why: NotRead }[];
  /** Names of those that were read and are written in traditional characters. */
  unsure: readonly string[];
  read: () => void;
  /** Reads those whose pixels the browser withholds from the screen; left out where there is none. */
  readScreen?: () => void;
  stop: () => void;
}

/** Offers to read the pictures that a page speaks in, tells how far it is, and which could not be read and why. */
export function ReadPictures({ unread, pictures }: { unread: readonly Unread[]; pictures: PictureReading }) {
  const { say } = useWords();
  const count = unread.find(({ what }) => what === 'image')?.count ?? 0;
  const { reading, failed, unsure, read, readScreen, stop } = pictures;
  if (!count && !reading && !failed.length && !unsure.length) return null;
  if (reading)
    return (
      <section class="sec pics" data-testid="pictures" aria-label={say('pics_title')}>
        <p class="pics-go" role="status">
          <Icon name="turning" class="spin" />
          <span>
            {reading.of
              ? say('pics_reading', { place: reading.done + 1, of: reading.of })
              : say('pics_looking')}
          </span>
          <button type="button" class="b ghost sm" onClick={stop}>
            {say('pics_stop')}
          </button>
        </p>
        {reading.of > 0 && (
          <progress
            class="pics-bar"
            aria-label={say('pics_title')}
            max={reading.of}
            value={reading.done + reading.part}
          />
        )}
      </section>
    );
  return (
    <section class="sec pics" data-testid="pictures" aria-label={say('pics_title')}>
      {failed.length > 0 && (
        <ul class="pics-not">
          {failed.map(({ name, why }, index) => (
            <li key={index}>
              <span dir="auto">{name || say('unreadNoName')}</span>
              {say('colon')}
              {say(WHY[why])}
            </li>
          ))}
        </ul>
      )}
      {unsure.length > 0 && (
        <p class="sub" data-testid="pictures-unsure">
          {say('pics_traditional', {
            list: unsure.map((name) => name || say('unreadNoName')).join(say('comma')),
          })}
        </p>
      )}
      {readScreen ? (
        <>
          <button type="button" class="b" data-testid="read-screen" onClick={readScreen}>
            {say('pics_screen')}
          </button>
          <p class="sub">{say('pics_screenHow')}</p>
        </>
      ) : (
        count > 0 && (
          <>
            <button type="button" class="b" data-testid="read-pictures" onClick={read}>
              {say('pics_read', { n: count })}
            </button>
            <p class="sub">{say('pics_local')}</p>
          </>
        )
      )}
    </section>
  );
}
