import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { drawPoster } from '@/cli/posters/draw-poster';
import { type Poster, posterList } from '@/cli/posters/poster-list';
import { findChromium } from '../../cli/setup/browsers.mjs';

/** A poster that is soon read, and says what ads say. */
const POSTER: Poster = {
  ...posterList(1)[0]!,
  name: 'ad',
  height: 700,
  parts: [
    { kind: 'title', text: '人工智能训练师考证班' },
    { kind: 'sale', text: '报名即签协议，包过，不过全额退款' },
    { kind: 'sale', text: '免考试直接拿证，最快7天出证' },
    { kind: 'plain', text: '课程费用一千九百八十元，共八十学时。' },
    { kind: 'stamp', text: '限时特惠' },
  ],
};

/** One whose words hold characters that the networks do not know: 練, 認, 領. */
const TRADITIONAL: Poster = {
  ...POSTER,
  name: 'traditional',
  language: 'zh-Hant',
  look: { ...POSTER.look, font: '"Noto Sans CJK TC"' },
  parts: [
    { kind: 'title', text: '人工智能訓練師考證班' },
    { kind: 'sale', text: '國家承認，全國通用，官網可查' },
    { kind: 'sale', text: '報名即簽協議，包過，不過全額退款' },
    { kind: 'plain', text: '課程費用一千九百八十元，共八十學時，結業後領取證書。' },
  ],
};

export interface PosterPages {
  /** A page that says hardly anything beside its poster; `caution`: but one thing that the overlay speaks of unasked. */
  url(caution?: boolean): string;
  /** A page in traditional characters with such a poster; `caution` as above. */
  traditional(caution?: boolean): string;
  /** The same page, its poster from another host, which lets nobody look at its pixels. */
  foreign(): string;
  /** Paths that were asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

const CAUTION = '<p>内部渠道，无需考试，专人代考，七天拿证。</p>';
const page = (
  more: string,
  poster = '/poster.png',
) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<title>人工智能训练师考证班报名</title>
<style>body{margin:0 auto;width:900px;font:18px sans-serif}img{display:block;width:750px;margin:40px auto 900px}</style>
<h1>人工智能训练师考证班</h1><p>课程详情请看下图，报名请咨询老师。</p>${more}
<img src="${poster}" width="750" alt="课程详情">`;

const traditionalPage = (more: string) => `<!doctype html><html lang="zh-TW"><meta charset="utf-8">
<title>人工智能訓練師考證班報名</title><style>img{display:block;width:750px;margin:40px auto 900px}</style>
<h1>人工智能訓練師考證班</h1><p>課程詳情請看下圖，報名請洽老師。</p>${more}<img src="/traditional.png" width="750" alt="課程詳情">`;

/** Serves the pages from this machine, with a poster drawn by Chromium. */
export async function servePoster(): Promise<PosterPages> {
  const browser = await chromium.launch({ executablePath: findChromium()!, args: ['--no-sandbox'] });
  const sheet = await browser.newPage();
  const { bytes } = await drawPoster(sheet, POSTER);
  const { bytes: traditional } = await drawPoster(sheet, TRADITIONAL);
  await browser.close();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url!.split('?')[0]!;
    if (path !== '/favicon.ico') asked.push(`${request.headers.host!.split(':')[0]}${path}`);
    if (path === '/poster.png') response.writeHead(200, { 'content-type': 'image/png' }).end(bytes);
    else if (path === '/traditional.png')
      response.writeHead(200, { 'content-type': 'image/png' }).end(traditional);
    else if (path === '/traditional.html')
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(traditionalPage(request.url!.includes('caution') ? CAUTION : ''));
    else if (path === '/foreign.html')
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(page('', `http://127.0.0.1:${port()}/poster.png`));
    else if (path === '/ad.html')
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(page(request.url!.includes('caution') ? CAUTION : ''));
    else response.writeHead(404).end();
  });
  const port = () => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: (caution = false) => `http://localhost:${port()}/ad.html${caution ? '?caution' : ''}`,
    traditional: (caution = false) =>
      `http://localhost:${port()}/traditional.html${caution ? '?caution' : ''}`,
    foreign: () => `http://localhost:${port()}/foreign.html`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
