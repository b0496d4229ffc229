import { Type } from 'typebox';
import { channels, returnWays, stepKinds, waitReasons } from '../dossier.ts';
import { deliveryStatuses, handlingStatuses, moneyStatuses, syncStatuses } from '../handling.ts';
import { actions } from '../transition.ts';

/**
 * The words of the API. Times are ISO 8601 with the offset of Vietnam; names come in both languages; a
 * field that has no value is null and never absent.
 */
const uuid = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';
export const idIn = (description: string) => Type.String({ pattern: uuid, description });
const time = (description: string) => Type.String({ format: 'date-time', description });
const timeOrNull = (description: string) =>
  Type.Union([Type.String({ format: 'date-time' }), Type.Null()], { description });
const textOrNull = (description: string) => Type.Union([Type.String(), Type.Null()], { description });
const words = Type.Object({ vi: Type.String(), en: Type.String() });
export const note = (description: string) => Type.String({ maxLength: 4000, description });
export const numberIn = (whose: string) =>
  Type.String({ maxLength: 100, description: `Number and sign. ${whose}` });
export const sliceIn = Type.String({
  maxLength: 40,
  description: 'Key of the slice whose result it is, where the members of a chain have results of their own',
});
export const none = Type.Object({});

const handling = Type.Enum(handlingStatuses, { description: 'Where the dossier stands in its handling' });
const timeliness = Type.Union([Type.Enum(['early', 'onTime', 'late']), Type.Null()], {
  description: 'Decided when handling ends, not when the result is handed out',
});

export const dossierParams = Type.Object({ id: idIn('Id of the dossier') });
export const stepParams = Type.Object({ id: idIn('Id of the dossier'), stepId: idIn('Id of the step') });

export const paperIn = Type.Object({
  component: Type.String({ maxLength: 80, description: 'Key of the component in the procedure' }),
  documentId: idIn('Id that POST /api/v1/documents answered'),
});

const stepOut = Type.Object({
  id: idIn('Id of the step'),
  node: Type.String({ description: 'Its node in the e-procedure' }),
  kind: Type.Enum(stepKinds),
  role: Type.String({ description: 'Role of the posts it is for' }),
  agencyId: Type.String(),
  status: Type.Enum(['open', 'taken', 'done', 'sentBack', 'cancelled']),
  openedAt: time('When it opened'),
  dueAt: timeOrNull('By when it is to be done'),
  doneAt: timeOrNull('When it was done'),
  party: textOrNull('Which of several agencies is asked, by its key in the procedure'),
  slice: textOrNull('The part of a dossier of several agencies it belongs to'),
  opinion: Type.Union([Type.Enum(['agree', 'agreeIf', 'disagree', 'silent']), Type.Null()], {
    description: 'The newest answer of an agency that was asked',
  }),
});

const sliceOut = Type.Object({
  key: Type.String(),
  name: words,
  agencyId: textOrNull('Null for an agency outside the system'),
  procedureCode: textOrNull('The procedure it is in a chain filed once'),
  resultCodes: Type.Array(Type.String(), { description: 'Results of its own, by the national list' }),
  openedAt: timeOrNull('When it began'),
  dueAt: timeOrNull('When this part is due'),
  finishedAt: timeOrNull('When it was finished'),
  timeliness: Type.Union([Type.Enum(['early', 'onTime', 'late']), Type.Null()]),
  restsSince: timeOrNull('Since when others have it and its clock stands'),
  endedAt: timeOrNull('When it ended with nothing done of it: with the dossier, or no longer needed'),
});

const waitOut = Type.Object({
  reason: Type.Enum(waitReasons),
  since: time('Since when'),
  until: timeOrNull('By when it should be over'),
});

export const dossierOut = Type.Object(
  {
    id: idIn('Id of the dossier'),
    requestCode: Type.String({ description: 'What the applicant follows before acceptance' }),
    code: textOrNull('The dossier code, from acceptance on'),
    procedureCode: Type.String(),
    procedureVersionId: Type.String(),
    channel: Type.Enum(channels),
    assisted: Type.Boolean({ description: 'Filed online with an official’s help, confirmed by the citizen' }),
    places: Type.Object({ help: Type.String(), reception: Type.String(), competent: Type.String() }),
    handling,
    nationalStatus: Type.Integer({
      minimum: 1,
      maximum: 10,
      description: 'What the national portal is told',
    }),
    money: Type.Enum(moneyStatuses),
    delivery: Type.Enum(deliveryStatuses),
    sync: Type.Enum(syncStatuses),
    submittedAt: time('When it was filed'),
    acceptBy: timeOrNull('By when the desk answers'),
    acceptedAt: timeOrNull('When it was accepted'),
    firstDueAt: timeOrNull('The due date as first promised'),
    dueAt: timeOrNull('When the result is due'),
    promisedAt: timeOrNull('The new date of a written apology; lateness is not measured by it'),
    calendar: textOrNull('The calendar version it is counted by'),
    assumedYears: Type.Array(Type.Integer(), {
      description: 'Years whose days off were not announced when the date was reckoned',
    }),
    decision: Type.Union([Type.Enum(['granted', 'refused']), Type.Null()]),
    finishedAt: timeOrNull('When handling ended'),
    timeliness,
    returnedAt: timeOrNull('When the result was handed out'),
    endedAt: timeOrNull('When nothing more was to be done'),
    supplement: Type.Union([
      Type.Object({
        stage: Type.Enum(['intake', 'handling']),
        askedAt: time('When it was asked for'),
        answerBy: time('By when the applicant is to answer'),
        components: Type.Array(Type.String()),
      }),
      Type.Null(),
    ]),
    returnWay: Type.Enum(returnWays, { description: 'How the applicant wants the result' }),
    unreadMessages: Type.Integer({ description: 'Of the applicant, not answered and not marked as read' }),
    waits: Type.Array(waitOut),
    slices: Type.Array(sliceOut),
    steps: Type.Array(stepOut),
    papers: Type.Array(
      Type.Object({
        documentId: Type.String(),
        component: Type.String(),
        purpose: Type.Enum(['component', 'supplement', 'result', 'replaced', 'superseded']),
        slice: textOrNull('The slice whose result it is'),
      }),
    ),
    actions: Type.Array(Type.Enum(actions), { description: 'What the holder of this token may do now' }),
  },
  { description: 'A dossier as its owner, or an official of an agency that has it, sees it' },
);

