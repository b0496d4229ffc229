import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Encrypts texts that must be read again, and digests those that must only be found again. */
export interface Seal {
  /** AES-256-GCM; the purpose is bound in, so that a value moved to another column does not open. */
  seal(purpose: string, text: string): Buffer;
  /** Undefined when it was not sealed with this key for this purpose, or was changed. */
  open(purpose: string, sealed: Buffer): string | undefined;
  /** The same text gives the same 32 bytes; without the key they tell nothing, even of short numbers. */
  digest(purpose: string, text: string): Buffer;
}

/** First byte of everything sealed: which way and which key, so that both can change one day. */
const version = 1;
const nonceBytes = 12;
const tagBytes = 16;

/** A seal whose keys are derived from the installation's secret (HKDF-SHA256, RFC 5869). */
export function sealWith(secret: string): Seal {
  const encryption = derive(secret, 'motcua seal 1');
  const lookup = derive(secret, 'motcua digest 1');
  return {
    seal: (purpose, text) => close(encryption, purpose, text),
    open: (purpose, sealed) => open(encryption, purpose, sealed),
    digest: (purpose, text) =>
      createHmac('sha256', lookup).update(purpose).update('\0').update(text.normalize('NFC')).digest(),
  };
}

const derive = (secret: string, info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), info, 32));

function close(key: Buffer, purpose: string, text: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), body]);
}

function open(key: Buffer, purpose: string, sealed: Buffer): string | undefined {
  if (sealed[0] !== version || sealed.length < 1 + nonceBytes + tagBytes) return undefined;
  const nonce = sealed.subarray(1, 1 + nonceBytes);
  const tag = sealed.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
    .setAAD(Buffer.from(purpose))
    .setAuthTag(tag);
  try {
    const body = sealed.subarray(1 + nonceBytes + tagBytes);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
