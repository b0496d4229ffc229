/** The words of a list, which come with its page. */
export interface ListWords {
  readonly changed: string;
  readonly show: string;
  readonly keys: string;
  readonly close: string;
  readonly off: string;
  readonly on: string;
  readonly rows: readonly (readonly [string, string])[];
}
