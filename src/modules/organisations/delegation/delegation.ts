import {
  addMinutes,
  type Id,
  type Instant,
  instantOfMs,
  type Official,
  type PersonId,
  type PostId,
  parseId,
  type Refusal,
  refusal,
} from '#kernel';
import type { Role } from '../permissions.ts';
import type { Post } from '../post.ts';
import { standIns } from './stand-ins.table.ts';

/** The whole work of a post, or its signatures alone. */
export const coverings = ['all', 'signing'] as const;
export type Covers = (typeof coverings)[number];

/** What a delegation gives away: which work, and of which procedures (undefined: of all). */
export interface Scope {
  readonly covers: Covers;
  readonly procedures: readonly string[] | undefined;
}

/** As far as the rules look at those that stand: who for whom, what, until when it really lasts. */
export interface StandingDelegation extends Scope {
  readonly postId: PostId;
  readonly from: PersonId;
  readonly to: PersonId;
  readonly startsAt: Instant;
  readonly overAt: Instant;
}

/** A delegation with its names. */
export interface Delegation extends StandingDelegation {
  readonly id: Id<'delegation'>;
  readonly post: Post;
  readonly fromName: string;
  readonly toName: string;
  /** The substitute's own post. */
  readonly toPostId: PostId;
  readonly toPostName: { readonly vi: string; readonly en: string };
  /** As it was said; it was over earlier when somebody took it back. */
  readonly endsAt: Instant;
  readonly endedAt: Instant | undefined;
  readonly reason: string;
  readonly givenBy: string;
}

/** Somebody in a post, as whoever delegates or stands in. */
export interface InPost {
  readonly personId: PersonId;
  readonly post: Pick<Post, 'id' | 'role' | 'unitId' | 'agencyId'>;
}

/** Which post, and which of those who hold it. */
export interface Held {
  readonly postId: PostId;
  readonly personId: PersonId;
}

/** A holding as the value of a choice: `post.person`. */
export const heldValue = ({ postId, personId }: Held): string => `${postId}.${personId}`;

export function heldIn(text: string): Held | undefined {
  const [post, person] = text.split('.');
  const [postId, personId] = [parseId<'post'>(post), parseId<'person'>(person)];
  return postId && personId ? { postId, personId } : undefined;
}

export interface NewDelegation extends Scope {
  readonly from: InPost;
  readonly to: InPost;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly reason: string;
}

/** What the handbook leaves open, and each office settles. */
export interface DelegationRule {
  readonly longestDays: number;
  /** Whether the head of a division may sign for the leader of their agency. Not verified: no text was read. */
  readonly divisionHeadSigns: boolean;
}

/** Whether posts of a role have the rank to stand in for those of another (handbook §4.3). */
export function maySubstitute(post: Role, substitute: Role, { divisionHeadSigns }: DelegationRule): boolean {
  if (post === 'approver' && substitute === 'divisionHead') return divisionHeadSigns;
  return standIns[post].some((role) => role === substitute);
}

/** Roles whose post is nobody's to give away but its own holder's: what they decide bears their name. */
const onlyTheirOwn: ReadonlySet<Role> = new Set(['approver', 'leader', 'systemAdmin', 'procedureController']);

/** Whether an official may give, and take back, the work of this post: their own, or of those they lead. */
export function mayDelegate(official: Official, post: Pick<Post, 'id' | 'role' | 'unitId' | 'agencyId'>) {
  if (official.onBehalf !== undefined) return false;
  if (official.postId === post.id) return true;
  if (official.agencyId !== post.agencyId || onlyTheirOwn.has(post.role)) return false;
  if (official.role === 'approver' || official.role === 'centreHead') return true;
  return official.role === 'divisionHead' && official.unitId === post.unitId;
}

/** Why it cannot be given; undefined when it can. The code tells at which field it is said. */
export function delegationFault(
  official: Official,
  asked: NewDelegation,
  known: {
    readonly now: Instant;
    readonly rule: DelegationRule;
    readonly standing: readonly StandingDelegation[];
  },
): Refusal | undefined {
  const { from, to } = asked;
  if (official.onBehalf !== undefined) return refusal('delegation.not-passed-on');
  if (!mayDelegate(official, from.post)) return refusal('delegation.not-yours');
  if (from.personId === to.personId) return refusal('delegation.to-oneself');
  if (from.post.id === to.post.id) return refusal('delegation.has-it-already');
  if (from.post.agencyId !== to.post.agencyId) return refusal('delegation.other-agency');
  if (!maySubstitute(from.post.role, to.post.role, known.rule)) return refusal('delegation.rank');
  return periodFault(asked, known) ?? meetingFault(asked, known.standing);
}

function periodFault(
  { startsAt, endsAt, covers, reason, from }: NewDelegation,
  { now, rule }: { readonly now: Instant; readonly rule: DelegationRule },
): Refusal | undefined {
  if (endsAt <= startsAt) return refusal('delegation.ends-before');
  if (endsAt <= now) return refusal('delegation.past');
  if (endsAt > addMinutes(startsAt, rule.longestDays * 24 * 60))
    return refusal('delegation.too-long', { days: rule.longestDays });
  if (covers === 'signing' && from.post.role !== 'approver') return refusal('delegation.nothing-to-sign');
  return reason.trim() === '' ? refusal('delegation.reason-missing') : undefined;
}

/** What is already given at the same time: the same work to another, or a way back to whoever gives it. */
function meetingFault(asked: NewDelegation, standing: readonly StandingDelegation[]): Refusal | undefined {
  const same = standing.find(
    (each) =>
      each.postId === asked.from.post.id &&
      meet(each, { startsAt: asked.startsAt, overAt: asked.endsAt }) &&
      (each.to === asked.to.personId || shareScope(each, asked)),
  );
  if (same) return refusal('delegation.overlaps');
  const span = { startsAt: asked.startsAt, overAt: asked.endsAt };
  return leadsBack(asked.to.personId, asked.from.personId, { span, standing })
    ? refusal('delegation.ring')
    : undefined;
}

type Span = Pick<StandingDelegation, 'startsAt' | 'overAt'>;

const meet = (a: Span, b: Span): boolean => a.startsAt < b.overAt && b.startsAt < a.overAt;

/** Whether two delegations give away some of the same work. */
export function shareScope(a: Scope, b: Scope): boolean {
  const [some, others] = [a.procedures, b.procedures];
  // The whole of a post holds its signatures: the one thing that sets two apart is the procedures.
  return some === undefined || others === undefined || some.some((code) => others.includes(code));
}

/** Whether at some moment of the span whoever stands in is themselves stood in for, and so on, by whoever gives. */
function leadsBack(
  at: PersonId,
  goal: PersonId,
  { span, standing }: { readonly span: Span; readonly standing: readonly StandingDelegation[] },
): boolean {
  return standing.some((each) => {
    if (each.from !== at || !meet(each, span)) return false;
    if (each.to === goal) return true;
    const rest = standing.filter((other) => other !== each);
    return leadsBack(each.to, goal, { span: common(each, span), standing: rest });
  });
}

const common = (a: Span, b: Span): Span => ({
  startsAt: instantOfMs(Math.max(a.startsAt, b.startsAt)),
  overAt: instantOfMs(Math.min(a.overAt, b.overAt)),
});
