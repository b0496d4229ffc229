import type { PageView } from '#ui/layout';
import type { KioskPlace } from '../counter.paths.ts';

/** What every page of a kiosk shows at its head. */
export interface KioskView {
  readonly view: PageView;
  readonly place: KioskPlace;
  /** The agency, and whether its desk is open. */
  readonly owner: string;
  readonly state: string;
}

/** A procedure as a kiosk lists it. */
export interface KioskProcedure {
  readonly code: string;
  readonly name: string;
}
