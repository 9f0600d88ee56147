/**
 * `npm run audit -- [--json] [--lang zh|en] [--ocr] INPUT…`: the checklist without a browser.
 * Standard output holds results and nothing else; everything said about the run goes to standard error.
 */
import { writeSync } from 'node:fs';
import { auditReading } from '@/rules/engine/audit-reading';
import { explain } from '@/rules/engine/explain';
import { type AuditOptions, languageOf, readOptions } from './audit-options';
import { passedOver, reasonText, USAGE } from './audit-usage';
import { filesOf, readAnyInput } from './read-input';
import { verdictText } from './verdict';

/** Writes all of a text: a pipe may take only a part at a time, or none while its reader is busy. */
function print(text: string) {
  let rest: Buffer = Buffer.from(`${text}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Audits one file and prints the result; a file that cannot be read is told of and passed over. */
async function auditOne(input: string, { json, lang, ocr }: AuditOptions): Promise<boolean> {
  try {
    const unread = (picture: string, why: string) => console.error(`${input}: ${picture}: ${why}`);
    const audit = auditReading(await readAnyInput(input, ocr, unread), input, new Date().toISOString());
    if (json) print(JSON.stringify(audit));
    else print(verdictText(explain(audit), { lang, colour: process.stdout.isTTY === true }));
    return true;
  } catch (error) {
    tellFailure(input, error, { json, lang });
    return false;
  }
}

function tellFailure(input: string, error: unknown, { json, lang }: Pick<AuditOptions, 'json' | 'lang'>) {
  if (json) print(JSON.stringify({ format: 1, input, error: reason(error) }));
  else console.error(`${input}: ${reasonText(error, lang)}`);
}

async function run(options: AuditOptions): Promise<number> {
  let failed = false;
  for (const input of options.inputs) {
    let files: string[] = [];
    try {
      const others: string[] = [];
      files = filesOf(input, options.ocr, (path) => others.push(path));
      const note = passedOver(others, files.length, options.lang);
      if (note) console.error(`${input}: ${note}`);
    } catch (error) {
      tellFailure(input, error, options);
      failed = true;
    }
    for (const file of files) if (!(await auditOne(file, options))) failed = true;
  }
  return failed ? 1 : 0;
}

const args = process.argv.slice(2);
const spoken = languageOf(process.env);
const options = args.some((arg) => arg === '--help' || arg === '-h')
  ? 'help'
  : readOptions(args, process.env, (why) => console.error(why[spoken]));
if (options === 'help') print(USAGE[spoken]);
else if (options === null) {
  console.error(`\n${USAGE[spoken]}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await run(options);
  } catch (error) {
    // The reader of our output went away (`| head`): nothing is left to say.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
