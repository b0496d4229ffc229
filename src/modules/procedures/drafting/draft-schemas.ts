import { type Static, Type } from 'typebox';
import { isoOf, type Refusal } from '#kernel';
import { differenceLine } from '../versions/difference-words.ts';
import type { PartReach } from '../versions/reach.ts';
import { type DraftFiles, draftStates, type ProcedureDraft } from './draft.ts';
import { draftFileNames, fileText } from './draft-files.ts';
import { nameIn, unnamed } from './draft-name.ts';
import type { DraftPlan } from './draft-plan.ts';

const bilingual = Type.Object({ vi: Type.String(), en: Type.String() });
const longest = { maxLength: 1_000_000 };

export const codeParams = Type.Object({ code: Type.String({ pattern: '^[1-36]\\.\\d{6}$' }) });
export const none = Type.Object({});
export const revisionIn = Type.Integer({
  minimum: 1,
  description: 'of the draft as it was read; another one is refused',
});

const optionalFile = Type.Optional(Type.Union([Type.String(longest), Type.Null()]));
/** Files to be put into a draft; null takes one away. */
export const filesIn = Type.Object({
  'procedure.yaml': Type.Optional(Type.String(longest)),
  ...{ 'form.json': optionalFile, 'form-cases.json': optionalFile },
  ...{ 'process.bpmn': optionalFile, 'fees.dmn': optionalFile },
});

const draftHead = {
  ...{ code: Type.String(), name: bilingual, revision: Type.Integer(), state: Type.Enum(draftStates) },
  changedAt: Type.String({ description: 'ISO 8601' }),
  changedBy: Type.String(),
  submitted: Type.Optional(Type.Object({ by: Type.String(), at: Type.String() })),
  remark: Type.Optional(Type.Object({ by: Type.String(), text: Type.String() })),
};
export const draftLine = Type.Object(draftHead);
export const draftOut = Type.Object({
  ...draftHead,
  files: Type.Record(Type.String(), Type.String(), { description: 'as under content/procedures/CODE' }),
});

export function draftLineOf(draft: ProcedureDraft): Static<typeof draftLine> {
  const { code, files, revision, state, changedAt, changedBy, submitted, remark } = draft;
  return {
    ...{ code, revision, state, name: nameIn(files.yaml) ?? unnamed(code) },
    ...{ changedAt: isoOf(changedAt), changedBy: changedBy.name },
    ...(submitted ? { submitted: { by: submitted.by, at: isoOf(submitted.at) } } : {}),
    ...(remark ? { remark: { by: remark.by, text: remark.text } } : {}),
  };
}

export const draftBody = (draft: ProcedureDraft): Static<typeof draftOut> => ({
  ...draftLineOf(draft),
  files: filesOf(draft.files),
});

const filesOf = (files: DraftFiles): Record<string, string> =>
  Object.fromEntries(
    draftFileNames.flatMap((name) => {
      const text = fileText(files, name);
      return text === undefined ? [] : [[name, text]];
    }),
  );

const publicationOut = Type.Object({
  version: Type.Integer(),
  effectiveFrom: Type.String({ description: 'YYYY-MM-DD' }),
  class: Type.Optional(Type.String({ description: 'absent of a first version' })),
  differences: Type.Array(
    Type.Object({
      ...{ path: Type.String(), kind: Type.String(), class: Type.String(), text: bilingual },
      drafts: Type.Integer({ description: 'open drafts this part concerns' }),
      dossiers: Type.Integer({ description: 'open dossiers this part concerns' }),
      dossiersDo: Type.String({ description: 'shown: they show the new words; else they keep the old rule' }),
    }),
  ),
});
export const previewOut = Type.Object({
  revision: Type.Integer(),
  plan: Type.Enum(['publish', 'unchanged', 'faulty']),
  faults: Type.Array(
    Type.Object({
      ...{ file: Type.String(), line: Type.Integer(), path: Type.String(), message: bilingual },
    }),
  ),
  publication: Type.Optional(publicationOut),
});

type Publication = Extract<DraftPlan, { readonly kind: 'publish' }>['publication'];

export const publicationBody = (
  { version, effectiveFrom, class: change, differences }: Publication,
  reach: (difference: Publication['differences'][number]) => PartReach,
): Static<typeof publicationOut> => ({
  ...{ version, effectiveFrom, ...(change === undefined ? {} : { class: change }) },
  differences: differences.map((each) => {
    const { drafts, dossiers, how } = reach(each);
    const text = { vi: differenceLine(each, 'vi'), en: differenceLine(each, 'en') };
    const { path, kind, class: own } = each;
    return { path, kind, class: own, text, drafts, dossiers, dossiersDo: how };
  }),
});

/** 409 when somebody or something came first, 403 when a second person has to, 404 without a draft; else 422. */
export function draftRefusalStatus({ code }: Refusal): 403 | 404 | 409 | 422 {
  if (code === 'draft.none' || code === 'draft.version-unknown') return 404;
  return code === 'draft.own-work' ? 403 : moved.has(code) ? 409 : 422;
}

const moved: ReadonlySet<string> = new Set([
  ...['draft.changed-meanwhile', 'draft.submitted', 'draft.not-submitted'],
  ...['draft.base-moved', 'draft.procedure-exists'],
]);
