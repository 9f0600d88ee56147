import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readArchive } from '@/rules/reading/read-file';
import { archivedPage } from '@/rules/reading/web-archive';

const PAGE = '<html><body><h1>人工智能训练师培训班</h1><p>签约保过，a=b</p></body></html>';
const URL = 'https://school.example/course?id=1';

/** Quoted-printable as browsers write it: lines of 76 with a soft break. */
function quoted(bytes: Buffer): string {
  const text = [...bytes]
    .map((byte) =>
      byte === 61 || byte > 126 || byte < 32
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('');
  return text.replace(/(.{72}[^=]{0,3}(?<!=.?))/g, '$1=\r\n');
}

/** Lines of an archive, as bytes. */
const archive = (...lines: string[]) => new Uint8Array(Buffer.from(lines.join('\r\n'), 'latin1'));

const HEAD = [
  'From: <Saved by Blink>',
  `Snapshot-Content-Location: ${URL}`,
  'Subject: =?utf-8?Q?x?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----MultipartBoundary--xYz----"',
  '',
  '',
];
const MARK = '------MultipartBoundary--xYz----';
const FRAME = [
  MARK,
  'Content-Type: text/html',
  'Content-ID: <frame-1@mhtml.blink>',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://school.example/frame',
  '',
  '<p>only a frame</p>',
];
const MAIN = [
  MARK,
  'Content-Type: text/html',
  'Content-ID: <frame-0@mhtml.blink>',
  'Content-Transfer-Encoding: quoted-printable',
  `Content-Location: ${URL}`,
  '',
  quoted(Buffer.from(PAGE)),
];

describe('a page saved as one file', () => {
  it('as Chromium writes it: the page, not its frames, with its address', () => {
    const page = archivedPage(archive(...HEAD, ...FRAME, ...MAIN, `${MARK}--`, ''));
    expect(page).toMatchObject({ html: `${PAGE}\r\n`, url: URL });
    expect(readArchive(archive(...HEAD, ...MAIN, `${MARK}--`))!.text).toBe(
      '人工智能训练师培训班\n签约保过，a=b',
    );
  });

  it('as older browsers write it: base64, a Chinese encoding named in the header', () => {
    const body = iconv.encode(PAGE, 'gb18030').toString('base64');
    const page = archivedPage(
      archive(
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; boundary=abc; type="text/html"',
        '',
        'This is a multi-part message in MIME format.',
        '--abc',
        'Content-Type: text/html; charset="gb2312"',
        'Content-Transfer-Encoding: base64',
        `Content-Location: ${URL}`,
        '',
        ...(body.match(/.{1,76}/g) ?? []),
        '--abc',
        'Content-Type: image/png',
        'Content-Transfer-Encoding: base64',
        '',
        'iVBORw0KGgo=',
        '--abc--',
      ),
    );
    expect(page).toMatchObject({ html: PAGE, url: URL });
  });

  it('with its pictures: by address, by one beside the page, by their own name, and no other', () => {
    const picture = (letter: string, ...headers: string[]) => [
      MARK,
      ...headers,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(letter.repeat(60)).toString('base64'),
    ];
    const { picture: pictureOf } = archivedPage(
      archive(
        ...HEAD,
        ...MAIN,
        ...picture('a', 'Content-Type: image/png', 'Content-Location: https://school.example/files/a.png'),
        ...picture('b', 'Content-Type: image/jpeg', 'Content-ID: <b@mhtml.blink>'),
        ...picture('c', 'Content-Type: text/css', 'Content-Location: https://school.example/c.css'),
        `${MARK}--`,
      ),
    )!;
    const read = (src: string) => {
      const bytes = pictureOf(src);
      return bytes && Buffer.from(bytes).toString();
    };
    expect(read('https://school.example/files/a.png')).toBe('a'.repeat(60));
    expect(read('/files/a.png')).toBe('a'.repeat(60));
    expect(read('cid:b@mhtml.blink')).toBe('b'.repeat(60));
    expect(['/files/b.png', 'https://school.example/c.css', 'cid:x', 'http://['].map(read)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('that was cut off is read as far as it goes', () => {
    const whole = archive(...HEAD, ...MAIN, `${MARK}--`);
    const reading = readArchive(whole.subarray(0, whole.length - 60));
    expect(reading!.text).toContain('人工智能训练师培训班');
  });

  it('that holds no page, or is no archive, gives none', () => {
    for (const bytes of [
      archive(''),
      archive('no header'),
      archive('MIME-Version: 1.0', 'Content-Type: multipart/related', '', '--x'),
      archive('Content-Type: multipart/related; boundary=b', '', '--b', 'Content-Type: image/png', '', 'x'),
      archive(
        'Content-Type: text/html',
        'Content-Transfer-Encoding: base64',
        '',
        // A single letter is no base64.
        'A',
      ),
    ])
      expect(readArchive(bytes)).toBeNull();
  });

  it('never throws, whatever its bytes', () => {
    const whole = archive(...HEAD, ...FRAME, ...MAIN, `${MARK}--`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 30 }),
        fc.nat(whole.length),
        (changes, length) => {
          const bytes = whole.slice(0, length);
          for (const [at, byte] of changes) if (at < length) bytes[at] = byte;
          const page = archivedPage(bytes);
          expect(page === null || typeof page.html === 'string').toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
