import { Readability } from '@mozilla/readability';
import type { AxeResults } from 'axe-core';
import { pageChanges } from '@/entrypoints/course.content/page-changes';
import { fingerprint, readSlowly } from '@/entrypoints/course.content/read-slowly';
import { auditInSteps, type Stage } from '@/rules/engine/audit-reading';
import { PageMemory } from '@/rules/page-memory';
import type { Reading } from '@/rules/reading/block';
import { keptReading } from '@/rules/reading/kept-reading';
import { liveAdapter } from '@/rules/reading/node-adapter';
import { walk } from '@/rules/reading/walk';
import { walkMemory } from '@/rules/reading/walk-memory';
import { inTurns, type Times, timed } from './timing';

/** What is measured of reading and judging, run inside a page in a real browser. */

const READ_AT = '2026-11-24T13:00:00.000Z';
const url = () => window.location.href;
export const read = (): Reading => walk<Node>(document, liveAdapter(window), { url: url() });

/** The floor: what nobody who reads a page can do without. All text nodes, joined, each unit looked at once. */
export function floor(): number {
  const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (texts.nextNode()) parts.push((texts.currentNode as Text).data);
  const text = parts.join('\n');
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

export const nodes = (): number => {
  const all = document.createTreeWalker(document);
  let count = 1;
  while (all.nextNode()) count++;
  return count;
};

type StageTimes = Record<Stage | 'rest', number>;

/**
 * Judges a reading and tells how long each stage took. A fresh copy each time, so that nothing is remembered of it but
 * what a memory of its page holds.
 */
function judgedInStages(reading: Reading, memory = new PageMemory()): StageTimes {
  const taken: StageTimes = { kind: 0, matching: 0, facts: 0, rules: 0, score: 0, rest: 0 };
  let from = performance.now();
  const steps = auditInSteps({ ...reading }, url(), READ_AT, { memory });
  for (;;) {
    const step = steps.next();
    const now = performance.now();
    taken[step.done ? 'rest' : step.value] += now - from;
    from = now;
    if (step.done) return taken;
  }
}

const sum = (taken: StageTimes) => Object.values(taken).reduce((all, one) => all + one, 0);

declare const axe: { run(root: Document): Promise<AxeResults> };

export interface PageTimes {
  times: Record<'floor' | 'floor again' | 'walk' | 'message' | 'audit' | 'readability', Times>;
  stages: Record<keyof StageTimes, Times>;
}

/** All but axe, in turns. */
export async function measurePage(turns: number, withReadability: boolean): Promise<PageTimes> {
  const reading = read();
  const stages: PageTimes['stages'] = { kind: [], matching: [], facts: [], rules: [], score: [], rest: [] };
  const works = {
    floor: () => timed(floor),
    walk: () => timed(read),
    'floor again': () => timed(floor),
    message: () => timed(() => JSON.stringify(keptReading(reading))),
    audit: () => {
      const taken = judgedInStages(reading);
      for (const [stage, time] of Object.entries(taken)) stages[stage as Stage].push(time);
      return sum(taken);
    },
    readability: () => {
      if (!withReadability) return Number.NaN;
      // It takes the document apart: on a live page it has to be given a copy.
      const from = performance.now();
      const copy = document.cloneNode(true) as Document;
      new Readability(copy).parse();
      return performance.now() - from;
    },
  };
  await inTurns(works, 2); // warm
  for (const list of Object.values(stages)) list.length = 0;
  return { times: await inTurns(works, turns), stages };
}

export async function axeTime(): Promise<number> {
  const from = performance.now();
  await axe.run(document);
  return performance.now() - from;
}

/** The longest slice of one reading by the content script's own code, and how long it had the page's thread in all. */
export async function slices(): Promise<{ longest: number; whole: number }> {
  const plain = scheduler.postTask.bind(scheduler);
  let from = performance.now();
  const taken: number[] = [];
  scheduler.postTask = ((work: () => unknown, options: SchedulerPostTaskOptions) => {
    if (!options.delay) taken.push(performance.now() - from);
    return plain(work, options).then((value) => {
      if (!options.delay) from = performance.now();
      return value;
    });
  }) as typeof scheduler.postTask;
  await readSlowly(window, new AbortController().signal);
  taken.push(performance.now() - from);
  scheduler.postTask = plain;
  return { longest: Math.max(...taken), whole: taken.reduce((all, one) => all + one, 0) };
}

export interface ChangeTimes {
  /** A whole audit: walk, message, judging. */
  whole: Times;
  /** Reading again what changed, telling it from what was, and handing it over. */
  again: Times;
  message: Times;
  judged: Times;
  visited: number;
  nodes: number;
}

/** Changes one in a hundred of the cards or lessons, again and again, and reads what changed. */
export async function measureChanges(selector: string, turns: number): Promise<ChangeTimes> {
  const life = new AbortController();
  const changes = pageChanges(window, life.signal);
  const memory = walkMemory<Node>();
  changes.take();
  const known = new PageMemory();
  judgedInStages(walk<Node>(document, liveAdapter(window), { url: url(), memory }), known);
  const places = [...document.querySelectorAll(selector)];
  const out: ChangeTimes = { whole: [], again: [], message: [], judged: [], visited: 0, nodes: nodes() };
  for (let turn = 0; turn < turns; turn++) {
    for (let i = turn % 100; i < places.length; i += 100)
      places[i]!.textContent = `第 ${turn} 次改动，共 ${20 + ((turn * 7 + i) % 90)} 课时`;
    await new Promise((resolve) => setTimeout(resolve));
    const from = performance.now();
    memory.touched = changes.take();
    const reading = walk<Node>(document, liveAdapter(window), { url: url(), memory });
    fingerprint(reading);
    const walked = performance.now();
    JSON.stringify(keptReading(reading));
    const sent = performance.now();
    const judged = sum(judgedInStages(reading, known));
    out.visited = memory.visited;
    out.again.push(walked - from);
    out.message.push(sent - walked);
    out.judged.push(judged);
    const whole = performance.now();
    const fresh = read();
    JSON.stringify(keptReading(fresh));
    out.whole.push(performance.now() - whole + sum(judgedInStages(fresh)));
  }
  life.abort();
  return out;
}
