import type { Block, Reading } from './block';

/** Reads plain text as it was seen on a page: each line that is not empty is a block. */
export function readText(text: string, url = ''): Reading {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const trimmed = line.replace(/[\s\u00a0]+/g, ' ').trim();
    if (!trimmed) continue;
    blocks.push({
      role: 'paragraph',
      region: 'main',
      container: 0,
      start: length,
      end: length + trimmed.length,
    });
    parts.push(trimmed);
    length += trimmed.length + 1;
  }
  return {
    format: 1,
    url,
    lang: '',
    title: '',
    meta: {},
    text: parts.join('\n'),
    blocks,
    containers: [{ parent: 0, tag: 'root', hint: '' }],
    data: [],
    images: [],
    unread: [],
    coverage: blocks.length ? 1 : 0,
    source: 'text',
  };
}
