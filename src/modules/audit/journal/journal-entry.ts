import type { Instant, JsonValue } from '#kernel';

/** An entry of the journal as people read it. */
export interface JournalEntry {
  readonly seq: number;
  readonly at: Instant;
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string; readonly name: string };
  readonly by: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
  readonly reason: string | undefined;
}
