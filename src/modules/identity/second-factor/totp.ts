import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '#kernel';

/** As every app understands it without being told: SHA-1, six digits, thirty seconds (RFC 6238). */
const period = 30_000;
const digits = 6;
/** Clocks of telephones are a little off: the step before and the one after count too. */
const window = 1;

/** Bytes of a secret: as long as the hash is (RFC 4226, §4). */
export const secretBytes = 20;

export const stepAt = (at: Instant): number => Math.floor(at / period);

/** The code of a step (RFC 4226, §5.3). */
export function codeOfStep(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = (mac[19] ?? 0) & 0x0f;
  const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits;
  return String(number).padStart(digits, '0');
}

/** The step a code belongs to around an instant; undefined when it is none's. All are compared, whichever fits. */
export function stepOfCode(secret: Buffer, code: string, at: Instant): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const around = Array.from({ length: 2 * window + 1 }, (_, n) => stepAt(at) - window + n);
  return around.filter((step) =>
    timingSafeEqual(Buffer.from(codeOfStep(secret, step)), Buffer.from(code)),
  )[0];
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, without padding, as apps want a secret. */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alphabet[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

/** What an app reads from the QR code. */
export function otpauth(
  secret: Buffer,
  { issuer, login }: { readonly issuer: string; readonly login: string },
): string {
  const name = `${encodeURIComponent(issuer)}:${encodeURIComponent(login)}`;
  return `otpauth://totp/${name}?secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}`;
}

/** Codes on paper: two groups of five letters and digits that nobody takes for one another. */
export const isRecoveryCode = (typed: string): boolean => /^[a-z0-9]{10}$/.test(foldCode(typed));

/** A code as it is compared: without spaces and strokes, lower case. */
export const foldCode = (typed: string): string => typed.replace(/[\s-]/g, '').toLowerCase();
