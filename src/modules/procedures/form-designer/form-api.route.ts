import { Type } from 'typebox';
import { dateIn, inBoth, refusal } from '#kernel';
import { type AnyApiRoute, apiNotFound, apiRefused, apiRoute, apiValue } from '#platform/http';
import { casesWords } from '../cases/cases.text.ts';
import { changeWords } from '../cases/change-words.ts';
import { outcomeChanges } from '../cases/form-case.ts';
import { casesIn } from '../cases/read-cases.ts';
import { runCases } from '../cases/run-cases.form.ts';
import { type Fault, saidIn } from '../content/located.ts';
import { checkDraft } from '../drafting/check-draft.action.ts';
import { bringForm } from './bring-form.action.ts';
import { type Design, openDesign } from './design.action.ts';
import type { DesignerDeps } from './designing.action.ts';

const permission = 'catalogue.manage';
const params = Type.Object({ code: Type.String({ pattern: '^[1-36]\\.\\d{6}$' }) });
const bilingual = Type.Object({ vi: Type.String(), en: Type.String() });
const path = '/api/v1/procedure-drafts/:code/form';

const designed = Type.Object({
  code: Type.String(),
  revision: Type.Integer({
    description: 'to be sent with a change: who changes what they have not seen is told',
  }),
  state: Type.String({ description: 'editing or submitted' }),
  form: Type.Optional(
    Type.Unknown({ description: 'as form.json; absent while there is none that can be read' }),
  ),
  faults: Type.Array(
    Type.Object({ file: Type.String(), line: Type.Integer(), path: Type.String(), message: bilingual }),
    { description: 'what keeps the draft from being published' },
  ),
});

/** The form of a procedure's draft, for machines: read, replaced, held against its saved cases. */
export const formDesignerApi = (deps: DesignerDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path,
    permission,
    audit: 'api.draft.form',
    summary: 'The form of the open draft of a procedure',
    params,
    query: Type.Object({}),
    body: Type.Unknown(),
    response: designed,
    handle: async ({ params: { code } }, { now }) => {
      const design = await openDesign(deps.db, code, now);
      return design ? apiValue(told(design)) : apiNotFound();
    },
  }),
  apiRoute({
    method: 'POST',
    path,
    permission,
    audit: 'api.draft.form.replaced',
    summary: 'Replace the form of a draft; refused whole, with every place, when anything is wrong',
    params,
    query: Type.Object({}),
    response: designed,
    body: Type.Object({ revision: Type.Integer({ minimum: 0 }), form: Type.Unknown() }),
    handle: async ({ params: { code }, body: { revision, form } }, { actor, now }) => {
      if (actor.kind !== 'official') return apiNotFound();
      const text = JSON.stringify(form, null, 2) ?? 'null';
      const done = await bringForm(deps.db, { code, revision, text }, { actor, now });
      if (!done.ok && done.error.kind === 'faults')
        return apiRefused(refusal('form.faulty', { faults: done.error.faults.map(place) }));
      if (!done.ok && done.error.kind === 'refused')
        return done.error.refusal.code === 'draft.none' ? apiNotFound() : apiRefused(done.error.refusal, 409);
      const design = await openDesign(deps.db, code, now);
      return design ? apiValue(told(design)) : apiNotFound();
    },
  }),
  casesApi(deps),
];

const casesApi = ({ db, places }: DesignerDeps): AnyApiRoute =>
  apiRoute({
    method: 'GET',
    path: `${path}/cases`,
    permission,
    audit: 'api.draft.form.cases',
    summary: 'Run the saved cases of a draft’s form: which come out as expected, and what came instead',
    params,
    query: Type.Object({}),
    body: Type.Unknown(),
    response: Type.Object({
      revision: Type.Integer(),
      ranOn: Type.String({ description: 'YYYY-MM-DD' }),
      cases: Type.Array(
        Type.Object({ name: Type.String(), passes: Type.Boolean(), differences: Type.Array(bilingual) }),
      ),
    }),
    handle: async ({ params: { code } }, { now }) => {
      const design = await openDesign(db, code, now);
      if (!design) return apiNotFound();
      const { draft, read } = design;
      const cases = draft.files.cases === undefined ? [] : casesIn(draft.files.cases);
      if (read.kind !== 'form' || !cases)
        return apiRefused(refusal('form.faulty', { faults: design.faults.map(place) }));
      const checked = await checkDraft(db, { code, files: draft.files, now });
      const content = checked.ok ? checked.value.entry.content : undefined;
      const { form } = read;
      return apiValue({
        ...{ revision: draft.revision, ranOn: dateIn(now) },
        cases: runCases({ form, content, places }, cases).map(({ case: { name, outcome }, now: came }) => {
          const differences = outcomeChanges(outcome, came).map((each) =>
            inBoth(casesWords, (_, lang) => changeWords(each, form, content, lang)),
          );
          return { name, passes: differences.length === 0, differences };
        }),
      });
    },
  });

function told({ draft, read, faults }: Design) {
  const { code, revision, state } = draft;
  return {
    ...{ code, revision, state, faults: faults.map(place) },
    ...(read.kind === 'form' ? { form: read.form } : {}),
  };
}

const place = ({ file, line, path: at, message }: Fault) => ({
  ...{ file: file.split('/').at(-1) ?? file, line, path: at },
  message: { vi: saidIn(message, 'vi'), en: saidIn(message, 'en') },
});
