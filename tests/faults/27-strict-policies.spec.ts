import { expect } from '@playwright/test';
import { inBoth, openPanel, shown } from './both';
import { AD, site } from './pages';

const POLICIES: Record<string, Record<string, string>> = {
  'nothing allowed, Trusted Types none': {
    'content-security-policy':
      "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  sandboxed: { 'content-security-policy': 'sandbox allow-scripts' },
  'isolated from other origins': {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  },
};

for (const [what, headers] of Object.entries(POLICIES))
  inBoth(
    `27: a page under a strict policy has its chip, its panel and its styles: ${what}`,
    async ({ tab, pages }) => {
      await tab.goto(pages.put('strict', site(AD), headers));
      expect(await openPanel(tab)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^guaranteed-pass /)]),
      );
      expect((await shown(tab)).chip!.height).toBeGreaterThanOrEqual(24);
      // Styled, not only there: the panel stands over the page instead of in it.
      const width = await tab.evaluate(
        () =>
          document
            .querySelector('kejian-overlay')!
            .shadowRoot!.querySelector('[data-testid=panel]')!
            .getBoundingClientRect().width,
      );
      expect(width).toBeLessThan(600);
    },
  );
