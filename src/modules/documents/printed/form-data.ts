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

/** The part of one agency: its own allowance in words, its own date once it has begun. */
export type PartLine = {
  readonly agency: string;
  readonly limit: string;
  readonly dueAt: Instant | undefined;
};

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
  /** Of a receipt that replaces an earlier one: when the first was made, and the how manieth this is. */
  readonly replaces?: { readonly madeAt: Instant; readonly number: number } | undefined;
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
  /** The parts of several agencies inside the whole. */
  readonly parts?: readonly PartLine[] | undefined;
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

/** Form `apology`: from the agency that is late, signed by its head (handbook §2.3, §4.8). */
export type ApologyData = Common & {
  readonly dossierCode: string;
  readonly number: string;
  readonly receivedAt: Instant;
  readonly dueAt: Instant;
  readonly reason: string;
  readonly newDate: Instant;
};

/** Form `stop`: set B alone has it (handbook §2.1, §2.3). */
export type StopData = Common & {
  readonly asked: 'owner' | 'law';
  readonly reason: string;
  readonly legalGround: string;
  /** The step or state it stood at. */
  readonly stoodAt: string;
  /** Papers and money that go back. */
  readonly givenBack: readonly string[];
};

/** One hand-over: who gave, who took, when, and how the taker's time was kept. */
export type HandOver = {
  readonly giver: string;
  readonly taker: string;
  readonly at: Instant;
  /** `open`: the taker has it still. */
  readonly outcome: 'early' | 'onTime' | 'late' | 'open';
  readonly notes: string;
};

/** Form `control`: the way of a dossier from hand to hand, from its journal (handbook §2.3). */
export type ControlData = Common & {
  readonly dossierCode: string;
  readonly receivedAt: Instant;
  readonly dueAt: Instant;
  readonly handler: string;
  readonly others: readonly string[];
  readonly handOvers: readonly HandOver[];
};

/** One dossier in the register; texts are in the language of the form. */
export type RegisterRow = {
  readonly code: string;
  readonly owner: Contact;
  readonly content: string;
  readonly receivedAt: Instant;
  readonly dueAt: Instant | undefined;
  readonly finishedAt: Instant | undefined;
  readonly returnedAt: Instant | undefined;
  readonly channel: string;
  readonly state: string;
  readonly receiver: string;
  readonly notes: string;
};

/** Form `register`: the dossiers of a unit in a period, made from data (handbook §2.3). */
export type RegisterData = {
  readonly body: IssuingBody;
  readonly unit: string;
  /** First and last day, as they are read: 25/11/2026. */
  readonly from: string;
  readonly to: string;
  readonly rows: readonly RegisterRow[];
  /** How many fit; undefined when all do. */
  readonly cutAt: number | undefined;
  readonly madeAt: Instant;
  readonly officialName: string;
};