export const messagesOut = Type.Object(
  {
    messages: Type.Array(
      Type.Object({
        at: time('When it was written'),
        from: Type.Enum(['applicant', 'agency']),
        text: Type.String(),
        post: Type.Union([words, Type.Null()], { description: 'Which post wrote, of an agency' }),
        agency: Type.Union([words, Type.Null()]),
        unread: Type.Boolean({
          description: 'Of the applicant, and nobody has answered or marked it as read',
        }),
      }),
    ),
  },
  { description: 'What applicant and agency said about a dossier, the oldest first' },
);

export const notesOut = Type.Object(
  {
    notes: Type.Array(
      Type.Object({
        number: Type.Integer({ description: 'Counted from 1 within the dossier' }),
        at: time('When it was written'),
        text: Type.String(),
        answers: Type.Union([Type.Integer(), Type.Null()], { description: 'The note it stands below' }),
        person: Type.Union([Type.String(), Type.Null()]),
        post: Type.Union([words, Type.Null()]),
        agency: Type.Union([words, Type.Null()]),
      }),
    ),
  },
  { description: 'What officials wrote for each other, the newest thread first, its answers after it' },
);

export const filedOut = Type.Object(
  {
    dossier: dossierOut,
    applicantName: Type.String(),
    onBehalfOf: Type.Union(
      [
        Type.Object({
          name: Type.String(),
          personId: Type.Union([Type.String(), Type.Null()]),
          relation: Type.String(),
          authorisation: Type.Union([Type.String(), Type.Null()]),
        }),
        Type.Null(),
      ],
      { description: 'Whose dossier it is, where somebody else filed it' },
    ),
    answers: Type.Object(
      {},
      { additionalProperties: true, description: 'What was filed, by field of the e-form' },
    ),
  },
  { description: 'A dossier with what was filed' },
);

export const trackOut = Type.Object(
  {
    code: Type.String(),
    procedureCode: Type.String(),
    procedureName: words,
    handling,
    money: Type.Enum(moneyStatuses),
    delivery: Type.Enum(deliveryStatuses),
    reception: words,
    competent: words,
    submittedAt: time('When it was filed'),
    acceptBy: timeOrNull('By when the desk answers'),
    acceptedAt: timeOrNull('When it was accepted'),
    dueAt: timeOrNull('When the result is due'),
    assumed: Type.Boolean({ description: 'It rests on days off nobody has announced yet, and may move' }),
    promisedAt: timeOrNull('A later date promised in a written apology'),
    answerBy: timeOrNull('By when the applicant is asked to answer or to pay'),
    slices: Type.Array(
      Type.Object({
        key: Type.String(),
        name: words,
        openedAt: timeOrNull('When its part began'),
        dueAt: timeOrNull('Its own due date'),
        finishedAt: timeOrNull('When its part was done'),
      }),
      { description: 'The parts of several agencies' },
    ),
    finishedAt: timeOrNull('When handling ended'),
    timeliness,
    endedAt: timeOrNull('When nothing more was to be done'),
    stages: Type.Array(
      Type.Object({
        node: Type.String(),
        name: words,
        status: Type.Enum(['done', 'current', 'upcoming']),
        agency: words,
        post: words,
        dueAt: timeOrNull('By when, while it is current'),
        doneAt: timeOrNull('When it was done'),
      }),
    ),
  },
  { description: 'What anyone who knows the code may see: no name of a person, nothing that was filed' },
);

/** Whose dossier it is, in words, where somebody else files it. */
export const onBehalfIn = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200, description: 'The owner of the dossier' }),
    personId: Type.Optional(Type.String({ minLength: 1, maxLength: 20 })),
    relation: Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'What the one who files is to the owner',
    }),
    authorisation: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 300,
        description: 'The paper that authorises, by number and date',
      }),
    ),
  },
  {
    additionalProperties: false,
    description: 'Whose dossier it is, where the applicant whom the answers name files it for another',
  },
);
