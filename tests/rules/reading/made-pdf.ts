/** Writes small PDF files by hand: text in the standard faces, a picture, or one that asks for a password. */

type Drawn = { text: string; x: number; y: number; size?: number };
export interface MadePage {
  drawn?: Drawn[];
  picture?: boolean;
}

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&');

/** The bytes of a PDF with these pages (A4, y counted from the foot). */
export function madePdf(pages: MadePage[], { encrypted = false, title = '' } = {}): Buffer {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const stream = (dictionary: string, content: string) =>
    `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const first = 4; // after catalog, page tree and font
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const picture = first + pages.length * 2;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach(({ drawn = [], picture: shown }, index) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + index * 2 + 1} 0 R ` +
        `/Resources << /Font << /F1 3 0 R >> /XObject << /P ${picture} 0 R >> >> >>`,
    );
    const words = drawn.map(
      ({ text, x, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`,
    );
    add(stream('', [...words, ...(shown ? ['q 500 0 0 700 40 60 cm /P Do Q'] : [])].join('\n')));
  });
  add(
    stream(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      'x',
    ),
  );
  add(`<< /Title (${escaped(title)}) >>`);
  const info = objects.length;
  const key = '41'.repeat(32);
  if (encrypted) add(`<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >>`);
  let body = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const lock = encrypted ? ` /Encrypt ${objects.length} 0 R /ID [<${key}> <${key}>]` : '';
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
      `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R${lock} >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}
