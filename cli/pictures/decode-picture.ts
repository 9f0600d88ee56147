import { MOST_PIXELS } from '@/rules/pictures/limits';
import type { Pixels } from '@/rules/pictures/pixels';

/** First bytes of PNG, JPEG, GIF and WebP files. */
const BEGINNINGS = [/^\x89PNG\r\n/, /^\xff\xd8\xff/, /^GIF8/, /^RIFF[\s\S]{4}WEBP/];

/** Whether a file begins as a picture does. */
export function looksLikePicture(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return BEGINNINGS.some((beginning) => beginning.test(head));
}

/** The pixels of a picture file, on white and the right way up. The library is loaded only when there is a picture. */
export async function decodePicture(bytes: Uint8Array): Promise<Pixels> {
  const { default: sharp } = await import('sharp');
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'truncated' });
  try {
    const { data, info } = await picture
      .rotate()
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, data };
  } catch (error) {
    const large = error instanceof Error && /pixel limit/i.test(error.message);
    throw new Error(
      large
        ? `a picture of more than ${MOST_PIXELS / 1e6} million pixels`
        : 'not a picture, or a damaged one',
    );
  }
}
