import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerMarks } from '@/entrypoints/course.content/marks-link';
import { listingMarks } from './listing-marks';

/** Put by the background into pages that list courses; it is registered for no page. */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main: () => offerMarks(listingMarks),
});
