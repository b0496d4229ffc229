import { createHash } from 'node:crypto';

/** One built file. */
export interface Asset {
  readonly fileName: string;
  readonly content: Buffer;
}

/** A name that changes with the content, so that it may be cached for ever. */
export function hashed(name: string, ending: string, content: Buffer): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { fileName: `${name}-${hash}.${ending}`, content };
}
