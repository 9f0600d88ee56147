import type { BrowserContext, Page } from 'playwright-core';

/** What of a page a person presses or fills in. */
const CONTROLS = 'a[href],button,input,select,textarea,[role=button],[onclick],iframe';
/** Distance of the points at which is asked what lies under the chip, in pixels. */
const GRID = 4;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a chip lies on. */
export interface Cover {
  chip: Box;
  /** Buttons, links, fields and frames under it, by their words. */
  controls: string[];
  /** Of those, how many are buttons, fields or frames. */
  forms: number;
}

/** What the chip on this page covers; null where there is no chip. */
export async function coverOf(page: Page): Promise<Cover | null> {
  const chip = page.locator('kejian-overlay [data-testid=chip]');
  const box = (await chip.count()) ? await chip.boundingBox() : null;
  if (!box) return null;
  const found = await page.evaluate(
    ({ box, controls, grid }) => {
      const host = document.querySelector('kejian-overlay');
      const under = new Set<Element>();
      for (let x = box.x; x <= box.x + box.width; x += grid)
        for (let y = box.y; y <= box.y + box.height; y += grid)
          for (const element of document.elementsFromPoint(x, y)) {
            if (element === host) continue;
            const control = element.closest(controls);
            if (control) under.add(control);
            // What lies below something opaque is not covered by us.
            break;
          }
      return [...under].map((element) => ({
        link: element.tagName === 'A',
        text: `${element.tagName.toLowerCase()} ${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 30)}`,
      }));
    },
    { box, controls: CONTROLS, grid: GRID },
  );
  return {
    chip: box,
    controls: found.map(({ text }) => text),
    forms: found.filter(({ link }) => !link).length,
  };
}

/** Out of 255. The edges of letters differ by less where a page is put together from other layers. */
const LEAST = 12;

/**
 * How many pixels two pictures of the same page differ in, outside these boxes. Worked out by a browser, which reads PNG files anyway.
 */
export async function differingPixels(
  context: BrowserContext,
  [one, other]: readonly [Buffer, Buffer],
  except: readonly Box[],
): Promise<number> {
  const page = await context.newPage();
  try {
    return await page.evaluate(
      async ({ pictures, except, least }) => {
        const pixels = await Promise.all(
          pictures.map(async (data) => {
            const image = await createImageBitmap(
              await (await fetch(`data:image/png;base64,${data}`)).blob(),
            );
            const canvas = new OffscreenCanvas(image.width, image.height);
            const drawing = canvas.getContext('2d')!;
            drawing.drawImage(image, 0, 0);
            return drawing.getImageData(0, 0, image.width, image.height);
          }),
        );
        const [a, b] = pixels as [ImageData, ImageData];
        if (a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
        let count = 0;
        for (let y = 0; y < a.height; y++)
          for (let x = 0; x < a.width; x++) {
            const inside = except.some(
              (box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height,
            );
            if (inside) continue;
            const at = (y * a.width + x) * 4;
            if ([0, 1, 2].some((part) => Math.abs(a.data[at + part]! - b.data[at + part]!) > least)) count++;
          }
        return count;
      },
      { pictures: [one.toString('base64'), other.toString('base64')], except, least: LEAST },
    );
  } finally {
    await page.close();
  }
}

/** Room for the shadow around what is ours, in pixels. */
const SHADOW = 40;

/** Where something of ours stands on the page, with its shadow: chip, marks on cards. */
export async function ownBoxes(page: Page): Promise<Box[]> {
  const boxes = await page.evaluate(() => {
    const root = document.querySelector('kejian-overlay')?.shadowRoot;
    return [...(root?.querySelectorAll('button') ?? [])]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return { x, y, width, height };
      });
  });
  return boxes.map(({ x, y, width, height }) => ({
    x: x - SHADOW,
    y: y - SHADOW,
    width: width + 2 * SHADOW,
    height: height + 2 * SHADOW,
  }));
}

/**
 * A page that stands still: its clock is stopped, its own timers never go off, and pictures are taken of it without
 * motion. Two pictures of it are alike however long after its load they are taken.
 */
export async function stillPage(page: Page, url: string): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'));
  await page.addInitScript(() => {
    Object.assign(globalThis, { setTimeout: () => 0, setInterval: () => 0 });
  });
  await page.goto(url, { waitUntil: 'load' });
}
