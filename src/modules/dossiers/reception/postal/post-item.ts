import type { Id, Instant } from '#kernel';
import type { DeskPerson } from '../person.ts';

/** One item of the post, with what its list says of it. */
export interface PostItem {
  readonly code: string;
  readonly sender: DeskPerson;
  readonly senderAddress: string | undefined;
  readonly procedureCode: string | undefined;
}

/** What has become of an item. */
export interface ItemStanding {
  readonly code: string;
  readonly visitId: Id<'visit'> | undefined;
  /** Codes of what was received out of it. */
  readonly dossiers: readonly string[];
}

/** A hand-over list as the page of the post names it. */
export interface ListLine {
  readonly id: Id<'post-list'>;
  readonly madeAt: Instant;
  readonly imported: boolean;
  readonly lines: number;
  readonly received: number;
}

/**
 * An item code as it stands on a label, without spaces. Undefined where it cannot be one. Its shape is ours: letters,
 * digits and hyphens, 6 to 30 of them; what the post uses was not found said anywhere (handbook §7.7 has the name of
 * the field only).
 */
export function postItemCode(typed: string): string | undefined {
  const code = typed.normalize('NFC').toUpperCase().replace(/\s+/g, '');
  return /^[A-Z0-9-]{6,30}$/.test(code) ? code : undefined;
}
