import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { JsonValue } from '#kernel';

/** SHA-256 of what is published, in canonical JSON (RFC 8785), in hexadecimal. */
export const hashOf = (definition: JsonValue): string =>
  createHash('sha256')
    .update(canonicalize(definition) ?? '')
    .digest('hex');

/** `2026-11-28`, and `2026-11-28.2` for the second of a day: later versions sort after earlier ones. */
export function versionAfter(day: string, known: readonly string[]): string {
  let version = day;
  for (let n = 2; known.includes(version); n++) version = `${day}.${n}`;
  return version;
}
