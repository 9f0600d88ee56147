import { MOST_PIXELS } from '@/rules/pictures/limits';

/** Why the pixels of a picture cannot be had from its element. */
export type NoPixels = 'not-loaded' | 'too-large' | 'refused';

const QUALITY = 0.95;

/**
 * A picture of the page as base64 of a file: drawn anew from what the browser has already loaded, which asks nothing of
 * the network. A picture that another site serves may not be looked at in this way, unless that site lets everybody.
 */
export async function pictureBytes(image: HTMLImageElement): Promise<{ data: string } | { why: NoPixels }> {
  const { naturalWidth: width, naturalHeight: height } = image;
  if (!image.complete || !width || !height) return { why: 'not-loaded' };
  if (width * height > MOST_PIXELS) return { why: 'too-large' };
  try {
    const canvas = new OffscreenCanvas(width, height);
    const context = onWhite(canvas);
    context.drawImage(image, 0, 0);
    return { data: await jpegOf(canvas) };
  } catch {
    return { why: 'refused' };
  }
}

/** What was transparent shows white, as pages are. */
export function onWhite(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  return context;
}

/** The file as base64. */
export async function jpegOf(canvas: OffscreenCanvas): Promise<string> {
  const file = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.readAsDataURL(file);
  });
}
