import type { Instant, Lang, Official, PlainDate } from '#kernel';
import type { ListKey } from './printed.paths.ts';
import type { PrintedForm } from './printed-form.ts';

/** Which list is asked for: of the official's own agency, for the days from and to, both included. */
export type RegisterAsked = {
  readonly key: ListKey;
  readonly official: Official;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly lang: Lang;
  readonly now: Instant;
};

/** Whoever owns dossiers answers. */
export type RegisterOf = (asked: RegisterAsked) => Promise<PrintedForm>;
