/** What the pages of these tests say: an ad with something to warn of, and a page with nothing. */
export const AD =
  '<h1>人工智能训练师三级 7天拿证班</h1><p>签约保过，一次不过全额退费。零基础报名，价格 2980 元。</p>';
export const PLAIN = '<h1>联系我们</h1><p>地址：某市某路 1 号。</p>';

export const site = (body: string, head = ''): string =>
  `<!doctype html><html lang="zh"><title>某校</title>${head}<body><div id="app">${body}</div></body></html>`;
