import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type OptionsProps, OptionsView } from '@/components/options-view';
import type { Settings } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';
import { type Surface, startSurface } from '@/entrypoints/surface/start-surface';
import { onWatchedChange, unwatch, watchedHosts } from '@/entrypoints/surface/watched-hosts';
import './options.css';

type Known = Pick<OptionsProps, 'watched' | 'hidden' | 'kept' | 'keys' | 'failed' | 'deleted'>;

/** Commands in the order in which a person comes to need them; the browser gives them by name. */
const KEYS = ['read-page', 'next-finding', 'close-panel'];

/** Wires the options page. Settings come back through `startSurface`, whichever page changed them. */
async function main(root: HTMLElement) {
  let known: Known = { watched: [], hidden: [], kept: null, keys: [], failed: false, deleted: null };
  let surface: Surface | null = null;
  const { version } = browser.runtime.getManifest();

  function learn(change: Partial<Known>) {
    known = { ...known, ...change };
    if (!surface) return;
    const { words, settings, packs } = surface;
    render(
      <OptionsView
        {...known}
        words={words}
        values={settings}
        packs={packs}
        version={version}
        callbacks={callbacks}
      />,
      root,
    );
  }

  const callbacks: OptionsProps['callbacks'] = {
    change(change) {
      // Shown at once; the background's answer confirms it.
      if (surface) surface = { ...surface, settings: { ...surface.settings, ...change } };
      learn({});
      void ask('change-settings', { change: change as Partial<Settings> }).then((answer) => {
        learn({ failed: !answer.ok, deleted: null });
        // A shorter memory deletes at once.
        if (change.keepDays !== undefined) void count();
      });
    },
    unwatch: (host) => void unwatch(host).then(listWatched),
    restore: (id) =>
      void ask('restore-site', { id }).then((answer) =>
        learn(answer.ok ? { hidden: answer.hidden, failed: false } : { failed: true }),
      ),
    deleteAll: () =>
      void ask('delete-everything', {}).then((answer) => {
        learn({ deleted: answer.ok ? 'deleted' : { error: answer.error } });
        void refresh();
      }),
  };
  const listWatched = async () => learn({ watched: await watchedHosts() });
  const count = () =>
    ask('count-audits', {}).then((answer) => learn({ kept: answer.ok ? answer.audits : null }));
  const refresh = () =>
    Promise.all([
      listWatched(),
      count(),
      ask('hidden-sites', {}).then((answer) => answer.ok && learn({ hidden: answer.hidden })),
      browser.commands.getAll().then((all) =>
        learn({
          keys: all
            .filter(({ description }) => description)
            .sort((a, b) => KEYS.indexOf(a.name ?? '') - KEYS.indexOf(b.name ?? ''))
            .map(({ name: id = '', description = '', shortcut = '' }) => ({
              id,
              name: description,
              keys: shortcut,
            })),
        }),
      ),
    ]);

  await startSurface(document, 'options', (next) => {
    surface = next;
    learn({});
  });
  onWatchedChange(() => void listWatched());
  await refresh();
}

void main(document.getElementById('root')!);
