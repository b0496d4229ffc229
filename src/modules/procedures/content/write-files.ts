import { stringify } from 'yaml';
import { casesText } from '../cases/form-case.ts';
import type { DraftFiles } from '../drafting/draft.ts';
import { printForm } from '../form/print-form.ts';
import type { CatalogueEntry, ProcedureContent, TimeLimit } from '../procedure.ts';

/**
 * The files of a version, as they would lie in the content folder: read again, they give the same version. Comments
 * and the order of keys of the file it once came from are not kept.
 */
export function writeFiles({
  effectiveFrom,
  content,
  form,
  processBpmn,
  feesDmn,
  cases = [],
}: Pick<
  CatalogueEntry,
  'effectiveFrom' | 'content' | 'form' | 'processBpmn' | 'feesDmn' | 'cases'
>): DraftFiles {
  const written = procedureFile(content, { effectiveFrom, drawn: processBpmn !== undefined });
  return {
    yaml: stringify(withoutGaps(written), { lineWidth: 110, aliasDuplicateObjects: false }),
    form: form && printForm(form),
    bpmn: processBpmn,
    fees: feesDmn,
    ...(cases.length > 0 ? { cases: casesText(cases) } : {}),
  };
}

function procedureFile(
  content: ProcedureContent,
  { effectiveFrom, drawn }: { readonly effectiveFrom: string; readonly drawn: boolean },
) {
  const { code, timeLimit, fee, components, process, pausePolicies, supplement, agencies, assumed, ...rest } =
    content;
  const { steps, parallel, ...planned } = process;
  const said = (group: string, values: object) =>
    nonEmpty(
      Object.fromEntries(Object.entries(values).filter(([key]) => !assumed.includes(`${group}.${key}`))),
    );
  return {
    code,
    effectiveFrom,
    ...rest,
    keywords: content.keywords.length > 0 ? content.keywords : undefined,
    timeLimit: limitFile(timeLimit),
    fee: { ...fee, amount: undefined, table: undefined, amountVnd: fee.amount ?? null },
    components,
    process: {
      ...planned,
      parallel: parallel || undefined,
      ...(drawn ? { diagram: 'process.bpmn' } : { steps }),
    },
    agencies: agencies.length > 0 ? agencies : undefined,
    pauses: said('pauses', pausePolicies),
    supplement: said('supplement', supplement),
  };
}

const limitFile = ({ limit, variants, ...rest }: TimeLimit) => ({
  ...limit,
  ...rest,
  variants: variants.map(({ limit: own, ...variant }) => ({ ...variant, ...own })),
});

const nonEmpty = (values: object) => (Object.keys(values).length > 0 ? values : undefined);

/** Undefined values would be written as nothing at all, which reads as null. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : [[key, withoutGaps(each)]])),
  );
}
