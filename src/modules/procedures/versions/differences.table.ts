import { isJsonObject, type JsonValue } from '#kernel';
import type { ChangeClass } from './change-class.ts';
import type { differenceText } from './differences.text.ts';

export type DifferenceKind = keyof (typeof differenceText)['vi'];

/** Where a difference stands and what it was and is; `*` in a place is one key, `**` all that is below. */
export type Row = {
  readonly at: string;
  readonly kind: DifferenceKind;
  readonly class: ChangeClass;
  /** Only when this holds; the first row of a place that fits says what it is. */
  readonly if?: (before: JsonValue | undefined, after: JsonValue | undefined) => boolean;
  /** A thing that is there or not: when both sides have it, what differs is looked for inside. */
  readonly whole?: true;
};

type Test = NonNullable<Row['if']>;
const isNew: Test = (before) => before === undefined;
const isGone: Test = (_, after) => after === undefined;
const isLess: Test = (before, after) =>
  typeof before === 'number' && typeof after === 'number' && after < before;
const isMore: Test = (before, after) => isLess(after, before);
const becomesTrue: Test = (_, after) => after === true;
const has = (value: JsonValue | undefined, key: string): JsonValue | undefined =>
  isJsonObject(value) ? value[key] : undefined;
const newAndRequired: Test = (before, after) => before === undefined && has(after, 'required') === true;
const goneAndRequired: Test = (before, after) => after === undefined && has(before, 'required') === true;
const isNewPaperToSend: Test = (before, after) =>
  before === undefined && (has(after, 'required') === true || has(after, 'upload') === 'required');
const isGonePaperToSend: Test = (before, after) => isNewPaperToSend(after, before);
const isNewStep: Test = (before, after) => before === undefined && has(after, 'type') === 'step';
const isGoneStep: Test = (before, after) => isNewStep(after, before);
const onlyEnglish: Test = (before, after) => has(before, 'vi') === has(after, 'vi');
const onlineLevels = ['information-only', 'partial', 'full'];
const moreOnline: Test = (before, after) =>
  onlineLevels.indexOf(String(after)) > onlineLevels.indexOf(String(before));
const toOptional: Test = (before, after) =>
  before === 'required' && (after === 'optional' || after === 'none');

/**
 * Every kind of difference, with its class; the reason of each is in its text. What stands nowhere here is
 * substantive: a change nobody thought of is not applied to anybody who has begun.
 */
