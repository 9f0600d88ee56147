import type { Page } from '@playwright/test';
import type { Extension } from './extension';

/** Presses the extension's button in the toolbar over this page, which lends the extension the tab. */
export async function pressButton({ context, id }: Extension, page: Page): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
  // Not in the protocol's published types yet.
  const send = session.send.bind(session) as unknown as (name: string, what: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: tab!.targetId });
  await session.detach();
}
