import type { CalendarMoves } from '#calendar';
import type { Db } from '#platform/db';
import type { TouchedPort } from '#procedures';
import type { MessageTemplate } from '#texts';

/** What moving definitions needs besides the request. */
export interface BundlesDeps {
  readonly db: Db;
  readonly messages: readonly MessageTemplate[];
  readonly recount: CalendarMoves['recount'];
  readonly touched: TouchedPort;
  /** The version of the program, and the code of the province it serves. */
  readonly program: string;
  readonly province: string;
}