export const differenceRows: readonly Row[] = [
  { at: 'name', kind: 'name', class: 'cosmetic' },
  { at: 'field', kind: 'fieldOfWorkWords', class: 'cosmetic', if: onlyEnglish },
  { at: 'field', kind: 'fieldOfWork', class: 'substantive' },
  { at: 'keywords', kind: 'keywords', class: 'cosmetic' },
  { at: 'portalUrl', kind: 'portalUrl', class: 'cosmetic' },
  { at: 'note', kind: 'note', class: 'cosmetic' },
  { at: 'phrases.**', kind: 'phrases', class: 'cosmetic' },
  { at: 'guide.**', kind: 'guide', class: 'cosmetic' },
  { at: 'source.**', kind: 'source', class: 'cosmetic' },
  { at: 'plan.**', kind: 'plan', class: 'cosmetic' },
  { at: 'assumed.*', kind: 'assumed', class: 'cosmetic' },
  { at: 'drawing', kind: 'drawing', class: 'cosmetic' },
  { at: 'publishedBy', kind: 'publisher', class: 'substantive' },
  { at: 'publishingDecision', kind: 'decision', class: 'substantive' },
  { at: 'route', kind: 'route', class: 'substantive' },
  { at: 'competentLevel', kind: 'competentLevel', class: 'substantive' },
  { at: 'levelsOnPortal.*', kind: 'levelOnPortal', class: 'substantive' },
  { at: 'applicants.*', kind: 'applicantAdded', class: 'substantive', if: isNew },
  { at: 'applicants.*', kind: 'applicantRemoved', class: 'substantive' },
  { at: 'channels.*', kind: 'channelAdded', class: 'assisting', if: isNew },
  { at: 'channels.*', kind: 'channelRemoved', class: 'substantive' },
  { at: 'onlineLevel.value', kind: 'onlineLevelRaised', class: 'assisting', if: moreOnline },
  { at: 'onlineLevel.value', kind: 'onlineLevelLowered', class: 'substantive' },
  { at: 'onlineLevel.verified', kind: 'verified', class: 'cosmetic' },
  { at: 'nonTerritorialWithinProvince', kind: 'anywhere', class: 'assisting', if: becomesTrue },
  { at: 'nonTerritorialWithinProvince', kind: 'notAnywhere', class: 'substantive' },
  { at: 'resultCodes.*', kind: 'result', class: 'substantive' },
  { at: 'retention', kind: 'retention', class: 'substantive' },

  { at: 'timeLimit.limit', kind: 'limit', class: 'substantive' },
  { at: 'timeLimit.nextWorkingDayAfter15h', kind: 'cutOff', class: 'substantive' },
  { at: 'timeLimit.verified', kind: 'verified', class: 'cosmetic' },
  { at: 'timeLimit.variants.*', kind: 'variantAdded', class: 'substantive', if: isNew, whole: true },
  { at: 'timeLimit.variants.*', kind: 'variantRemoved', class: 'substantive', whole: true },
  { at: 'timeLimit.variants.*.case', kind: 'variantWords', class: 'cosmetic' },
  { at: 'timeLimit.variants.*.verified', kind: 'verified', class: 'cosmetic' },
  { at: 'timeLimit.variants.*.limit', kind: 'variantLimit', class: 'substantive' },
  { at: 'timeLimit.variants.*.when', kind: 'variantCondition', class: 'substantive' },
  { at: 'timeLimit.variantOrder', kind: 'variantOrder', class: 'substantive' },

  { at: 'fee.amount', kind: 'feeLower', class: 'assisting', if: isLess },
  { at: 'fee.amount', kind: 'fee', class: 'substantive' },
  { at: 'fee.setByProvincialCouncil', kind: 'feeByCouncil', class: 'substantive' },
  { at: 'fee.note', kind: 'feeNote', class: 'cosmetic' },
  { at: 'fee.table', kind: 'feeTable', class: 'substantive', if: isNew, whole: true },
  { at: 'fee.table', kind: 'feeTableGone', class: 'substantive', whole: true },
  { at: 'fee.table.rows.*', kind: 'feeRowAdded', class: 'substantive', if: isNew, whole: true },
  { at: 'fee.table.rows.*', kind: 'feeRowRemoved', class: 'substantive', whole: true },
  { at: 'fee.table.rows.*.words', kind: 'feeRowWords', class: 'cosmetic' },
  { at: 'fee.table.rows.*.ground', kind: 'feeRowWords', class: 'cosmetic' },
  { at: 'fee.table.rows.*.verified', kind: 'verified', class: 'cosmetic' },
  { at: 'fee.table.rows.*.amount', kind: 'feeRowAmount', class: 'substantive' },
  { at: 'fee.table.**', kind: 'feeRowCondition', class: 'substantive' },
  { at: 'cases.*', kind: 'cases', class: 'cosmetic' },
  { at: 'feeFile', kind: 'feeFile', class: 'cosmetic' },

  { at: 'components.*', kind: 'componentAdded', class: 'substantive', if: isNewPaperToSend, whole: true },
  { at: 'components.*', kind: 'componentMayBeAdded', class: 'assisting', if: isNew, whole: true },
  { at: 'components.*', kind: 'componentRemoved', class: 'substantive', if: isGonePaperToSend, whole: true },
  { at: 'components.*', kind: 'componentNoLongerAsked', class: 'assisting', whole: true },
  { at: 'components.*.name', kind: 'componentWords', class: 'cosmetic' },
  { at: 'components.*.condition', kind: 'componentWords', class: 'cosmetic' },
  { at: 'components.*.required', kind: 'componentRequired', class: 'substantive', if: becomesTrue },
  { at: 'components.*.required', kind: 'componentNotRequired', class: 'assisting' },
  { at: 'components.*.upload', kind: 'componentNotRequired', class: 'assisting', if: toOptional },
  { at: 'components.*.upload', kind: 'componentRequired', class: 'substantive' },
  { at: 'components.*.when', kind: 'componentCondition', class: 'substantive' },
  { at: 'components.*.needed', kind: 'guide', class: 'cosmetic' },
  { at: 'components.*.**', kind: 'componentChanged', class: 'substantive' },
  { at: 'componentOrder', kind: 'order', class: 'cosmetic' },

  { at: 'pauseReasons.*', kind: 'pauseReason', class: 'substantive' },
  { at: 'pausePolicies.*', kind: 'pausePolicy', class: 'substantive' },
  { at: 'supplement.ground', kind: 'supplementGround', class: 'cosmetic' },
  { at: 'supplement.*', kind: 'supplement', class: 'substantive' },
  { at: 'agencies.*', kind: 'agencyAdded', class: 'substantive', if: isNew, whole: true },
  { at: 'agencies.*', kind: 'agencyRemoved', class: 'substantive', whole: true },
  { at: 'agencies.*.name', kind: 'agencyWords', class: 'cosmetic' },
  { at: 'agencies.*.limit', kind: 'agencyLimit', class: 'substantive' },
  { at: 'agencies.*.**', kind: 'agencyChanged', class: 'substantive' },
  { at: 'agencyOrder', kind: 'agencyOrder', class: 'substantive' },

  { at: 'form', kind: 'formAdded', class: 'assisting', if: isNew, whole: true },
  { at: 'form', kind: 'formRemoved', class: 'substantive', whole: true },
  { at: 'form.title', kind: 'formWords', class: 'cosmetic' },
  { at: 'form.pages.*', kind: 'formPages', class: 'cosmetic' },
  { at: 'form.pageOrder', kind: 'order', class: 'cosmetic' },
  { at: 'form.fieldOrder', kind: 'order', class: 'cosmetic' },
  { at: 'form.fields.*', kind: 'fieldAdded', class: 'substantive', if: newAndRequired, whole: true },
  { at: 'form.fields.*', kind: 'fieldMayBeFilled', class: 'assisting', if: isNew, whole: true },
  { at: 'form.fields.*', kind: 'fieldRemoved', class: 'substantive', if: goneAndRequired, whole: true },
  { at: 'form.fields.*', kind: 'fieldNoLongerAsked', class: 'assisting', whole: true },
  { at: 'form.fields.*.label', kind: 'fieldWords', class: 'cosmetic' },
  { at: 'form.fields.*.error', kind: 'fieldWords', class: 'cosmetic' },
  { at: 'form.fields.*.hint', kind: 'hintAdded', class: 'assisting', if: isNew },
  { at: 'form.fields.*.hint', kind: 'hintWords', class: 'cosmetic' },
  { at: 'form.fields.*.page', kind: 'formPages', class: 'cosmetic' },
  { at: 'form.fields.*.as', kind: 'fieldLook', class: 'cosmetic' },
  { at: 'form.fields.*.inWords', kind: 'fieldLook', class: 'cosmetic' },
  { at: 'form.fields.*.autocomplete', kind: 'fieldFilledIn', class: 'assisting' },
  { at: 'form.fields.*.from', kind: 'fieldFilledIn', class: 'assisting' },
  { at: 'form.fields.*.fromWhen.**', kind: 'fieldFilledIn', class: 'assisting' },
  { at: 'form.fields.*.required', kind: 'fieldRequired', class: 'substantive', if: becomesTrue },
  { at: 'form.fields.*.required', kind: 'fieldNotRequired', class: 'assisting' },
  { at: 'form.fields.*.asked', kind: 'fieldCondition', class: 'substantive' },
  { at: 'form.fields.*.maxLength', kind: 'fieldWider', class: 'assisting', if: isMore },
  { at: 'form.fields.*.max', kind: 'fieldWider', class: 'assisting', if: isMore },
  { at: 'form.fields.*.min', kind: 'fieldWider', class: 'assisting', if: isLess },
  { at: 'form.fields.*.earliest', kind: 'fieldWider', class: 'assisting', if: isGone },
  { at: 'form.fields.*.latest', kind: 'fieldWider', class: 'assisting', if: isGone },
  { at: 'form.fields.*.options.*', kind: 'optionAdded', class: 'assisting', if: isNew, whole: true },
  { at: 'form.fields.*.options.*', kind: 'optionRemoved', class: 'substantive', whole: true },
  { at: 'form.fields.*.options.*.label', kind: 'optionWords', class: 'cosmetic' },
  { at: 'form.fields.*.options.*.hint', kind: 'hintAdded', class: 'assisting', if: isNew },
  { at: 'form.fields.*.options.*.hint', kind: 'hintWords', class: 'cosmetic' },
  { at: 'form.fields.*.optionOrder', kind: 'order', class: 'cosmetic' },
  { at: 'form.fields.*.item', kind: 'fieldWords', class: 'cosmetic' },
  { at: 'form.fields.*.rowOrder', kind: 'order', class: 'cosmetic' },
  { at: 'form.fields.*.fields.*', kind: 'fieldAdded', class: 'substantive', if: newAndRequired, whole: true },
  { at: 'form.fields.*.fields.*', kind: 'fieldMayBeFilled', class: 'assisting', if: isNew, whole: true },
  {
    at: 'form.fields.*.fields.*',
    kind: 'fieldRemoved',
    class: 'substantive',
    if: goneAndRequired,
    whole: true,
  },
  { at: 'form.fields.*.fields.*', kind: 'fieldNoLongerAsked', class: 'assisting', whole: true },
  { at: 'form.fields.*.fields.*.label', kind: 'fieldWords', class: 'cosmetic' },
  { at: 'form.fields.*.fields.*.error', kind: 'fieldWords', class: 'cosmetic' },
  { at: 'form.fields.*.fields.*.hint', kind: 'hintAdded', class: 'assisting', if: isNew },
  { at: 'form.fields.*.fields.*.hint', kind: 'hintWords', class: 'cosmetic' },
  { at: 'form.fields.*.fields.*.as', kind: 'fieldLook', class: 'cosmetic' },
  { at: 'form.fields.*.fields.*.required', kind: 'fieldRequired', class: 'substantive', if: becomesTrue },
  { at: 'form.fields.*.fields.*.required', kind: 'fieldNotRequired', class: 'assisting' },
  { at: 'form.fields.*.fields.*.asked', kind: 'fieldCondition', class: 'substantive' },
  { at: 'form.fields.*.**', kind: 'fieldChanged', class: 'substantive' },

  { at: 'process', kind: 'processAdded', class: 'substantive', if: isNew, whole: true },
  { at: 'process', kind: 'processRemoved', class: 'substantive', whole: true },
  { at: 'process.name', kind: 'processWords', class: 'cosmetic' },
  { at: 'process.nodes.*', kind: 'stepAdded', class: 'substantive', if: isNewStep, whole: true },
  { at: 'process.nodes.*', kind: 'stepRemoved', class: 'substantive', if: isGoneStep, whole: true },
  { at: 'process.nodes.*', kind: 'flow', class: 'substantive', whole: true },
  { at: 'process.nodes.*.name', kind: 'stepWords', class: 'cosmetic' },
  { at: 'process.nodes.*.remindMinutes', kind: 'stepReminder', class: 'cosmetic' },
  { at: 'process.nodes.*.escalateMinutes', kind: 'stepReminder', class: 'cosmetic' },
  { at: 'process.nodes.*.limitMinutes', kind: 'stepLimit', class: 'substantive' },
  { at: 'process.nodes.*.role', kind: 'stepRole', class: 'substantive' },
  { at: 'process.nodes.*.agency', kind: 'stepRole', class: 'substantive' },
  { at: 'process.nodes.*.parties', kind: 'stepRole', class: 'substantive' },
  { at: 'process.nodes.*.kind', kind: 'stepKind', class: 'substantive' },
  { at: 'process.**', kind: 'flow', class: 'substantive' },

  { at: '**', kind: 'other', class: 'substantive' },
];
