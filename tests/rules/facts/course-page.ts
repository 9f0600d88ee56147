import type { Facts, Module } from '@/rules/fact';
import { courseParts } from '@/rules/facts/course-blocks';
import { readFacts } from '@/rules/facts/read-facts';
import { readHtml } from '@/rules/reading/read-file';

/** The facts of a page that is one course. */
export function factsOf(html: string): Facts {
  const reading = readHtml(html);
  return readFacts(reading, courseParts(reading, 'course')[0]!);
}

/** The value of one fact, or its state when it was not found; asserts that a quote from the text is its very words. */
export function read<N extends keyof Facts>(html: string, name: N): unknown {
  const reading = readHtml(html);
  const fact = readFacts(reading, courseParts(reading, 'course')[0]!)[name];
  if (fact.state !== 'found') return fact.state;
  if (fact.from === 'text' && reading.text.slice(fact.start, fact.end) !== fact.quote)
    throw new Error(`quote "${fact.quote}" does not stand at ${fact.start}`);
  return fact.value;
}

/** The names of the parts of the course, or the state of that fact when none were found. */
export function titlesOn(html: string): unknown {
  const modules = read(html, 'modules');
  return Array.isArray(modules) ? (modules as Module[]).map(({ title }) => title) : modules;
}
