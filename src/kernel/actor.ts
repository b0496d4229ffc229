import type { AccountId, DossierId, Id, PersonId, PostId, SessionId, UnitId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { Bilingual } from './lang.ts';
import type { Permission } from './permission.ts';

/** Someone who has not signed in. The session ties a draft to the browser that began it. */
export type Guest = {
  readonly kind: 'guest';
  readonly sessionId: SessionId | undefined;
  /** A dossier whose second factor this browser has shown a moment ago. */
  readonly tracks?: DossierId | undefined;
};

/** What somebody has to do before anything else is done in their name. */
export type FirstDuty = 'change-password' | 'show-second-factor';

/** A citizen or business with an account. */
export type Citizen = {
  readonly kind: 'citizen';
  readonly accountId: AccountId;
  readonly sessionId: SessionId | undefined;
  readonly name: string;
  /** Another's dossier whose second factor they have shown a moment ago. */
  readonly tracks?: DossierId | undefined;
  readonly first?: FirstDuty | undefined;
};

/** By which delegation somebody works in a post that is another's, and how far it goes. */
export interface OnBehalf {
  readonly delegationId: Id<'delegation'>;
  /** Whoever holds the post and is away. */
  readonly personId: PersonId;
  readonly name: string;
  readonly covers: 'all' | 'signing';
  /** Codes of the procedures it is limited to; undefined for all. */
  readonly procedures: readonly string[] | undefined;
}

/**
 * An official in one post. Work hangs on posts, never on persons; names are carried along as text so
 * that the journal stays readable after every reorganisation.
 */
export type Official = {
  readonly kind: 'official';
  readonly accountId: AccountId;
  readonly sessionId: SessionId | undefined;
  readonly personId: PersonId;
  /** The post's role, a word of `organisations`: an e-process says which role a step is for. */
  readonly role: string;
  readonly name: string;
  readonly postId: PostId;
  readonly postName: Bilingual;
  /** The desk, division or leadership the post belongs to. */
  readonly unitId: UnitId;
  readonly unitName: Bilingual;
  /** The agency that unit is part of: a commune, a department, the service centre. */
  readonly agencyId: UnitId;
  readonly agencyName: Bilingual;
  readonly permissions: ReadonlySet<Permission>;
  /** Undefined in a post of one's own. */
  readonly onBehalf?: OnBehalf | undefined;
  /** Where a second factor is asked of them: until when the one they have shown counts. */
  readonly secondFactor?: { readonly freshUntil: Instant | undefined } | undefined;
  /** Until it is done they hold no permission. */
  readonly first?: FirstDuty | undefined;
};

/** The program itself: nightly closings, loading of a demonstration. */
export type System = { readonly kind: 'system'; readonly reason: string };

export type Actor = Guest | Citizen | Official | System;

export const may = (actor: Actor, permission: Permission): boolean =>
  actor.kind === 'system' || (actor.kind === 'official' && actor.permissions.has(permission));

/** Whether a second factor has to be shown anew before this actor decides anything. */
export const mustConfirm = (actor: Actor, now: Instant): boolean =>
  actor.kind === 'official' &&
  actor.secondFactor !== undefined &&
  (actor.secondFactor.freshUntil === undefined || now > actor.secondFactor.freshUntil);
