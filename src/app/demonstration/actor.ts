import type { Actor } from '#kernel';
import type { Case } from './plan.ts';
import type { Staff } from './staff.ts';
import type { Deed } from './storyline.ts';

/** Who does a deed: the post it belongs to, or the owner; for an owner who came to the desk, the desk. */
export function actorOf(
  deed: Deed,
  { of, staff, owner }: { readonly of: Case; readonly staff: Staff; readonly owner: Actor | undefined },
): Actor {
  const desk = staff.desks[of.number % staff.desks.length] ?? staff.desks[0];
  const handler = staff.handlers[of.story.procedure];
  switch (deed.do) {
    case 'submit':
    case 'answer':
    case 'withdraw':
      return owner ?? desk;
    case 'accept':
    case 'refuse':
    case 'return':
    case 'paid':
      return desk;
    case 'ask':
      return deed.by === 'desk' ? desk : handler;
    case 'take':
    case 'propose':
    case 'pay':
    case 'askBody':
    case 'bodyAnswers':
      return handler;
    case 'assign':
      return staff.head;
    case 'advise':
      return staff.planner;
    case 'attach':
      // A procedure without an issuing step has its result attached by whoever drafted it.
      return of.story.procedure === 'business' ? handler : staff.clerk;
    case 'issue':
      return staff.clerk;
    case 'approve':
    case 'sendBack':
    case 'decideAgainst':
    case 'suspend':
    case 'resume':
    case 'apologise':
    case 'stop':
    case 'silence':
    case 'correct':
    case 'reopen':
      return staff.approver;
  }
}
