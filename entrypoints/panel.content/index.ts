import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerPanel } from '@/entrypoints/course.content/panel-link';
import { pagePanel } from './page-panel';

/** Put into a page by the background when a panel is first opened there; it is registered for no page. */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main: () => offerPanel(pagePanel),
});
