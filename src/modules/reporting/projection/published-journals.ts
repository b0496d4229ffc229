import type { JsonObject } from '#kernel';

/** What anyone may read of a journal entry. */
export interface PublishedEntry {
  readonly seq: number;
  readonly type: string;
  readonly public: JsonObject;
}
