import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { dropProfile, extensionPage, newProfile, startExtension } from '../browser/extension';
import { startFirefox } from '../browser/firefox';
import type { PageServer } from '../browser/page-server';
import { inBoth, openPanel, test } from './both';
import { freshPage, seeStored } from './storage';
import { chromiumSubject, firefoxSubject, keptIn, type Subject } from './subject';

/** A proxy that hands every request on and writes down what was asked for. */
async function countingProxy() {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    asked.push(incoming.url!);
    const onward = ask(incoming.url!, { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    asked.push(incoming.url!);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What a browser asks its own maker for, with or without an extension. */
const OF_BROWSERS =
  /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|mozilla\.net|firefox)\.(com|org|net)(:|\/|$)/;

async function readsWithout(subject: Subject, pages: PageServer, asked: string[]): Promise<void> {
  const tab = await subject.tab();
  const url = await seeStored({ subject, pages, tab }, 'counted');
  await openPanel(tab);
  for (const file of ['dashboard.html', 'options.html', 'sidepanel.html', 'welcome.html']) {
    const surface = await subject.surface(file);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await surface.close();
  }
  const hosts = (one: string) => (URL.canParse(one) ? new URL(one).host || one : one);
  const others = asked.filter(
    (one) => one !== url && !one.endsWith('/favicon.ico') && !OF_BROWSERS.test(hosts(one)),
  );
  expect(others).toEqual([]);
  expect(asked.filter((one) => one === url)).toHaveLength(1);
}

test('fault 47: a counting proxy sees the page that was opened, and no request of ours', async ({
  pages,
}) => {
  const proxy = await countingProxy();
  const profile = newProfile();
  const extension = await startExtension(
    profile,
    undefined,
    [],
    [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'],
  );
  await readsWithout(chromiumSubject(extension, await extensionPage(extension)), pages, proxy.asked);
  await extension.close();
  dropProfile(profile);
  proxy.close();
});

test('fault 47: a counting proxy sees the page that was opened, and no request of ours · Firefox', async ({
  pages,
}) => {
  const proxy = await countingProxy();
  const firefox = await startFirefox({
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
    },
  });
  await readsWithout(firefoxSubject(firefox), pages, proxy.asked);
  await firefox.close();
  proxy.close();
});

inBoth('47: what follows a person in an address is not saved', async ({ subject, pages, tab }) => {
  const url = freshPage(pages, 'followed');
  await tab.goto(`${url}?id=3&token=geheim&utm_source=ad&session_id=geheim#access_token=geheim`);
  const address = `${url}?id=3`;
  await expect.poll(async () => (await keptIn(subject, address)).length, { timeout: 30_000 }).toBe(1);
  expect(JSON.stringify(await keptIn(subject, address))).not.toContain('geheim');
});
