import type { AccountId, Id, Instant, PlainDate } from '#kernel';

export type BundleId = Id<'bundle'>;

export const broughtStates = ['waiting', 'applied', 'rejected', 'withdrawn'] as const;
export type BroughtState = (typeof broughtStates)[number];

/** A bundle that was brought in the browser, without its bytes. */
export interface Brought {
  readonly id: BundleId;
  readonly fileName: string;
  readonly sha256: string;
  /** From when changed procedures count whose own day has passed. */
  readonly from: PlainDate | undefined;
  readonly by: { readonly accountId: AccountId; readonly name: string };
  readonly at: Instant;
  readonly state: BroughtState;
  readonly decided: { readonly name: string; readonly at: Instant; readonly note: string } | undefined;
}
