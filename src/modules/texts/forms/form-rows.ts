import { type FormKey, sectionsIn, shippedWords, type TemplateBlock } from '#documents';

/** A block of a form while it is being written: a part of the law's, a paragraph of ours, one of the province. */
export interface FormRow {
  readonly kind: 'fixed' | 'words' | 'own';
  /** Of ours: its name. */
  readonly block: string;
  readonly vi: string;
  readonly en: string;
}

/** The rows of a form as it is printed; of one that was never changed as it comes. */
export const rowsOf = (form: FormKey, blocks: readonly TemplateBlock[] | undefined): readonly FormRow[] =>
  (blocks ?? sectionsIn(form).map(([block]): TemplateBlock => ({ block }))).map((each) => rowOf(form, each));

function rowOf(form: FormKey, { block = '', text }: TemplateBlock): FormRow {
  const kind = kindOf(form, block);
  const words = text ?? shippedWords(form, block);
  return { kind, block, vi: words?.vi ?? '', en: words?.en ?? '' };
}

/** What a block of a form is, by its name; one without a name, or with one nobody knows, is the province's own. */
export const kindOf = (form: FormKey, block: string): FormRow['kind'] =>
  sectionsIn(form).find(([name]) => name === block)?.[1] ?? 'own';

/** Paragraphs of ours that are left out. */
export const leftOut = (form: FormKey, rows: readonly FormRow[]): readonly string[] =>
  sectionsIn(form).flatMap(([name, kind]) =>
    kind === 'words' && !rows.some(({ block }) => block === name) ? [name] : [],
  );

/**
 * The blocks that rows stand for: words as they are shipped are the shipped ones. Undefined where all is as it comes;
 * what the law asks for and nobody sent comes last, since it cannot be left out.
 */
export function blocksOf(form: FormKey, rows: readonly FormRow[]): readonly TemplateBlock[] | undefined {
  const fixed = sectionsIn(form).flatMap(([name, kind]) =>
    kind === 'fixed' && !rows.some(({ block }) => block === name) ? [{ block: name }] : [],
  );
  const blocks: readonly TemplateBlock[] = [...rows.map((row) => blockOf(form, row)), ...fixed];
  const plain = sectionsIn(form);
  const same =
    blocks.length === plain.length && blocks.every((each, at) => each.block === plain[at]?.[0] && !each.text);
  return same ? undefined : blocks;
}

function blockOf(form: FormKey, { kind, block, vi, en }: FormRow): TemplateBlock {
  if (kind === 'fixed') return { block };
  const shipped = kind === 'words' ? shippedWords(form, block) : undefined;
  const named = kind === 'words' ? { block } : {};
  const text = { vi, en: en === '' ? vi : en };
  return shipped && shipped.vi === text.vi && shipped.en === text.en ? named : { ...named, text };
}

/** Rows after a button: moved up or down, left out, added or printed again; undefined of no such button. */
export function pressed(
  form: FormKey,
  rows: readonly FormRow[],
  button: string,
): readonly FormRow[] | undefined {
  const [deed = '', what = ''] = button.split('.');
  const at = /^\d{1,2}$/.test(what) ? Number(what) : -1;
  const row = rows[at];
  if (deed === 'len' && row && at > 0) return rows.with(at, rows[at - 1] ?? row).with(at - 1, row);
  if (deed === 'xuong' && row)
    return rows[at + 1] ? rows.with(at, rows[at + 1] ?? row).with(at + 1, row) : rows;
  if (deed === 'bo' && row && row.kind !== 'fixed') return rows.toSpliced(at, 1);
  if (deed === 'them')
    return rows.toSpliced(beforeSignatures(rows), 0, { kind: 'own', block: '', vi: '', en: '' });
  if (deed === 'lai' && leftOut(form, rows).includes(what))
    return rows.toSpliced(beforeSignatures(rows), 0, rowOf(form, { block: what }));
  return deed === 'len' || deed === 'xuong' || deed === 'bo' || deed === 'lai' ? rows : undefined;
}

/** New paragraphs stand above the signatures, where there are any. */
function beforeSignatures(rows: readonly FormRow[]): number {
  const at = rows.findIndex(({ block }) => block === 'signatures');
  return at < 0 ? rows.length : at;
}

/** Rows as fields of the form. */
export const valuesOfRows = (rows: readonly FormRow[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rows.flatMap(({ block, vi, en }, at) => [
      [`phan-${at}`, block],
      [`vi-${at}`, vi],
      [`en-${at}`, en],
    ]),
  );
