/** What is remembered of one piece of text: whose it is, and what came of it. */
interface Piece {
  /** A copy of its own: a slice would keep all of the page alive that it was cut from. */
  text: string;
  /** Number of the audit that last asked for it. */
  turn: number;
  /** Alternately who worked something out, and what. */
  known: unknown[];
}

/** A page that says more than this, in UTF-16 units, is remembered in part. */
const MOST = 6_000_000;
/** What a piece takes beside its text, in the same units. */
const BESIDE = 100;

/**
 * What was worked out of the pieces of a page's text, kept from one audit of the page to the next while the page
 * changes. Only what hangs on nothing but the words themselves is kept, so that nothing in it can be out of date. It is
 * never saved.
 */
export class PageMemory {
  private readonly pieces = new Map<string, Piece>();
  private turn = 0;
  private last: Piece | null = null;
  /** Text that is held, with what each piece takes beside it, in UTF-16 units. */
  size = 0;
  /** What had to be worked out in the last audit, and what was remembered. */
  counts = { worked: 0, remembered: 0 };

  /** Begins an audit. */
  begin(): void {
    this.turn++;
    this.counts = { worked: 0, remembered: 0 };
  }

  /** Ends an audit: what it did not ask for is on the page no more. */
  end(): void {
    this.last = null;
    for (const { text, turn } of this.pieces.values())
      if (turn !== this.turn) {
        this.pieces.delete(text);
        this.size -= text.length + BESIDE;
      }
  }

  /** What `who` made of a piece of text, or undefined where it has to be worked out. */
  recall<T>(who: object, text: string): T | undefined {
    const piece = this.find(text);
    const { known = [] } = piece ?? {};
    for (let i = 0; i < known.length; i += 2)
      if (known[i] === who) {
        this.counts.remembered++;
        return known[i + 1] as T;
      }
    this.counts.worked++;
    return undefined;
  }

  /** A copy of a piece that what is kept may be cut from; the text itself where there is no room to keep any. */
  own(text: string): string {
    return (this.find(text) ?? this.add(text))?.text ?? text;
  }

  /** Keeps what `who` made of a piece. */
  keep(who: object, text: string, value: unknown): void {
    const piece = this.find(text) ?? this.add(text);
    if (piece && !piece.known.includes(who)) piece.known.push(who, value);
  }

  private find(text: string): Piece | undefined {
    if (this.last?.text === text) return this.last;
    const piece = this.pieces.get(text);
    if (piece) {
      piece.turn = this.turn;
      this.last = piece;
    }
    return piece;
  }

  private add(text: string): Piece | undefined {
    if (this.size + text.length + BESIDE > MOST) return undefined;
    const piece: Piece = { text: ` ${text}`.slice(1), turn: this.turn, known: [] };
    this.pieces.set(piece.text, piece);
    this.size += text.length + BESIDE;
    this.last = piece;
    return piece;
  }
}

let current: PageMemory | null = null;

/** The memory of the page that is being judged. */
export const pageMemory = (): PageMemory | null => current;

/** Does a piece of the work on a page with the page's memory at hand. */
export function remembering<T>(memory: PageMemory, work: () => T): T {
  const before = current;
  current = memory;
  try {
    return work();
  } finally {
    current = before;
  }
}

/** A function of words and nothing else, that is not asked the same again while a page is judged anew. */
export function byText<T>(work: (text: string) => T): (text: string) => T {
  const recalling = (text: string): T => {
    if (!current) return work(text);
    const known = current.recall<T>(recalling, text);
    if (known !== undefined) return known;
    const value = work(current.own(text));
    current.keep(recalling, text, value);
    return value;
  };
  return recalling;
}
