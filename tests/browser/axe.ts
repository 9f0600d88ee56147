import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page, or within one element of it. */
export async function violations(page: Page, within?: string): Promise<{ id: string; where: string[] }[]> {
  // axe works out what lies behind a text from the body on, and the overlay stands after the body.
  if (within)
    await page.evaluate(() => {
      const create = document.createTreeWalker.bind(document);
      document.createTreeWalker = (root, ...rest) => {
        if (root !== document.body) return create(root, ...rest);
        const walker = create(document.documentElement, ...rest);
        walker.currentNode = root;
        return walker;
      };
    });
  const builder = new AxeBuilder({ page }).withTags(RULES);
  const { violations: found, passes } = await (within ? builder.include(within) : builder).analyze();
  // Otherwise axe looked at nothing.
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return found.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.join(' ')) }));
}
