import { err, type Instant, ok, type PostId, type Refusal, type Result, refusal } from '#kernel';
import { graphStep } from '#procedures';
import { stepsFor } from '../allowed.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, Step } from '../dossier.ts';
import { graphOf, moveOn, stepAt, taskOf, tellMove } from '../steps/advance.ts';
import { type Told, tell, untold } from '../telling.ts';

/** A letter to or from an agency outside the system, by its number and date of the register. */
export interface Letter {
  readonly stepId: Step['id'];
  readonly number: string;
  readonly note: string;
}

/** The letter out: the slice of an agency outside the system begins with it. */
export function decideSendLetter(dossier: Dossier, command: Letter, context: DecisionContext): Decision {
  const found = letterStep(dossier, command, context);
  if (!found.ok) return found;
  if (found.value.step.letterSentAt !== undefined) return err(refusal('letter.already-sent'));
  return ok([
    {
      type: 'LetterSent',
      public: found.value.said,
      private: { note: command.note.trim(), number: command.number.trim() },
    },
  ]);
}

/** What the letter in says beside its words, where it is an opinion or a decision. */
export interface Answer extends Letter {
  /** Of an agency that was asked for its opinion. */
  readonly opinion?: Exclude<NonNullable<Step['opinion']>['answer'], 'silent'> | undefined;
  /** Of an agency that decides itself. */
  readonly decision?: NonNullable<Dossier['decision']> | undefined;
}

/**
 * The letter in: the answer of that agency, with which its part is done. All that is drawn for it in a row is
 * answered by the one letter, and where it decides, the letter says what.
 */
export function decideRecordLetter(dossier: Dossier, command: Answer, context: DecisionContext): Decision {
  const found = letterStep(dossier, command, context);
  if (!found.ok) return found;
  const { step, said } = found.value;
  if (step.letterSentAt === undefined) return err(refusal('letter.not-sent'));
  const note = command.note.trim();
  if (note === '') return err(refusal('wait.answer-missing'));
  const received = tell(
    untold(dossier),
    { type: 'LetterReceived', public: said, private: { note, number: command.number.trim() } },
    ...opinionIn(step, command, said),
  );
  const answered = answeredAll(received, step, { ...command, postId: said.postId }, context);
  return answered.ok ? ok(answered.value.events) : answered;
}

const opinionIn = (step: Step, { opinion, note }: Answer, said: Found['said']) =>
  step.party === undefined || opinion === undefined
    ? []
    : [
        {
          type: 'OpinionGiven',
          public: { ...said, answer: opinion },
          private: { note: note.trim() },
        } as const,
      ];

type Answered = Answer & { readonly postId: PostId };

/** Ends the step, and those that open behind it for the same agency: it has done them before it wrote. */
function answeredAll(
  told: Told,
  step: Step,
  answer: Answered,
  context: DecisionContext,
): Result<Told, Refusal> {
  const outcome = outcomeOf(step, answer, context);
  if (outcome === undefined) return err(refusal('letter.decision-missing'));
  const decision = outcome === 'done' ? told.dossier.decision : (answer.decision ?? null);
  const moved = moveOn({ ...told.dossier, decision }, { type: 'completed', task: taskOf(step) }, context);
  if (!moved.ok) return moved;
  const process = moved.value.marking;
  const done = tell(told, {
    type: 'StepCompleted',
    public: { at: context.now, stepId: step.id, postId: answer.postId, outcome, process },
    private: { note: '' },
  });
  const next = tellMove(done, moved.value, context);
  if (!next.ok || step.party !== undefined) return next;
  const behind = moved.value.opened.map((task) => stepAt(next.value.dossier, task));
  const same = behind.find(
    (opened) => opened && isStandIn(opened, context) && agencyOf(opened) === agencyOf(step),
  );
  return same ? answeredAll(next.value, same, answer, context) : next;

  function agencyOf({ node }: Step) {
    return graphStep(graphOf(context), node).agency;
  }
}

/** Drawn as work of the agency, and a letter because it is outside. */
const isStandIn = ({ kind, node, party }: Step, context: DecisionContext): boolean =>
  kind === 'letter' && party === undefined && graphStep(graphOf(context), node).kind !== 'letter';

function outcomeOf({ node }: Step, { decision }: Answer, context: DecisionContext) {
  if (graphStep(graphOf(context), node).kind !== 'sign') return 'done';
  if (decision === undefined) return undefined;
  return decision === 'granted' ? 'approved' : 'refused';
}

interface Found {
  readonly step: Step;
  readonly said: { readonly at: Instant; readonly stepId: Step['id']; readonly postId: PostId };
}

function letterStep(
  dossier: Dossier,
  command: Letter,
  { actor, now }: DecisionContext,
): Result<Found, Refusal> {
  const step = stepsFor(dossier, actor).find(({ id }) => id === command.stepId);
  if (step?.kind !== 'letter' || actor.kind !== 'official') return err(refusal('letter.no-such-step'));
  if (command.number.trim() === '') return err(refusal('letter.number-missing'));
  return ok({ step, said: { at: now, stepId: step.id, postId: actor.postId } });
}
