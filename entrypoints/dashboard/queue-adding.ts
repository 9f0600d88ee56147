import { useState } from 'preact/hooks';
import type { QueueRow } from '@/components/queue-row';
import { useWords } from '@/components/use-words';
import { errorText } from '@/components/wording';
import type { Answered } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';
import { type Addresses, addressesIn } from './queue-addresses';
import { listOf, readFile } from './queue-files';
import { askFor, missingHosts } from './queue-hosts';

interface Page {
  address: string;
  tab?: number;
}

/** As many as one question takes. */
const AT_ONCE = 5000;
/** Of lines that are no address, so much is shown. */
const SHOWN_LINES = 3;

/** Puts addresses, files and tabs into the queue, and says what became of them. */
export function useQueueAdding(granted: readonly string[], take: (answer: Answered<'queue'>) => void) {
  const words = useWords();
  const { say } = words;
  const [note, setNote] = useState('');
  /** Pages from a list that was read in the meantime: the browser wants a click of its own to ask for their hosts. */
  const [asked, setAsked] = useState<{ hosts: string[]; pages: Page[]; note: string } | null>(null);

  /** Within a click: what the browser has to be asked for is the first thing. */
  async function pages(list: Page[], others = '') {
    const hosts = missingHosts(
      list.map(({ address }) => address),
      granted,
    );
    const given = await askFor(hosts);
    await add(list, given ? hosts : [], others);
  }

  async function add(list: Page[], lent: string[], others: string) {
    let added = 0;
    let known = 0;
    for (let from = 0; from < list.length; from += AT_ONCE) {
      const answer = await ask('queue-add', { pages: list.slice(from, from + AT_ONCE), lent });
      if (!answer.ok) return setNote(errorText(words, answer.error));
      added += answer.added;
      known += answer.known;
    }
    const parts = [say('queue_added', { n: added }), known > 0 && say('queue_known', { n: known }), others];
    setNote(list.length || others ? parts.filter(Boolean).join(' ') : say('queue_noAddress'));
    take(await ask('queue', {}));
  }

  function othersOf({ addresses, others, index }: Addresses): string {
    if (index) return say('queue_sitemapIndex', { n: addresses.length });
    if (!others.length) return '';
    const list = others.slice(0, SHOWN_LINES).map((line) => line.slice(0, 60));
    return say('queue_notAddresses', { n: others.length, list: list.join(' / ') });
  }

  function text(pasted: string): Promise<void> {
    const found = addressesIn(pasted);
    return pages(
      found.addresses.map((address) => ({ address })),
      othersOf(found),
    );
  }

  async function files(list: File[]) {
    const found: Page[] = [];
    const notes: string[] = [];
    let read = 0;
    for (const file of list) {
      const addresses = await listOf(file);
      if (addresses) {
        found.push(...addresses.addresses.map((address) => ({ address })));
        const nothing = !addresses.addresses.length && !addresses.others.length;
        notes.push(nothing ? say('queue_noAddressIn', { name: file.name }) : othersOf(addresses));
        continue;
      }
      setNote(say('queue_readingFile', { name: file.name }));
      await readFile(file);
      read++;
      take(await ask('queue', {}));
    }
    if (read) notes.unshift(say('queue_filesRead', { n: read }));
    const said = notes.filter(Boolean).join(' ');
    if (!found.length) return setNote(said);
    const hosts = missingHosts(
      found.map(({ address }) => address),
      granted,
    );
    if (hosts.length) setAsked({ hosts, pages: found, note: said });
    else await add(found, [], said);
  }

  async function allowAsked() {
    if (!asked) return;
    const given = await askFor(asked.hosts);
    setAsked(null);
    await add(asked.pages, given ? asked.hosts : [], asked.note);
  }

  /** Files that were being read when their page was closed: only the person has them. */
  function missingFiles(items: readonly QueueRow[]) {
    for (const { id, file, state, visit } of items)
      if (file && state === 'reading' && Date.parse(visit ?? '') < performance.timeOrigin)
        void ask('queue-file-read', { id, reading: null, reason: 'file-gone', anyway: false }).then(take);
  }

  return { note, asked, pages, text, files, allowAsked, missingFiles };
}
