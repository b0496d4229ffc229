export {
  type DateParts,
  dateIn,
  datePartNames,
  fieldValues,
  isoOfParts,
  partsOfIso,
  textIn,
  textsIn,
} from './body.ts';
export {
  allValues,
  bind,
  errorSummaryItems,
  type FieldBinding,
  type FieldErrors,
  type FieldValues,
  type FormState,
  fieldId,
  hasErrors,
  oneValue,
  untouched,
} from './field-errors.ts';
