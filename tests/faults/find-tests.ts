import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const SHIPPED = join(HERE, '../shipped');

export type Where = 'Chromium' | 'Firefox' | 'unit';

/** One test of a fault. */
export interface FaultTest {
  fault: number;
  title: string;
  where: Where[];
  /** From the folder of the tests. */
  file: string;
}

const PLACES: Record<string, Where[]> = {
  inBoth: ['Chromium', 'Firefox'],
  inChromium: ['Chromium'],
  inFirefox: ['Firefox'],
};

/** Ends the title of a test that starts a Firefox of its own. */
const IN_FIREFOX = ' · Firefox';

const placeOf = (file: string, title: string): Where[] =>
  !file.endsWith('.spec.ts') ? ['unit'] : title.endsWith(IN_FIREFOX) ? ['Firefox'] : ['Chromium'];

/** A call that defines a test and begins its title with the number of a fault. */
const DEFINED =
  /\b(inBoth|inChromium|inFirefox|test|it)(?:\.each\([\w.]+\))?\(\s*(['"`])(?:fault )?(\d{1,2}): ([\s\S]*?)\2/g;

/** The tests of faults as their files define them: nothing is run. */
export function faultTests(): FaultTest[] {
  const files = [HERE, SHIPPED].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^\d\d.*\.(test|spec)\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  return files.sort().flatMap((path) => {
    const file = path.slice(join(HERE, '..').length + 1).replaceAll('\\', '/');
    return [...readFileSync(path, 'utf8').matchAll(DEFINED)].map(([, call, , fault, title]) => ({
      fault: Number(fault),
      title: title!
        .replace(/\$\{[^}]*\}/g, '…')
        .replace(/\\'/g, '’')
        .replace(IN_FIREFOX, ''),
      where: PLACES[call!] ?? placeOf(file, title!),
      file,
    }));
  });
}
