import type { Part, PartKey } from './part.ts';

/** What the pages of a draft ask for, part by part: everything of handbook §1.4 but the form and the process. */
export const parts: readonly Part[] = [
  {
    key: 'chung',
    fields: [
      { path: 'name', kind: 'words' },
      { path: 'field', kind: 'words' },
      { path: 'keywords', kind: 'lines', optional: true },
      { path: 'applicants', kind: 'some', choice: 'applicant' },
      { path: 'channels', kind: 'some', choice: 'channel' },
      { path: 'competentLevel', kind: 'one', choice: 'level' },
      { path: 'levelsOnPortal', kind: 'some', choice: 'level', mayBeNone: true },
      { path: 'route', kind: 'one', choice: 'route' },
      { path: 'portalUrl', kind: 'text', optional: true },
      { path: 'onlineLevel.value', kind: 'one', choice: 'onlineLevel' },
      { path: 'onlineLevel.verified', kind: 'yesNo' },
      { path: 'nonTerritorialWithinProvince', kind: 'yesNo' },
    ],
  },
  {
    key: 'can-cu',
    fields: [
      { path: 'publishingDecision', kind: 'text', optional: true },
      { path: 'publishedBy', kind: 'text', optional: true },
      { path: 'effectiveFrom', kind: 'date' },
      { path: 'source.statement', kind: 'longWords' },
      { path: 'source.verified', kind: 'yesNo' },
    ],
  },
  {
    key: 'giay-to',
    list: 'components',
    naming: 'name',
    keys: 'hyphens',
    fields: [
      { path: 'name', kind: 'words', vietnameseAlone: true },
      { path: 'kind', kind: 'one', choice: 'componentKind' },
      { path: 'formCode', kind: 'text', optional: true },
      { path: 'originals', kind: 'number' },
      { path: 'copies', kind: 'number' },
      { path: 'required', kind: 'yesNo' },
      { path: 'condition', kind: 'words', vietnameseAlone: true, optional: true },
      { path: 'upload', kind: 'one', choice: 'upload', optional: true },
      { path: 'when', kind: 'condition', optional: true },
      { path: 'needed', kind: 'condition', optional: true },
      { path: 'key', kind: 'key', optional: true },
    ],
  },
  {
    key: 'huong-dan',
    list: 'guide.questions',
    naming: 'label',
    keys: 'hyphens',
    fields: [
      { path: 'label', kind: 'words' },
      { path: 'hint', kind: 'words', optional: true },
      { path: 'options', kind: 'options' },
      { path: 'key', kind: 'key', optional: true },
    ],
  },
  {
    key: 'thoi-han',
    fields: [
      { path: 'timeLimit.kind', kind: 'one', choice: 'publishedLimitKind' },
      { path: 'timeLimit.value', kind: 'number', optional: true },
      { path: 'timeLimit.date', kind: 'date', optional: true },
      { path: 'timeLimit.nextWorkingDayAfter15h', kind: 'yesNo' },
      { path: 'timeLimit.verified', kind: 'yesNo' },
    ],
  },
  {
    key: 'truong-hop',
    list: 'timeLimit.variants',
    naming: 'case',
    keys: 'hyphens',
    fields: [
      { path: 'case', kind: 'words', vietnameseAlone: true },
      { path: 'when', kind: 'condition', optional: true },
      { path: 'kind', kind: 'one', choice: 'limitKind' },
      { path: 'value', kind: 'number', optional: true },
      { path: 'date', kind: 'date', optional: true },
      { path: 'key', kind: 'key', optional: true },
    ],
  },
  {
    key: 'phi',
    fields: [
      { path: 'fee.amountVnd', kind: 'money', optional: true },
      { path: 'fee.setByProvincialCouncil', kind: 'yesNo' },
      { path: 'fee.note', kind: 'longWords', vietnameseAlone: true, optional: true },
    ],
  },
  {
    key: 'ket-qua',
    fields: [
      { path: 'resultCodes', kind: 'lines', mayBeNone: true },
      { path: 'retention', kind: 'retention', optional: true },
    ],
  },
  {
    key: 'tam-dung',
    fields: [
      { path: 'pauseReasons', kind: 'some', choice: 'pauseReason', mayBeNone: true },
      { path: 'pauses.supplement', kind: 'one', choice: 'pause', optional: true },
      { path: 'pauses.financial', kind: 'one', choice: 'pauseContinue', optional: true },
      { path: 'pauses.external-opinion', kind: 'one', choice: 'pauseOpinion', optional: true },
      { path: 'pauses.force-majeure', kind: 'one', choice: 'pauseContinue', optional: true },
      { path: 'supplement.most', kind: 'number', optional: true },
      { path: 'supplement.ground', kind: 'words', vietnameseAlone: true, optional: true },
      { path: 'supplement.answerWithin', kind: 'limit', optional: true },
      { path: 'supplement.onSilence', kind: 'one', choice: 'onSilence', optional: true },
      { path: 'supplement.partial', kind: 'one', choice: 'partial', optional: true },
    ],
  },
  {
    key: 'co-quan',
    list: 'agencies',
    naming: 'name',
    keys: 'camel',
    fields: [
      { path: 'name', kind: 'words' },
      { path: 'level', kind: 'one', choice: 'agencyLevel' },
      { path: 'field', kind: 'text' },
      { path: 'outside', kind: 'yesNo' },
      { path: 'limit', kind: 'limit', optional: true },
      { path: 'procedure', kind: 'text', optional: true },
      { path: 'resultCodes', kind: 'lines', optional: true },
      { path: 'key', kind: 'key', optional: true },
    ],
  },
  {
    key: 'trinh-tu',
    fields: [
      { path: 'process.template', kind: 'text' },
      { path: 'process.source', kind: 'text', optional: true },
      { path: 'process.note', kind: 'longWords', vietnameseAlone: true, optional: true },
      { path: 'process.parallel', kind: 'yesNo', optional: true },
    ],
  },
  {
    key: 'buoc',
    list: 'process.steps',
    naming: 'name',
    fields: [
      { path: 'name', kind: 'words' },
      { path: 'who', kind: 'words' },
      { path: 'limit', kind: 'text' },
      { path: 'kind', kind: 'text' },
    ],
  },
  {
    key: 'ghi-chu',
    fields: [{ path: 'note', kind: 'longWords', vietnameseAlone: true, optional: true }],
  },
  {
    key: 'mau-cau',
    list: 'phrases',
    naming: 'name',
    fields: [
      { path: 'name', kind: 'text' },
      { path: 'use', kind: 'one', choice: 'phraseUse' },
      { path: 'text', kind: 'longWords', vietnameseAlone: true },
    ],
  },
];

export const partOf = (key: string | undefined): Part | undefined => parts.find((part) => part.key === key);

/** The part with this key, which there is. */
export function knownPart(key: PartKey): Part {
  const part = partOf(key);
  if (!part) throw new Error(`No part ${key}`);
  return part;
}
