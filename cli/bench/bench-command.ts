import { createRequire } from 'node:module';
import { parseHTML } from 'linkedom';
import { parse } from 'parse5';
import { auditReading } from '@/rules/engine/audit-reading';
import { readHtml } from '@/rules/reading/read-file';
import { listingPage, MADE_PAGES, type MadePage, monsterPage } from './made-pages';
import { apart, atLeast, atMost, inTurns, median, type Row, ratio, timed, told } from './timing';

/** The checklist without a browser, against parsers alone; and how its time grows with the page. */

/** It comes without types. */
const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
  JSDOM: new (html: string) => { window: { close(): void } };
};

const READ_AT = '2026-11-24T13:00:00.000Z';
const URL = 'https://school.example/';
const audit = (html: string) => auditReading(readHtml(html, URL), URL, READ_AT);

/** Cards and lessons of pages up to a million nodes; each is twice the one before. */
const SIZES = {
  cards: [3650, 7300, 14_600, 29_200, 58_400],
  lessons: [306, 612, 1225, 2450, 4900, 9800, 19_600],
};

export async function benchCommand(turns: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, make] of Object.entries(MADE_PAGES) as [MadePage, () => string][]) {
    const html = make();
    const times = await inTurns(
      {
        parse5: () => timed(() => parse(html)),
        kejian: () => timed(() => audit(html)),
        'parse5 again': () => timed(() => parse(html)),
        linkedom: () => timed(() => parseHTML(html)),
        jsdom: () => {
          let made: InstanceType<typeof JSDOM> | null = null;
          const taken = timed(() => {
            made = new JSDOM(html);
          }, 0);
          (made as InstanceType<typeof JSDOM> | null)?.window.close();
          return taken;
        },
      },
      name === 'monster' ? Math.min(3, turns) : turns,
    );
    const aa = apart(times.parse5, times['parse5 again']);
    rows.push(
      atMost('P8', `${name}: a whole audit against bare parse5`, ratio(times.kejian, times.parse5), 1.5, aa),
      atLeast(
        'P8',
        `${name}: jsdom's parse alone against a whole audit`,
        ratio(times.jsdom, times.kejian),
        5,
        aa,
      ),
      told(
        `${name}, ms`,
        Object.entries(times)
          .filter(([what]) => !what.endsWith('again'))
          .map(([what, list]) => `${what} ${median(list).toFixed(1)}`)
          .join('; '),
        'P8',
      ),
    );
  }
  for (const [of, make] of [
    ['cards', listingPage],
    ['lessons', monsterPage],
  ] as const) {
    const list = SIZES[of].map((count) => make(count));
    audit(list[0]!); // warm
    const times = await inTurns(
      Object.fromEntries(list.map((html, i) => [`${i}`, () => timed(() => audit(html), 0)])),
      Math.min(3, turns),
    );
    const grows = list.slice(1).map((_, i) => ratio(times[`${i + 1}`]!, times[`${i}`]!));
    rows.push(
      atMost(
        'P8',
        `twice the ${of}, up to a million nodes: the worst of ${grows.length} doublings`,
        Math.max(...grows),
        2.2,
      ),
      told(`each doubling of the ${of}`, grows.map((one) => `${one.toFixed(2)}×`).join(', '), 'P8'),
    );
  }
  return rows;
}
