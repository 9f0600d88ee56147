// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { painterFor } from '@/entrypoints/panel.content/painter';

/** A range that is drawn in these boxes; this environment lays nothing out. */
function rangeAt(...boxes: [left: number, top: number, width: number, height: number][]): Range {
  const range = document.createRange();
  range.getClientRects = () => boxes.map((box) => new DOMRect(...box)) as unknown as DOMRectList;
  return range;
}

const layer = document.createElement('div');
document.body.append(layer);
// Without custom highlights: this environment has none.
const page = window as unknown as Window & typeof globalThis;
const painter = painterFor(page, () => layer);
const outlines = () => [...layer.querySelectorAll<HTMLElement>('.outline')];

afterEach(() => painter.clear());

describe('outlines where a browser has no highlights of its own', () => {
  it('stand around every line of the words, in our layer and nowhere in the page', () => {
    const before = document.documentElement.cloneNode(true) as HTMLElement;
    painter.paint('flagged', [rangeAt([10, 20, 80, 18], [0, 40, 30, 18])]);
    expect(outlines().map(({ className, style }) => `${className} ${style.left} ${style.top}`)).toEqual([
      'outline flagged 10px 20px',
      'outline flagged 0px 40px',
    ]);
    painter.clear();
    expect(document.documentElement.outerHTML).toBe(before.outerHTML);
  });

  it('take the place of those before them, name by name', () => {
    painter.paint('flagged', [rangeAt([10, 20, 80, 18])]);
    painter.paint('current', [rangeAt([10, 60, 80, 18])]);
    painter.paint('current', []);
    expect(outlines().map(({ className }) => className)).toEqual(['outline flagged']);
  });

  it('leave out words that are out of view', () => {
    painter.paint('stated', [rangeAt([10, -400, 80, 18], [10, window.innerHeight + 10, 80, 18])]);
    expect(outlines()).toEqual([]);
  });
});
