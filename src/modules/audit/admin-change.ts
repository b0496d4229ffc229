import type { Actor, JsonValue } from '#kernel';

/** What was administered; each kind has its words in `admin-change.text.ts`. */
export const subjectKinds = [
  'procedure',
  'process',
  'post',
  'person',
  'unit',
  'calendar',
  'text',
  'form-template',
  'account',
  'bundle',
  'setting',
  'dossier',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export interface Subject {
  readonly kind: SubjectKind;
  /** Its key among those of its kind: a code, an id. */
  readonly id: string;
  /** As it was called that day, for whoever reads it in twenty years. */
  readonly name: string;
}

/** A change by somebody who administers the office, before it is written down. No secret ever stands in it. */
export interface AdminChange {
  /** What was done, `subject-kind.deed`: `procedure.published`, `post.delegated`. */
  readonly action: string;
  readonly subject: Subject;
  /** What was there and what is there now, as far as they differ; absent where there was or is nothing. */
  readonly before?: JsonValue | undefined;
  readonly after?: JsonValue | undefined;
  readonly reason?: string | undefined;
}

/** Who did it, as text that outlives every reorganisation. */
export function nameOfActor(actor: Actor): string {
  if (actor.kind === 'official') {
    const behalf = actor.onBehalf ? `, thay mặt ${actor.onBehalf.name}` : '';
    return `${actor.name}, ${actor.postName.vi}${behalf}, ${actor.agencyName.vi}`;
  }
  if (actor.kind === 'system') return actor.reason;
  throw new Error(`A ${actor.kind} administers nothing`);
}
