import type { FormTemplate, PrintedForm } from '#documents';
import type { Lang } from '#kernel';
import type { Unit } from '#organisations';
import type { Db } from '#platform/db';
import type { PdfPrinter } from '#platform/pdf';
import type { MessageTemplate } from './messages/message.ts';

/** What the pages of texts need besides the request. */
export interface TextsDeps {
  readonly db: Db;
  readonly printer: PdfPrinter;
  /** Every message somebody tells, in the order in which they are listed. */
  readonly messages: readonly MessageTemplate[];
  /** Every form on examples, as a template has it printed. */
  readonly preview: (template: FormTemplate, lang: Lang) => readonly PrintedForm[];
  /** The agencies that may have words of their own. */
  readonly agencies: () => Promise<readonly Unit[]>;
  /** Where officials keep their phrases. */
  readonly phrasesPath: string;
}
