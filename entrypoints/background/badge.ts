import { browser } from 'wxt/browser';
import type { Audit } from '@/rules/audit';
import { browserWords } from './catalogue';
import type { Settings } from './protocol';

/** Ground colours with at least 4.5:1 against white figures. */
const CAUTION = '#b3261e';
const NEUTRAL = '#5c6675';

/** What the toolbar icon says: a count, its colour, and the same in words. */
export interface Badge {
  text: string;
  colour: string;
  title: { key: 'actionTitle' | 'badgeCautions' | 'badgeNone' | 'badgeLittle'; count: number };
}

export function badgeOf(audit: Audit | null): Badge {
  const courses = audit?.courses ?? [];
  const count = courses.flatMap((course) => course.findings).filter((f) => f.outcome === 'flagged').length;
  if (count) return { text: String(count), colour: CAUTION, title: { key: 'badgeCautions', count } };
  if (!courses.length) return { text: '', colour: NEUTRAL, title: { key: 'actionTitle', count } };
  if (courses.every((course) => course.score === null))
    return { text: '?', colour: NEUTRAL, title: { key: 'badgeLittle', count } };
  return { text: '', colour: NEUTRAL, title: { key: 'badgeNone', count } };
}

/** Shows the verdict of a tab on the toolbar icon, where no page can draw. */
export async function showBadge(
  tabId: number,
  audit: Audit | null,
  language: Settings['language'],
): Promise<void> {
  const { text, colour, title } = badgeOf(audit);
  const say = await browserWords(language);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#fff' }),
    browser.action.setTitle({ tabId, title: say(title.key, String(title.count)) }),
  ]);
}
