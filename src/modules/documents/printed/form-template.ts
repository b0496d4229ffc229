import type { Bilingual } from '#kernel';
import type { FormKey } from './form-keys.ts';

/** What a unit's letters say at their head and foot; what is not said stays as the units' own data have it. */
export interface Letterhead {
  readonly superior?: string | undefined;
  readonly agency?: string | undefined;
  readonly place?: string | undefined;
  readonly website?: string | undefined;
  readonly phone?: string | undefined;
  /** A PNG or JPEG, in base64. */
  readonly logo?: string | undefined;
}

/** One block of a form: of ours by its name, with other words where it has words; or words of the province alone. */
export interface TemplateBlock {
  readonly block?: string | undefined;
  readonly text?: Bilingual | undefined;
}

/** How a province prints: never changed once it is in use, so that an old paper can be made again as it was. */
export interface FormTemplate {
  readonly version: string;
  readonly letterhead: Letterhead;
  /** By the code of a unit, over what all have. */
  readonly units: Readonly<Record<string, Letterhead>>;
  /** Forms that are not here are as they come. */
  readonly forms: Readonly<Partial<Record<FormKey, readonly TemplateBlock[]>>>;
}
