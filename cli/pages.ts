/**
 * `npm run pages [-- --update]`: reads and audits the saved pages of `tests/pages`, says which differ from what is
 * saved beside them, and saves anew when asked to.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditSavedPage, PAGES, type SavedPage, savedPages, serialised } from './saved-pages';

const update = process.argv.includes('--update');
let different = 0;

function compare(page: SavedPage, name: 'reading' | 'audit', fresh: unknown) {
  const text = serialised(fresh);
  if (text === page[name]) return;
  different++;
  console.log(`${page.slug}/${name}.json ${update ? 'saved' : 'differs'}`);
  if (update) writeFileSync(join(PAGES, page.slug, `${name}.json`), text);
}

for (const page of savedPages()) {
  const { reading, audit } = auditSavedPage(page);
  compare(page, 'reading', reading);
  compare(page, 'audit', audit);
}
if (different === 0) console.log('every saved page reads and audits as saved');
process.exitCode = different > 0 && !update ? 1 : 0;
