import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { type FormKey, type FormTemplate, isNumbered, type Letterhead, type TemplateBlock } from '#documents';
import type { AccountId, Bilingual, Id, Instant } from '#kernel';

/** What is to be said instead; nothing: again as shipped, or as what stands above it has it. */
export type TextEdit =
  | {
      readonly kind: 'message';
      readonly key: string;
      /** Code of the unit; empty: of the whole province. */
      readonly agency: string;
      readonly text: Bilingual | undefined;
    }
  | { readonly kind: 'form'; readonly form: FormKey; readonly blocks: readonly TemplateBlock[] | undefined }
  | { readonly kind: 'letterhead'; readonly agency: string; readonly head: Letterhead | undefined };

/** What an edit is about, as one word: only one change of it waits at a time. */
export function subjectOf(edit: TextEdit): string {
  if (edit.kind === 'form') return `form:${edit.form}`;
  const name = edit.kind === 'message' ? `message:${edit.key}` : 'letterhead';
  return edit.agency === '' ? name : `${name}:${edit.agency}`;
}

/** What it says, whatever it is about. */
export const contentOf = (edit: TextEdit) =>
  edit.kind === 'message' ? edit.text : edit.kind === 'form' ? edit.blocks : edit.head;

/** A digest of what an edit says: whoever changes what they have not seen is told. */
export const digestOf = (edit: TextEdit): string =>
  createHash('sha256')
    .update(canonicalize(contentOf(edit) ?? null) ?? '')
    .digest('hex')
    .slice(0, 16);

/** Whether it changes what a circular prescribes: a numbered form, or the head that all forms stand under. */
export const isLegalForm = (edit: TextEdit): boolean =>
  edit.kind === 'letterhead' || (edit.kind === 'form' && isNumbered(edit.form));

/** A template with one part of it as an edit has it. */
export function withEdit(template: FormTemplate, edit: Exclude<TextEdit, { kind: 'message' }>): FormTemplate {
  if (edit.kind === 'form') {
    const { [edit.form]: _, ...forms } = template.forms;
    return { ...template, forms: edit.blocks ? { ...forms, [edit.form]: edit.blocks } : forms };
  }
  if (edit.agency === '') return { ...template, letterhead: edit.head ?? {} };
  const { [edit.agency]: _, ...units } = template.units;
  return { ...template, units: edit.head ? { ...units, [edit.agency]: edit.head } : units };
}

/** How a province prints that has never changed anything. */
export const plainTemplate: FormTemplate = { version: 'plain', letterhead: {}, units: {}, forms: {} };

export type TextChangeId = Id<'text-change'>;

/** An edit that is handed to a second person, or was. */
export interface TextChange {
  readonly id: TextChangeId;
  readonly edit: TextEdit;
  /** Digest of what its writer had seen in use. */
  readonly seen: string;
  readonly reason: string;
  readonly proposedBy: { readonly accountId: AccountId; readonly name: string };
  readonly proposedAt: Instant;
}
