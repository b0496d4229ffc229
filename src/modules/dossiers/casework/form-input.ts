import { type DossierId, parseId, type StepId } from '#kernel';
import type { FormBody, RawInput } from '#platform/http';

/** The dossier an address names, with the posted fields; undefined when it is no identifier. */
export function dossierIn({
  params,
  body,
}: RawInput): { readonly id: DossierId; readonly body: FormBody } | undefined {
  const id: DossierId | undefined = parseId(params['id']);
  return id && { id, body };
}

/** The same with the step an address names. */
export function stepIn(
  raw: RawInput,
): { readonly id: DossierId; readonly stepId: StepId; readonly body: FormBody } | undefined {
  const asked = dossierIn(raw);
  const stepId: StepId | undefined = parseId(raw.params['stepId']);
  return asked && stepId && { ...asked, stepId };
}
