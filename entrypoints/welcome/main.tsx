import { render } from 'preact';
import { type WelcomeProps, WelcomeView } from '@/components/welcome-view';
import { ask } from '@/entrypoints/surface/ask';
import { openEligibility } from '@/entrypoints/surface/open';
import { type Surface, startSurface } from '@/entrypoints/surface/start-surface';
import { type ReadSample, readSample } from './sample';
import './welcome.css';

/** Wires the welcome page: its sample is read and judged by what reads and judges every page. */
async function main(root: HTMLElement) {
  let surface: Surface | null = null;
  let shown: WelcomeProps['shown'] = null;
  let role: WelcomeProps['role'] = null;
  let sample: ReadSample | null = null;
  let judged = '';
  const ad: { current: HTMLElement | null } = { current: null };

  const callbacks: WelcomeProps['callbacks'] = {
    point: (evidence) => sample?.mark('current', evidence),
    choose(chosen) {
      role = chosen;
      void ask('change-settings', { change: { role: chosen } });
      draw();
    },
    speak: (language) => void ask('change-settings', { change: { language } }),
    openEligibility: () => void openEligibility(),
  };

  function draw() {
    if (!surface) return;
    const { words } = surface;
    render(<WelcomeView words={words} shown={shown} role={role} ad={ad} callbacks={callbacks} />, root);
    if (judged !== words.tag) void judge(words.tag);
  }

  async function judge(tag: string) {
    judged = tag;
    shown = null;
    if (!ad.current) return;
    const mine = readSample(window, ad.current);
    const answer = await ask('judge-sample', { reading: mine.reading });
    if (judged !== tag || !answer.ok) return;
    sample = mine;
    shown = answer.shown;
    const findings = shown.audit.courses[0]?.findings ?? [];
    const flagged = findings.filter(({ outcome }) => outcome === 'flagged');
    mine.mark(
      'flagged',
      flagged.flatMap(({ evidence }) => evidence),
    );
    draw();
  }

  await startSurface(document, 'welcome', (next) => {
    surface = next;
    draw();
  });
}

void main(document.getElementById('root')!);
