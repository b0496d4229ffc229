import type { Actor, DossierId, Lang } from '#kernel';
import type { FormKey } from './form-keys.ts';
import type { PrintedForm } from './printed-form.ts';

/**
 * The form as it stands for a dossier, or undefined: no such dossier, no such form of it, or not for this
 * reader to see. Whoever owns dossiers answers.
 */
export type FormOf = (
  actor: Actor,
  dossier: DossierId,
  key: FormKey,
  lang: Lang,
) => Promise<PrintedForm | undefined>;
