import type { Bilingual } from '#kernel';
import type { Appointment } from '../appointments/appointment.ts';
import type { LineState, QueueTicket } from '../numbers/queue-ticket.ts';

/** An appointment with the name of what it is about. */
export interface ExpectedPerson {
  readonly appointment: Appointment;
  readonly procedure: Bilingual | undefined;
}

/** What an official at a desk sees of the day. */
export interface DeskDay {
  /** Undefined when the desk gives no numbers. */
  readonly queue:
    | {
        readonly lines: readonly LineState[];
        readonly next: readonly QueueTicket[];
        /** Called by this post and neither here nor missing. */
        readonly mine: QueueTicket | undefined;
        readonly place: number | undefined;
        /** Served by this post today, the newest first. */
        readonly served: readonly QueueTicket[];
      }
    | undefined;
  /** Undefined when the desk takes no appointments and none is left from when it did. */
  readonly today: readonly ExpectedPerson[] | undefined;
  /** Booked for a time at which the desk no longer receives. */
  readonly removed: readonly ExpectedPerson[];
  readonly upcoming: number;
}
