import {
  decideAccept,
  decideAnswerSupplement,
  decideAttachResult,
  decideCompleteStep,
  decideRefuse,
  decideRequestSupplement,
  decideReturnResult,
  decideTakeStep,
  decideWithdraw,
  type ReturnResult,
} from '#dossiers';
import { dateIn } from '#kernel';
import { componentsAsked } from '#procedures';
import type { About, Sent } from './about.ts';
import { advice, endingOf, waitingOf } from './command-of-lifecycle.ts';
import type { Deed } from './storyline.ts';
import { words } from './words.ts';

/** The command a deed is, as a page would send it. */
export function commandOf(deed: Exclude<Deed, { do: 'submit' }>, about: About): Sent {
  switch (deed.do) {
    case 'accept': {
      const command = { components: checkedOff(about), note: '' };
      return { action: 'accept', decide: (dossier, context) => decideAccept(dossier, command, context) };
    }
    case 'refuse':
      return { action: 'refuse', decide: (dossier, context) => decideRefuse(dossier, deed, context) };
    case 'withdraw':
      return { action: 'withdraw', decide: (dossier, context) => decideWithdraw(dossier, deed, context) };
    case 'ask':
    case 'answer':
      return supplement(deed, about);
    case 'attach':
    case 'return':
      return result(deed, about);
    case 'pay':
    case 'paid':
    case 'askBody':
    case 'bodyAnswers':
    case 'suspend':
    case 'resume':
      return waitingOf(deed);
    case 'advise':
      return advice(deed, about);
    case 'apologise':
    case 'stop':
    case 'silence':
    case 'correct':
    case 'reopen':
      return endingOf(deed, about);
    default:
      return step(deed, about);
  }
}

function supplement(deed: Extract<Deed, { do: 'ask' | 'answer' }>, { documentId }: About): Sent {
  const { component, note } = deed;
  if (deed.do === 'ask') {
    const command = { components: [component], note };
    return {
      action: 'request-supplement',
      decide: (dossier, context) => decideRequestSupplement(dossier, command, context),
    };
  }
  const papers = documentId === undefined ? [] : [{ documentId, component, purpose: 'supplement' as const }];
  return {
    action: 'answer-supplement',
    decide: (dossier, context) => decideAnswerSupplement(dossier, { papers, note }, context),
  };
}

function result(deed: Extract<Deed, { do: 'attach' | 'return' }>, about: About): Sent {
  if (deed.do === 'attach') {
    const documents = about.documentId === undefined ? [] : [about.documentId];
    const year = dateIn(about.dossier.submittedAt).slice(0, 4);
    const command = { documents, number: `${about.number + 1}/${year}` };
    return {
      action: 'attach-result',
      decide: (dossier, context) => decideAttachResult(dossier, command, context),
    };
  }
  const receiver = about.answers['requesterName'];
  const command = {
    way: 'desk',
    receiver: typeof receiver === 'string' ? receiver : '',
    taking: { as: 'owner', signature: 'paper', givenBack: [], collected: [] },
  } satisfies ReturnResult;
  return {
    action: 'return-result',
    decide: (dossier, context) => decideReturnResult(dossier, command, context),
  };
}

const outcomes = {
  propose: 'done',
  issue: 'done',
  assign: 'done',
  approve: 'approved',
  sendBack: 'sentBack',
  decideAgainst: 'refused',
} as const;

type StepDeed = Extract<
  Deed,
  { do: 'take' | 'propose' | 'issue' | 'assign' | 'approve' | 'sendBack' | 'decideAgainst' }
>;

/** Of several open steps the one of whoever does it: a letter and an opinion are not done here. */
function step(deed: StepDeed, { dossier: { steps } }: About): Sent {
  const open = steps.find(({ doneAt, kind }) => doneAt === null && kind !== 'consult' && kind !== 'letter');
  if (!open) throw new Error(`No step is open to ${deed.do}`);
  if (deed.do === 'take')
    return {
      action: 'take-step',
      decide: (dossier, context) => decideTakeStep(dossier, { stepId: open.id }, context),
    };
  const command = { stepId: open.id, outcome: outcomes[deed.do], ...wordsOf(deed) };
  return {
    action: 'complete-step',
    decide: (dossier, context) => decideCompleteStep(dossier, command, context),
  };
}

function wordsOf(deed: Exclude<StepDeed, { do: 'take' }>): {
  readonly note: string;
  readonly ground?: string;
} {
  switch (deed.do) {
    case 'approve':
      return { note: words.approved };
    case 'issue':
    case 'assign':
      return { note: '' };
    case 'decideAgainst':
      return { note: deed.reason, ground: deed.ground };
    default:
      return { note: deed.note };
  }
}

/** What the desk ticks: all that was asked for and is there, as a paper, a form or something looked up. */
function checkedOff({ version, answers, dossier }: About): readonly string[] {
  const brought = new Set(dossier.papers.map(({ component }) => component));
  return componentsAsked(version, answers)
    .filter(({ key, required }) => required || brought.has(key))
    .map(({ key }) => key);
}
