declare const brand: unique symbol;

/** A UUID that says what it identifies, so that a dossier's cannot be passed for a step's. */
export type Id<Of extends string> = string & { readonly [brand]: Of };

export type DossierId = Id<'dossier'>;
export type StepId = Id<'step'>;
export type UnitId = Id<'unit'>;
export type PostId = Id<'post'>;
export type PersonId = Id<'person'>;
export type AccountId = Id<'account'>;
export type SessionId = Id<'session'>;
export type DocumentId = Id<'document'>;
export type DraftId = Id<'draft'>;
export type ProcedureVersionId = Id<'procedure-version'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Parses an identifier that came from outside; undefined when it is not a lower-case UUID. */
export function parseId<Of extends string>(text: unknown): Id<Of> | undefined {
  return isId<Of>(text) ? text : undefined;
}

/** The same for a value that our own database gave; anything else is a bug. */
export function idOf<Of extends string>(text: string): Id<Of> {
  if (isId<Of>(text)) return text;
  throw new Error(`Not an identifier: ${text}`);
}

function isId<Of extends string>(value: unknown): value is Id<Of> {
  return typeof value === 'string' && uuid.test(value);
}
