export {
  type Actor,
  type Citizen,
  type FirstDuty,
  type Guest,
  may,
  mustConfirm,
  type Official,
  type OnBehalf,
  type System,
} from './actor.ts';
export { assertNever } from './assert-never.ts';
export { csvRow, csvRows, csvStart } from './csv.ts';
export { foldText } from './fold-text.ts';
export { cardFaultText } from './identity-card.text.ts';
export { type CardFault, type IdentityCard, looksLikeCard, readCard } from './identity-card.ts';
export {
  type AccountId,
  type DocumentId,
  type DossierId,
  type DraftId,
  type Id,
  idOf,
  type PersonId,
  type PostId,
  type ProcedureVersionId,
  parseId,
  type SessionId,
  type StepId,
  type UnitId,
} from './ids.ts';
export {
  addMinutes,
  dateIn,
  dateOfInstant,
  endOfDay,
  type Instant,
  instant,
  instantOfDate,
  instantOfDay,
  instantOfLocal,
  instantOfMs,
  isoOf,
  type LocalTime,
  localDayOf,
  localOf,
  parseInstant,
  startOfDay,
} from './instant.ts';
export { isJsonObject, type JsonObject, type JsonValue } from './json.ts';
export { type Bilingual, inBoth, isLang, type Lang, langs, say } from './lang.ts';
export { type Dong, dong } from './money.ts';
export { numberIn } from './number-in.ts';
export { administrative, type Permission, permissions } from './permission.ts';
export {
  addDays,
  daysBetween,
  daysSinceEpoch,
  lengthOfMonth,
  type PlainDate,
  parsePlainDate,
  plainDate,
  plainDateOfDay,
  slashedDate,
  type Weekday,
  weekdayOf,
  weekdayOfDay,
} from './plain-date.ts';
export { postItemCode } from './post-item-code.ts';
export { type Refusal, refusal } from './refusal.ts';
export { type Err, err, type Ok, ok, type Result } from './result.ts';
export { spokenFour, spokenGroups, spokenLetters } from './spoken-code.ts';
