import type { Bilingual, PlainDate } from '#kernel';
import type { PhraseUse } from '#procedures';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, WaitReason } from '../dossier.ts';
import type { PhraseFields } from '../phrases/phrases.ts';
import type { Action } from '../transition.ts';

/** A field of a small form, with its words. */
export interface SmallField {
  readonly name: string;
  /** `words`: several lines; `line`: one; `code`: a number of a paper; `money`: whole đồng. */
  readonly kind: 'words' | 'line' | 'code' | 'money' | 'date' | 'choice';
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  /** Code of the refusal when nothing is there; a field without one may stay empty. */
  readonly missing?: string;
  /** What phrases can be put into it. */
  readonly phrases?: PhraseUse;
  /** Of a choice: what can be chosen. */
  readonly choices?: readonly {
    readonly value: string;
    readonly label: Bilingual;
    readonly hint?: Bilingual;
  }[];
}

/** What came in the fields, read by kind; empty and NaN where nothing did. */
export interface Given {
  readonly text: (name: string) => string;
  readonly date: (name: string) => PlainDate | undefined;
  readonly amount: (name: string) => number;
}

/**
 * Something an official does to a dossier with a reason, a number, a date: one form made of few fields. Most
 * actions of the lifecycle are of this kind and need no page of their own.
 */
export interface SmallAction<Command = unknown> {
  readonly action: Action;
  readonly text: SmallActionText;
  readonly fields: readonly SmallField[];
  /** The wait it begins, whose effect on the clock is the procedure's policy and is told. */
  readonly waits?: WaitReason;
  /** The button warns: what it does cannot be undone by whoever does it. */
  readonly grave?: boolean;
  /** More refusals that one of the fields can mend, by code. */
  readonly mends?: Readonly<Record<string, string>>;
  readonly command: (given: Given) => Command;
  readonly decide: (dossier: Dossier, command: Command, context: DecisionContext) => Decision;
}

export interface SmallActionText {
  readonly title: Bilingual;
  /** What it does and what follows, before anything is asked. */
  readonly lead: Bilingual;
  readonly submit: Bilingual;
  readonly done: Bilingual;
}

/** Its fields that phrases can be put into. */
export const phraseFieldsOf = ({ fields }: Pick<SmallAction, 'fields'>): PhraseFields =>
  Object.fromEntries(fields.flatMap(({ name, phrases }) => (phrases === undefined ? [] : [[name, phrases]])));

/** The field each refusal is told at: those of empty fields, those it names, the calendar at the first. */
export function fieldOfRefusal({
  fields,
  mends = {},
}: Pick<SmallAction, 'fields' | 'mends'>): Readonly<Record<string, string>> {
  const missing = fields.flatMap(({ missing: code, name }) => (code === undefined ? [] : [[code, name]]));
  const [first] = fields;
  return {
    ...(first ? { 'clock.beyond-calendar': first.name } : {}),
    ...Object.fromEntries(missing),
    ...mends,
  };
}
