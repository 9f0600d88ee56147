import { expect } from '@playwright/test';
import { inBoth, openPanel } from './both';
import { site } from './pages';
import { type Chrome, keptIn, type Tab } from './subject';

const RUN = 'window.ran=(window.ran||0)+1';
const TAGS = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<svg onload="${RUN}">`,
  `<svg><script>${RUN}</script></svg>`,
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<details open ontoggle="${RUN}">`,
  `<input autofocus onfocus="${RUN}">`,
  `<math><mtext><style><img src=x onerror="${RUN}"></style></mtext></math>`,
  `<object data="data:text/html,<script>parent.ran=1</script>"></object>`,
  `<body onload="${RUN}">`,
  `<style>@import "javascript:${RUN}"</style>`,
  `<link rel=stylesheet href="javascript:${RUN}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<video><source onerror="${RUN}"></video>`,
  `<template shadowrootmode=open><script>${RUN}</script></template>`,
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
];
/** Ways out of wherever such a text may be put. */
const AROUND: [string, string][] = [
  ['', ''],
  ['"><', ''],
  ["'>", ''],
  ['</title>', ''],
  ['</textarea>', ''],
  ['</style>', ''],
  ['</script>', ''],
  ['-->', '<!--'],
  [']]>', ''],
  ['`}', '//'],
];
const TEXTS = TAGS.flatMap((tag) => AROUND.map(([before, after]) => before + tag + after));

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const ran = (tab: Tab) => tab.evaluate(() => (window as unknown as { ran?: number }).ran ?? 0);

inBoth(
  '38: none of 200 texts of script runs in page, panel, side panel, workbench, report or popup',
  async ({ subject, pages, tab }) => {
    expect(TEXTS).toHaveLength(200);
    const data = JSON.stringify({
      '@type': 'Course',
      name: TEXTS[1],
      description: TEXTS[12],
      provider: { '@type': 'Organization', name: TEXTS[21], url: `javascript:${RUN}` },
    }).replaceAll('<', '\\u003c');
    const lines = TEXTS.map(
      (text, n) => `<li>第 ${n} 章 ${escaped(text)} 签约保过，不过全额退费 ${escaped(text)}</li>`,
    );
    const url = pages.put(
      'script-texts',
      site(
        `<h1>人工智能训练师三级 ${escaped(TEXTS[0]!)}</h1><p>主办：${escaped(TEXTS[30]!)}培训学校</p>
       <p>讲师：${escaped(TEXTS[40]!)}，价格 2980 元。</p><ol>${lines.join('')}</ol>`,
        `<script type="application/ld+json">${data}</script>`,
      ),
    );
    await tab.goto(url);
    const own = await ran(tab);
    expect(await openPanel(tab)).toContain('guaranteed-pass flagged');
    expect(await ran(tab)).toBe(own);
    const [kept] = (await keptIn(subject, url)).slice(-1);
    expect(JSON.stringify(kept)).toContain('window.ran');
    const id = await subject.inside(async (address) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      return (await chrome.tabs.query({})).find((one) => one.url === address)!.id;
    }, url);
    for (const file of [
      'dashboard.html',
      'dashboard.html#providers',
      `report.html#${id}`,
      'sidepanel.html',
    ]) {
      const surface = await subject.surface(file);
      await expect
        .poll(() => surface.evaluate(() => document.body.textContent?.length ?? 0), { timeout: 20_000 })
        .toBeGreaterThan(30);
      // Opens what the list has at its top.
      await surface.evaluate(() =>
        document.querySelector<HTMLElement>('tbody tr, [role=row] a, .row')?.click(),
      );
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await ran(surface), file).toBe(0);
      const bad = await surface.evaluate(
        () =>
          [
            ...document.querySelectorAll(
              'script:not([src]), [onerror], [onload], iframe, object, a[href^=javascript]',
            ),
          ].length,
      );
      expect(bad, file).toBe(0);
      await surface.close();
    }
  },
);
