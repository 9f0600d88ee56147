/** Why a question was not answered, as values: every surface puts them into words. */
export type ErrorCode =
  | 'bad-message'
  | 'not-allowed'
  | 'no-reading'
  | 'judging-failed'
  | StorageError
  | 'page-not-readable'
  | 'background-gone';

export type StorageError =
  | 'storage-failed'
  | 'storage-full'
  /** Another tab of the extension holds the database at an older version. */
  | 'storage-blocked'
  /** The database was written by a newer version of the extension. */
  | 'storage-newer'
  /** The browser offers no storage here, as private windows of Firefox. */
  | 'storage-unavailable';

/** Why a verdict is shown but was not kept. */
export type Unsaved = 'private' | 'no-course' | 'switched-off' | StorageError;

export type Failure = { ok: false; error: ErrorCode; detail?: string };
export type Answer<T> = ({ ok: true } & T) | Failure;
