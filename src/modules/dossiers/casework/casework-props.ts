import type { Bilingual } from '#kernel';
import type { AwayPost } from '#organisations';
import type { NewerVersion } from '#procedures';
import type { PageView } from '#ui/layout';
import type { Slip } from '../receipt/slips.ts';
import type { Related } from '../related/related.ts';
import type { Case } from './case.ts';
import type { CaseAction } from './case-actions.ts';
import type { ClockView } from './clock.ts';
import type { Withheld } from './withheld.ts';

export interface CaseworkPageProps {
  readonly view: PageView;
  readonly found: Case;
  readonly clock: ClockView;
  readonly actions: readonly CaseAction[];
  readonly units: {
    /** Where the applicant was helped, when that is neither of the others. */
    readonly help?: Bilingual | undefined;
    readonly reception: Bilingual;
    readonly competent: Bilingual;
  };
  /** A version of its procedure that came later, with rules that are not its own. */
  readonly newer?: NewerVersion | undefined;
  /** Slips of which the province's set of forms has none. */
  readonly withoutForm?: readonly Slip[] | undefined;
  /** What this post might look for among the actions and does not find, with why. */
  readonly withheld?: readonly Withheld[] | undefined;
  /** Other dossiers of the same person that this post's agency has. */
  readonly related?: readonly Related[] | undefined;
  /** Posts that have its open steps and whose holders are away. */
  readonly away?: readonly AwayPost[] | undefined;
  /** This post may answer what the applicant writes. */
  readonly mayAnswer?: boolean | undefined;
  /** This post may see who read the dossier. */
  readonly readers?: boolean | undefined;
  /** For taking a step, the one thing done without a form. */
  readonly idempotencyKey: string;
}
