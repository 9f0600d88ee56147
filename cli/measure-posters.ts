/**
 * `npm run posters`: draws the posters of the test set, reads them as the extension does, and measures: character
 * error, key phrases found and invented, risks that the words on the poster do not raise, and the time beside
 * tesseract.js on the same pictures. `-- 1 5 9` takes these alone, `--alone` leaves tesseract.js out, `--save` keeps
 * the pictures and what was read in output/posters, `--write` writes docs/posters.md after each poster. What was measured
 * is kept there too: `--go-on` takes over what an earlier run of the same sources had measured before it was ended.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { pictureText } from '@/rules/pictures/picture-text';
import { readPicture } from '@/rules/pictures/read-picture';
import { decodePicture } from './pictures/decode-picture';
import { loadModels } from './pictures/load-models';
import { compareTexts } from './posters/compare-texts';
import { drawPoster } from './posters/draw-poster';
import { type Poster, posterList } from './posters/poster-list';
import { type Measured, posterReport } from './posters/poster-report';
import { risksOf, risksOfPicture } from './posters/poster-risks';
import { tesseract } from './posters/tesseract';
import { HOME } from './stages';

const args = process.argv.slice(2);
const picked = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const OUT = join(HOME, 'output/posters');

async function measure(posters: Poster[]): Promise<Measured[]> {
  const models = await loadModels();
  const browser = await chromium.launch({
    executablePath: process.env.KEJIAN_CHROMIUM,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  const other = args.includes('--alone') ? null : await tesseract();
  const measured: Measured[] = [];
  mkdirSync(OUT, { recursive: true });
  const tell = (one: Measured) => {
    measured.push(one);
    console.log(line(one));
    if (args.includes('--write')) writeFileSync(join(HOME, 'docs/posters.md'), posterReport(measured).page);
  };
  try {
    for (const poster of posters) {
      const record = join(OUT, `${poster.name}.json`);
      if (args.includes('--go-on') && existsSync(record)) {
        tell({ ...JSON.parse(readFileSync(record, 'utf8')), poster });
        continue;
      }
      const drawn = await drawPoster(page, poster);
      const truth = drawn.truth.join('\n');
      const from = performance.now();
      const pixels = await decodePicture(drawn.bytes);
      const picture = pictureText(await readPicture(pixels, models), pixels.width, pixels.height);
      const took = performance.now() - from;
      const there = risksOf(truth);
      const raised = risksOfPicture(picture);
      const one: Measured = {
        poster,
        height: drawn.height,
        seconds: took / 1000,
        ...compareTexts(picture.text, truth, poster.key),
        falseRisks: [...raised].filter((rule) => !there.has(rule)),
      };
      if (other && poster.language === 'zh') {
        const start = performance.now();
        const text = await other.read(drawn.bytes);
        one.other = { seconds: (performance.now() - start) / 1000, ...compareTexts(text, truth, poster.key) };
      }
      writeFileSync(record, JSON.stringify({ ...one, poster: undefined }));
      if (args.includes('--save')) {
        writeFileSync(join(OUT, `${poster.name}.${drawn.type.slice('image/'.length)}`), drawn.bytes);
        writeFileSync(join(OUT, `${poster.name}.txt`), `${picture.text}\n\n--- truth\n${truth}\n`);
      }
      tell(one);
    }
  } finally {
    await other?.end();
    await browser.close();
  }
  return measured;
}

const percent = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(2)}%`;

function line({
  poster,
  letters,
  errors,
  key,
  found,
  missed,
  invented,
  falseRisks,
  seconds,
  other,
}: Measured) {
  const wrong = [
    ...missed.map((words) => `missed ${words}`),
    ...invented.map((words) => `invented ${words}`),
    ...falseRisks.map((rule) => `false ${rule}`),
  ];
  const beside = other
    ? `  tesseract.js ${percent(other.errors, other.letters)}, time ${(seconds / other.seconds).toFixed(2)}×`
    : '';
  return `${poster.name.padEnd(24)} ${percent(errors, letters).padStart(7)}  ${found}/${key}${beside}  ${wrong.join('; ')}`;
}

const all = posterList();
// The small ones first: a run that is ended early has seen most of them.
const posters = picked.length ? picked.map((number) => all[number - 1]!) : all;
const measured = await measure(posters.sort((a, b) => a.height * a.width - b.height * b.width));
const report = posterReport(measured);
console.log(`\n${report.text}`);
process.exitCode = report.good ? 0 : 1;
