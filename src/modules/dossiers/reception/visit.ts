import type { DossierId, Id, Instant, JsonObject, PostId, UnitId } from '#kernel';
import type { DeskPerson } from './person.ts';

/** One person before the desk, or one item of the post, with all that is received for them. */
export interface Visit {
  readonly id: Id<'visit'>;
  /** The agency whose desk it is. */
  readonly unitId: UnitId;
  readonly channel: 'direct' | 'postal';
  /** The queue number they were called by. */
  readonly ticket: string | undefined;
  readonly openedAt: Instant;
  /** Undefined until it is said who came, and again the night after. */
  readonly person: DeskPerson | undefined;
  /** What was typed to find them. */
  readonly sought: string | undefined;
  /** A form begun and not received yet. */
  readonly form: BegunForm | undefined;
  readonly postItem: string | undefined;
}

/** A form as it was typed: whatever happens to desk or network, it is there when the page is opened again. */
export interface BegunForm {
  readonly code: string;
  readonly fields: JsonObject;
}

/** What was received in a visit, as its page lists it. */
export interface Received {
  readonly dossierId: DossierId;
  readonly code: string;
  readonly procedureCode: string;
  readonly accepted: boolean;
  readonly dueAt: Instant | undefined;
}

/** A visit as the officer's list of the day has it. */
export interface VisitLine {
  readonly id: Id<'visit'>;
  readonly openedAt: Instant;
  readonly ticket: string | undefined;
  readonly name: string | undefined;
  readonly codes: readonly string[];
  /** A form was begun and is not received yet. */
  readonly begun: boolean;
}

/** Whose visit it is: nobody but the post that opened it goes on with it. */
export interface DeskPost {
  readonly postId: PostId;
  readonly unitId: UnitId;
}
