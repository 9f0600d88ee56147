import { type DefaultTreeAdapterMap, parseFragment, defaultTreeAdapter as tree } from 'parse5';
import type { ParsedNode } from '@/rules/reading/node-adapter';
import { type Touched, touch } from '@/rules/reading/touched';

/** One change of a page, in numbers that fit any page: which node, and what is done with it. */
export interface Change {
  at: number;
  what: number;
  with: number;
}

/** What pages put in: cards, rows, lines, boxes with names that mean something, words alone. */
const PIECES = [
  '<div class="card"><h3><a href="/c/1">课程一</a></h3><p>60 课时</p><p>￥980</p></div>',
  '<p>签约保过，<b>不过</b>退费</p>',
  '<ul><li>第一章</li><li>第二章<ul><li>第一节</li></ul></li></ul>',
  '<table><tr><th>班次</th><th>价格</th></tr><tr><td>周末</td><td>1980</td></tr></table>',
  '<section class="related"><h2>相关课程</h2><p>另一门课程的话。</p></section>',
  '<aside class="sidebar"><p>旁边的话，长到算得上一段文字。</p></aside>',
  '<a href="/x"><div><p>连着的</p><p>一</p><p>二</p></div></a>',
  '<img src="/detail-1.jpg" width="800" alt="">',
  '<canvas></canvas>',
  '<iframe src="https://other.example/"></iframe>',
  '<div hidden><p>折起来的</p></div>',
  '<div itemscope itemtype="https://schema.org/Course"><h4 itemprop="name">标题</h4></div>',
  '<script type="application/ld+json">{"@type":"Course","name":"某课"}</script>',
  '<span>甲</span><span>乙</span>',
  '<pre>一行\n两行\n\n四行</pre>',
  '文字',
  ' ',
  '<h2>学员评价</h2>',
  '<x-box></x-box>',
  '<details><summary>问</summary><p>答</p></details>',
];
const ATTRIBUTES: [string, string][] = [
  ['class', 'related'],
  ['class', 'card'],
  ['hidden', ''],
  ['id', 'footer'],
  ['style', 'display:none'],
  ['href', '/other'],
  ['role', 'navigation'],
];

type Parent = DefaultTreeAdapterMap['parentNode'];
const childrenOf = (node: ParsedNode): ParsedNode[] => node.childNodes ?? [];

/** All nodes of a tree below its root, templates' contents apart. */
function nodesOf(root: ParsedNode): ParsedNode[] {
  const all: ParsedNode[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    all.push(node);
    for (const child of childrenOf(node)) open.push(child);
  }
  return all;
}

/** Changes a parse5 tree and gives the nodes that a MutationObserver would name as targets. */
export function change(root: ParsedNode, { at, what, with: piece }: Change): ParsedNode[] {
  const nodes = nodesOf(root).filter((node) => node.tagName !== 'html' && node.parentNode);
  const node = nodes[at % nodes.length];
  if (!node) return [];
  const parent = node.parentNode!;
  const detach = (one: ParsedNode) => tree.detachNode(one as DefaultTreeAdapterMap['childNode']);
  switch (what % 6) {
    case 0: // in front of a node
    case 1: {
      if (parent.nodeName === '#document') return [];
      const fresh = parseFragment(PIECES[piece % PIECES.length]!).childNodes;
      for (const one of [...fresh]) {
        detach(one as unknown as ParsedNode);
        tree.insertBefore(parent as unknown as Parent, one, node as DefaultTreeAdapterMap['childNode']);
      }
      return [parent];
    }
    case 2:
      if (node.tagName === 'body' || node.tagName === 'head' || parent.nodeName === '#document') return [];
      detach(node);
      return [parent];
    case 3: {
      if (node.nodeName === '#text') {
        node.value = ['改了', '', ' 相关课程 ', '第三版 的话'][piece % 4]!;
        return [node];
      }
      if (!node.tagName) return [];
      const [name, value] = ATTRIBUTES[piece % ATTRIBUTES.length]!;
      const rest = (node.attrs ?? []).filter((one) => one.name !== name);
      node.attrs = rest.length < (node.attrs ?? []).length ? rest : [...rest, { name, value }];
      return [node];
    }
    case 4: {
      // Moved to the end of another element.
      const to = nodes[(at * 31 + piece) % nodes.length]!;
      if (node.tagName === 'body' || node.tagName === 'head' || !to.tagName || to.content) return [];
      if (parent.nodeName === '#document') return [];
      for (let up: ParsedNode | null | undefined = to; up; up = up.parentNode) if (up === node) return [];
      detach(node);
      tree.appendChild(to as unknown as Parent, node as DefaultTreeAdapterMap['childNode']);
      return [parent, to];
    }
    default: {
      if (!node.tagName || node.content) return [];
      const [fresh] = parseFragment(PIECES[piece % PIECES.length]!).childNodes;
      if (!fresh) return [];
      detach(fresh as unknown as ParsedNode);
      tree.appendChild(node as unknown as Parent, fresh);
      return [node];
    }
  }
}

/** What changed, by the nodes that an observer would name. */
export function touchedBy(targets: ParsedNode[]): Touched<ParsedNode> {
  const touched: Touched<ParsedNode> = new Map();
  for (const target of targets) touch(touched, target, (node) => node.parentNode ?? null);
  return touched;
}
