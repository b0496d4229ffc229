import type { Instant } from '#kernel';
import type { Drawing } from '#platform/pdf';
import type { Contact, FormComponent, Help, IssuingBody } from './form-data.ts';

type Common = {
  readonly body: IssuingBody;
  readonly dossierCode: string;
  readonly owner: Contact;
  readonly content: string;
  readonly help: Help;
  readonly madeAt: Instant;
  readonly officialName: string;
};

/** Print `hand-over`: a dossier from the desk to the agency that handles it, in two copies (handbook §2.3). */
export type HandOverData = Common & {
  readonly giver: string;
  readonly taker: string;
  readonly components: readonly FormComponent[];
  readonly handedAt: Instant;
  /** By when the result is to be back at the desk. */
  readonly backBy: Instant;
};

/** Print `result-receipt`: who took a result, signed on the sheet or on the screen (handbook §2.3, §4.11). */
export type ResultReceiptData = Common & {
  readonly giver: string;
  /** Undefined while it waits to be handed out: the sheet is then signed by hand. */
  readonly taken:
    | {
        readonly at: Instant;
        readonly by: string;
        readonly how: string;
        /** As what they took it, papers shown, originals given back and taken in: as labels and values. */
        readonly facts: readonly (readonly [label: string, value: string])[];
        readonly signature: Drawing | undefined;
      }
    | undefined;
  readonly phone: string | undefined;
  /** Kind and abstract of the result, its number. */
  readonly result: string;
  readonly number: string | undefined;
};

/** One line of what was done to a dossier. */
export type LogLine = {
  readonly at: Instant;
  readonly who: string;
  readonly action: string;
  readonly toWhom: string;
  readonly limit: Instant | undefined;
};

/** Print `log`: how a dossier was handled, line by line (handbook §2.3). */
export type LogData = Common & { readonly receivedAt: Instant; readonly lines: readonly LogLine[] };

/** Print `fee-receipt`: money of a dossier that was confirmed as paid. */
export type FeeReceiptData = Common & {
  readonly payer: Contact;
  readonly payments: readonly {
    readonly what: string;
    /** Whole đồng. */
    readonly amount: number;
    readonly proof: string;
    readonly at: Instant;
    readonly confirmedBy: string;
  }[];
};

/** One dossier of a list of a desk. */
export type ListedDossier = {
  readonly code: string;
  readonly owner: Contact;
  readonly content: string;
  readonly receivedAt: Instant;
  readonly dueAt: Instant | undefined;
  readonly limit: string;
  readonly finishedAt: Instant | undefined;
  readonly result: string;
  readonly fee: boolean;
  readonly byPost: boolean;
};

/** Prints `receipt-list` and `result-list`: the dossiers of an agency in a period. */
export type ListData = {
  readonly body: IssuingBody;
  readonly unit: string;
  /** First and last day, as they are read: 25/11/2026. */
  readonly from: string;
  readonly to: string;
  readonly rows: readonly ListedDossier[];
  readonly cutAt: number | undefined;
  readonly madeAt: Instant;
  readonly officialName: string;
};
