import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A random token for a cookie: 256 bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Whether a cookie's text can be a token of ours at all. */
export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);

/** A keyed digest of a text for one purpose, as URL-safe text. */
export const sign = (secret: string, purpose: string, text: string): string =>
  createHmac('sha256', secret).update(purpose).update('\0').update(text).digest('base64url');

/** Compares without telling by its time how much was right. */
export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
