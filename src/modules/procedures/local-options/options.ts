import type { FormState } from '#ui/forms';
import type { PageView } from '#ui/layout';
import type { LimitInForce, LocalLimit } from '../local-limits/local-limit.ts';
import type { ProcedureVersion } from '../procedure.ts';
import type { LocalFee } from './local-fee.ts';

export interface AgencyNamed {
  readonly code: string;
  readonly name: string;
  /** An official of the province may look at others. */
  readonly mayChoose: boolean;
}

export interface OptionsPageProps {
  readonly view: PageView;
  readonly agency: AgencyNamed;
  readonly limits: readonly LocalLimit[];
  readonly fees: readonly LocalFee[];
  readonly procedures: readonly { readonly code: string; readonly name: string }[];
}

export interface OptionPageProps {
  readonly view: PageView;
  readonly agency: AgencyNamed;
  readonly version: ProcedureVersion;
  /** What counts at the agency today, the main limit first. */
  readonly limits: readonly { readonly variant: string | undefined; readonly counted: LimitInForce }[];
  readonly fee: LocalFee | undefined;
  readonly form: FormState;
  /** What was looked at and would be recorded: lines of what changes. */
  readonly preview: { readonly of: 'limit' | 'fee'; readonly lines: readonly string[] } | undefined;
}
