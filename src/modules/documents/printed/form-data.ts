import type { Instant } from '#kernel';
import type { IssuingBody } from './printed-form.ts';

/** Texts are in the language the form is asked for; times are shown in Vietnam's time. */
export type Contact = {
  readonly name: string;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  /** Personal identification or passport number. */
  readonly idNumber?: string | undefined;
};

export type FormComponent = {
  readonly name: string;
  readonly originals: number;
  readonly certifiedCopies: number;
  readonly plainCopies: number;
};

/** One line of "why this date": a stretch of time and what it counts for. */
export type LedgerLine = { readonly when: string; readonly what: string };

export type Help = {
  /** Where a dossier is looked up: the address people type. */
  readonly website: string;
  readonly phone?: string | undefined;
};

type Common = {
  readonly body: IssuingBody;
  /** The desk or centre that received it, in full. */
  readonly receivingUnit: string;
  readonly dossierCode: string | undefined;
  readonly owner: Contact;
  /** What is asked for: the procedure's name, and its code. */
  readonly content: string;
  readonly help: Help;
  readonly madeAt: Instant;
  /** Of the official who signs. */
  readonly officialName: string;
};

/** Form `receipt`: receipt and appointment (handbook §2.3). */
export type ReceiptData = Common & {
  readonly dossierCode: string;
  readonly submitter: Contact;
  readonly channel: 'desk' | 'online' | 'post';
  readonly components: readonly FormComponent[];
  /** Number of sets. */
  readonly sets: number;
  /** "1 ngày làm việc (8 giờ làm việc)". */
  readonly statutoryTime: string;
  readonly receivedAt: Instant;
  readonly dueAt: Instant;
  readonly why: readonly LedgerLine[];
  /** Desk, post or electronic, as words. */
  readonly resultPlace: string;
  readonly remarks?: string | undefined;
  /** The address in the look-up QR; shows nothing private. */
  readonly trackingUrl: string;
};

/** Form `supplement`: what to add before the dossier can go on (handbook §2.3, §4.8). */
export type SupplementData = Common & {
  readonly dossierCode: string | undefined;
  /** "12/HDHS". */
  readonly number?: string | undefined;
  readonly items: readonly FormComponent[];
  readonly reason: string;
  readonly legalGround?: string | undefined;
  readonly stage: 'intake' | 'handling';
  /** Last day to supply it. */
  readonly supplyBy?: Instant | undefined;
};

/** Form `refusal`: why a dossier is not received (handbook §2.3, §4.8). */
export type RefusalData = Common & {
  /** When it was filed, of an online request that has no code. */
  readonly filedAt?: Instant | undefined;
  readonly reason: string;
  readonly legalGround: string;
  /** A paper handed back at the desk is signed for; an online one is not. */
  readonly signedByCitizen: boolean;
};
