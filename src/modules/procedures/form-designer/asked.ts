import type { FormBody, RawInput } from '#platform/http';

/** What a page of the designer is asked with. */
export interface Asked {
  readonly code: string;
  readonly params: RawInput['params'];
  readonly query: RawInput['query'];
  readonly body: FormBody;
  /** Of the draft as whoever sends a page has seen it; none where the page does not say. */
  readonly revision: number;
}
