import { expect } from '@playwright/test';
import { inBoth, openPanel } from './both';
import { AD } from './pages';

const OF_DOCUMENT =
  'documentElement body head readyState addEventListener createElement contentType URL title location children nodeType firstChild';
const OF_FORM = 'firstChild nextSibling nodeType parentNode attributes shadowRoot localName isConnected';

inBoth(
  '33: forms and pictures named like the document’s properties stand in for none of them',
  async ({ tab, pages }) => {
    const clobbers = OF_DOCUMENT.split(' ')
      .map((name) => `<form name="${name}" id="${name}"><input name="${name}"></form><img name="${name}">`)
      .join('');
    const inputs = OF_FORM.split(' ').map((name) => `<input name="${name}">`);
    await tab.goto(
      pages.put(
        'clobbered',
        `<!doctype html><html lang="zh"><title>某校</title><body>${clobbers}<form>${inputs.join('')}${AD}</form></body></html>`,
      ),
    );
    expect(await openPanel(tab)).toContain('guaranteed-pass flagged');
  },
);
