/** What an element hands down of how its text is shown. */
interface Concealing {
  cloaked: boolean;
  /** Colour behind the text as far as the styles told, or empty. */
  ground: string;
}

/**
 * Text that a page holds and shows to nobody: off the screen, one pixel high, see-through, in the colour of its ground.
 * Told by what a live page and a saved file say alike: the element's own style, and rules for one class or id in the
 * page's head. Where it might be a trick of layout or an animation that has not run, it is not cloaked.
 */
export interface Cloaking {
  /** Reads the rules of a style sheet in the page's head. */
  sheet(css: string): void;
  /** All names that its rules hide, to tell whether the rules changed. */
  names(): string;
  /** Marks what is handed down to the content of a block-level element. */
  enter(inner: Concealing, style: string | null, hint: string): void;
  /** Whether an element inside a line hides what stands in it. */
  hidesInline(attr: (name: string) => string | null, around: Concealing): boolean;
}

const MOST_CSS = 300_000;
/** A rule's selectors: classes and ids that stand alone. */
const ALONE = /^[.#][\w-]{1,60}$/;
/** Off the screen by so much that no carousel could be meant. */
const OFF =
  /(?:left|right|top|bottom|margin-left|text-indent)\s*:\s*-(?:[5-9]\d{3}|\d{5,})px|(?:left|top|text-indent)\s*:\s*-\d{3,}(?:em|rem|vw)/;
const TINY = /(?:^|[;\s])font-size\s*:\s*(?:1px|0?\.\d+(?:px|pt)|1pt)/;
const NO_SIZE = /(?:^|[;\s])font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:!|;|$)/;
const PIXEL = /(?:^|[;\s])(?:max-)?width\s*:\s*[01]px/;
const PIXEL_HIGH = /(?:^|[;\s])(?:max-)?height\s*:\s*[01]px/;
const CLIPPED = /clip\s*:\s*rect\(\s*(?:0|1px)|clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)/;
const CLEAR = /(?:^|[;\s])opacity\s*:\s*(?:0(?:\.0\d*)?|\.0\d*)\s*(?:!|;|$)/;
const MOVES = /transform|transition|animation|will-change|translate|filter/;
/** Names of what appears when it is scrolled to, hovered or switched to, and of text for screen readers. */
const APPEARS =
  /aos|wow|anim|fade|reveal|motion|slid|swiper|carousel|lazy|scroll|hover|invisible|tooltip|popover|dropdown|tab|modal|dialog|overlay|preload|load/;
const SPOKEN = /sr-only|visually-?hidden|screen-reader|hidden-text|skip|a11y/;

/** Whether declarations hide text; in the colour of its ground is told apart, by `colours`. */
function declared(css: string, hint: string, inline: boolean): boolean {
  if (SPOKEN.test(hint)) return false;
  if (OFF.test(css) || TINY.test(css) || CLIPPED.test(css)) return true;
  // A parent without size only closes the gaps between its children.
  if (inline && NO_SIZE.test(css)) return true;
  if (PIXEL.test(css) && PIXEL_HIGH.test(css) && /overflow\s*:\s*hidden/.test(css)) return true;
  if (CLEAR.test(css) && !MOVES.test(css) && !APPEARS.test(hint)) return true;
  return /(?:^|[;\s])color\s*:\s*transparent/.test(css) && !/background-clip|text-fill/.test(css);
}

/** What takes back an earlier rule. */
const SHOWS = /(?:^|[;\s])(?:opacity\s*:\s*[1.]|position\s*:\s*(?:static|relative)|font-size|color)/;

/** The rules of a style sheet that hold whatever the screen: those inside `@media` and the like are passed over. */
function rulesOf(css: string): [string, string][] {
  const rules: [string, string][] = [];
  const plain = withoutComments(css);
  let depth = 0;
  let from = 0;
  let open = 0;
  for (let i = 0; i < plain.length; i++) {
    const c = plain[i];
    if (c === '{' && depth++ === 0) open = i;
    else if (c === '}' && depth > 0 && --depth === 0) {
      const body = plain.slice(open + 1, i);
      if (open - from < 1000 && !body.includes('{')) rules.push([plain.slice(from, open), body]);
      from = i + 1;
    }
  }
  return rules;
}

function withoutComments(css: string): string {
  const kept: string[] = [];
  for (let from = 0; ; ) {
    const start = css.indexOf('/*', from);
    if (start < 0) return kept.concat(css.slice(from)).join(' ');
    kept.push(css.slice(from, start));
    const end = css.indexOf('*/', start + 2);
    if (end < 0) return kept.join(' ');
    from = end + 2;
  }
}

const hex = (value: string): string => {
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(value);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const rgb = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,\s*1\s*)?\)$/.exec(value);
  if (rgb)
    return `#${rgb
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  return value === 'white' ? '#ffffff' : value === 'black' ? '#000000' : value;
};

const colour = (css: string, property: string): string => {
  const found = new RegExp(
    `(?:^|[;\\s])${property}\\s*:\\s*(#[\\da-f]{3,6}|rgba?\\([^)]{5,30}\\)|[a-z]{3,20})`,
  ).exec(css)?.[1];
  return found ? hex(found) : '';
};

const inGroundColour = (css: string, around: string): boolean => {
  const ground = groundOf(css, around);
  return ground !== '' && colour(css, 'color') === ground;
};

/** The colour of the ground that a style lays, or the one around it. */
const groundOf = (style: string, around: string): string =>
  (style.includes('background') && colour(style.toLowerCase(), 'background(?:-color)?')) || around;

export function cloaking(): Cloaking {
  const hidden = new Set<string>();
  const hides = (style: string | null, hint: string, inline: boolean, ground: string): boolean => {
    if (hidden.size > 0 && hint.split(' ').some((name) => hidden.has(name))) return true;
    if (!style) return false;
    const css = style.toLowerCase();
    return declared(css, hint, inline) || inGroundColour(css, ground);
  };
  return {
    sheet(css) {
      for (const [selectors, body] of rulesOf(css.slice(0, MOST_CSS).toLowerCase())) {
        for (const selector of selectors.split(',')) {
          const name = selector.trim();
          if (!ALONE.test(name)) continue;
          if (declared(body, name, false)) hidden.add(name.slice(1));
          else if (SHOWS.test(body)) hidden.delete(name.slice(1));
        }
      }
    },
    names: () => [...hidden].join(' '),
    enter(inner, style, hint) {
      inner.cloaked ||= hides(style, hint, false, inner.ground);
      if (style) inner.ground = groundOf(style, inner.ground);
    },
    hidesInline(attr, around) {
      const style = attr('style');
      if (style === null && !hidden.size) return false;
      return hides(style, (attr('class') ?? '').toLowerCase(), true, around.ground);
    },
  };
}
