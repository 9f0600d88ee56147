import { defineContentScript } from 'wxt/utils/define-content-script';
import { isPage } from '@/entrypoints/course.content/safe-document';
import { ask } from '@/entrypoints/course.content/send';
import { awaitPage } from './await-page';

/**
 * All that a watched page carries while it loads: it waits, and then has the background put in the script that reads.
 * Registered for the hosts that were granted, at the start of a document: put in later, it would hold up the page's load
 * until after a first drawing.
 */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main() {
    if (isPage(document)) awaitPage(document, () => void ask('bring-course', {}));
  },
});
