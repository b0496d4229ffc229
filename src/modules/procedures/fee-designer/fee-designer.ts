import type { FormState } from '#ui/forms';
import type { PageView } from '#ui/layout';
import type { FeeTable } from '../fees/fee-table.ts';
import type { FormDefinition } from '../form/form.ts';

export interface FeeDesignerProps {
  readonly view: PageView;
  readonly code: string;
  /** Undefined while no draft is open. */
  readonly draft: DesignedDraft | undefined;
}

export interface DesignedDraft {
  readonly revision: number;
  readonly editable: boolean;
  readonly form: FormDefinition | undefined;
  /** Undefined while one amount is for every case, or the file cannot be read. */
  readonly table: FeeTable | undefined;
  /** There is a file that is no table which could be shown. */
  readonly unreadable: boolean;
  /** The one amount in words. */
  readonly amount: string;
  readonly state: FormState;
  /** What somebody tries, as typed, and what it comes to. */
  readonly tried: Tried;
}

export interface Tried {
  readonly values: FormState['values'];
  readonly result?: { readonly amount: number | undefined; readonly rows: readonly string[] } | undefined;
}
