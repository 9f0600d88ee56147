import type { PictureText } from '@/rules/reading/picture';

/** Why a picture could not be read. */
export type PictureFailure = 'damaged' | 'too-large' | 'failed' | 'stopped';

/** A picture file to be read. */
export interface ToWorker {
  id: number;
  bytes: ArrayBuffer;
}

export type FromWorker =
  | { id: number; done: number }
  | { id: number; text: PictureText }
  | { id: number; failed: PictureFailure; detail?: string };

/** What came of reading one picture. */
export type PictureResult = { text: PictureText } | { failed: PictureFailure; detail?: string };

/** Between the background and the page that holds the worker, where the background itself may have none. */
export const PICTURE_PORT = 'pictures';
/** `data`: the file as base64. */
export type ToHolder = { id: number; data: string } | { stop: true };
export type FromHolder = FromWorker;

/** The bytes that a base64 text stands for. */
export function bytesOf(data: string): ArrayBuffer {
  const text = atob(data);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes.buffer;
}
