import { render } from 'preact';
import { EligibilityPage, type EligibilityPageProps } from '@/components/eligibility-page';
import { ask } from '@/entrypoints/surface/ask';
import { type Surface, startSurface } from '@/entrypoints/surface/start-surface';
import './eligibility.css';

/** Wires the self-check: worked out by the background, kept on this machine. */
async function main(root: HTMLElement) {
  const level = new URLSearchParams(location.search).get('level') ?? undefined;
  let surface: Surface | null = null;
  let told: Pick<EligibilityPageProps, 'person' | 'eligibility'> = { person: null, eligibility: null };

  function draw() {
    if (surface) render(<EligibilityPage words={surface.words} {...told} level={level} tell={tell} />, root);
  }
  async function tell(person: EligibilityPageProps['person']) {
    const answer = await ask('eligibility', { person });
    if (answer.ok) told = answer;
    draw();
  }

  // First what was told before: the form begins from it.
  await tell(null);
  await startSurface(document, 'eligibility', (next) => {
    surface = next;
    draw();
  });
}

void main(document.getElementById('root')!);
