import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { JsonValue } from '#kernel';

/** Before the first entry: thirty-two zero bytes, in hexadecimal. */
export const noHash = '0'.repeat(64);

/** What of an entry enters the chain; times as ISO 8601 in UTC. */
export interface Chained {
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string; readonly name: string };
  readonly by: {
    readonly name: string;
    readonly accountId: string | null;
    readonly postId: string | null;
    readonly agencyId: string | null;
  };
  readonly before: JsonValue;
  readonly after: JsonValue;
  readonly reason: string | null;
}

/** SHA-256 over the hash before and the entry in canonical JSON (RFC 8785), in hexadecimal. */
export const hashAfter = (previous: string, entry: Chained): string =>
  createHash('sha256')
    .update(previous)
    .update(canonicalize(entry) ?? '')
    .digest('hex');
