import type { MenuItem } from '@/components/panel-menu';
import type { Words } from '@/components/wording';
import type { Dock } from '@/entrypoints/course.content/dock';
import type { PanelPage } from '@/entrypoints/course.content/panel-link';
import { ask } from '@/entrypoints/course.content/send';
import type { ExplainedAudit } from '@/rules/audit';

/** The lines of the panel's menu on a page. */
export function panelMenu(on: {
  page: PanelPage;
  dock: Dock;
  shown: ExplainedAudit | null;
  copy: (text: string) => Promise<boolean>;
  share: () => void;
}): MenuItem[] {
  const { page, dock, shown, copy, share } = on;
  const { words, acts, window } = page;
  const { say } = words;
  const site = window.location.hostname;
  const judged = shown !== null && shown.audit.courses.length > 0;
  return [
    { text: say('menuSession'), sub: say('menuSessionWhy'), act: () => acts.putAway('session') },
    ...(judged
      ? [{ text: say('menuChanged'), sub: say('menuChangedWhy'), act: () => acts.putAway('until-changed') }]
      : []),
    { text: say('menuSite', { site }), sub: say('menuSiteWhy'), act: () => acts.putAway('site') },
    { text: say('menuMove'), act: dock.moveOn, apart: true },
    ...(judged
      ? [
          { text: say('menuShare'), sub: say('menuShareWhy'), act: share },
          {
            text: say('menuWrong'),
            sub: say('menuWrongWhy'),
            act: () => void copy(localReport(shown, words)),
          },
        ]
      : []),
    { text: say('menuSettings'), act: () => void ask('open-options', {}), apart: true },
  ];
}

/** What was judged and on which words, for whoever wants to say that it is wrong. */
export function localReport({ audit, rules }: ExplainedAudit, { say, language }: Words): string {
  const lines = audit.courses.flatMap(({ title, findings }) => [
    title ?? say('noTitle'),
    ...findings
      .filter(({ outcome }) => outcome === 'flagged' || outcome === 'suspected' || outcome === 'missing')
      .map(
        ({ rule, outcome, evidence }) =>
          `- ${rule} (${rules[rule]?.title[language] ?? ''}): ${outcome} ${evidence.map(({ quote }) => `“${quote}”`).join(' ')}`,
      ),
  ]);
  const packs = Object.entries(audit.versions.packs).map(([pack, version]) => `${pack} ${version}`);
  return [audit.input, audit.readAt, ...lines, packs.join(', ')].join('\n');
}
