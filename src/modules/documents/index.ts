export { clearDiscarded } from './clear-discarded.action.ts';
export { copyDocument } from './copy-document.action.ts';
export { composePapers } from './digitise/compose.action.ts';
export { pagePicture, showsPages } from './digitise/page-picture.action.ts';
export { type ReceivedScans, receiveScans, type TakenScan } from './digitise/receive-scan.action.ts';
export { photoAccept, scanAccept, scanLimits } from './digitise/scan-limits.ts';
export type { ScanRefusal } from './digitise/scan-refusal.ts';
export { scanRefusalOf, scanRefusalWords, scanRulesWords } from './digitise/scan-words.action.ts';
export { discardDocuments } from './discard.store.ts';
export type { DocumentRef } from './document.ts';
export { documentsText } from './documents.text.ts';
export { documentsByIds, type OpenedDocument, openDocument } from './open-document.action.ts';
export { ownDocuments } from './own-documents.store.ts';
export { apologyForm } from './printed/apology-form.ts';
export type {
  FeeReceiptData,
  HandOverData,
  ListData,
  ListedDossier,
  LogData,
  LogLine,
  ResultReceiptData,
} from './printed/auxiliary-data.ts';
export { controlForm } from './printed/control-form.ts';
export { feeReceiptForm } from './printed/fee-receipt-form.ts';
export type {
  ApologyData,
  Contact,
  ControlData,
  FormComponent,
  HandOver,
  Help,
  IssuingBody,
  LedgerLine,
  PartLine,
  ReceiptData,
  RefusalData,
  RegisterData,
  RegisterRow,
  StopData,
  SupplementData,
} from './printed/form-data.ts';
export { auxiliaryKeys, type FormKey, isNumbered, listKeys, numberedKeys } from './printed/form-keys.ts';
export type { FormOf } from './printed/form-of.action.ts';
export {
  type FormSet,
  type FormSetChoice,
  formSetAt,
  hasForm,
  inEverySet,
} from './printed/form-set.ts';
export type { FormTemplate, Letterhead, TemplateBlock } from './printed/form-template.ts';
export { handOverForm } from './printed/hand-over-form.ts';
export { receiptListForm, resultListForm } from './printed/list-forms.ts';
export { logForm } from './printed/log-form.ts';
export { formPath, type ListKey, listPath, registerPath } from './printed/printed.paths.ts';
export { printedCodes } from './printed/printed-codes.action.ts';
export type { PrintedForm } from './printed/printed-form.ts';
export { PrintedSheet } from './printed/printed-sheet.part.tsx';
export { receiptForm } from './printed/receipt-form.ts';
export { refusalForm } from './printed/refusal-form.ts';
export { registerForm } from './printed/register-form.ts';
export type { RegisterAsked, RegisterOf } from './printed/register-of.action.ts';
export { resultReceiptForm } from './printed/result-receipt-form.ts';
export { formPlaceholders } from './printed/sections.table.ts';
export { formTitle, sectionsIn, shippedWords } from './printed/shipped-words.ts';
export { stopForm } from './printed/stop-form.ts';
export { supplementForm } from './printed/supplement-form.ts';
export { askReading } from './reading/ask-reading.action.ts';
export { readTools } from './reading/read-page.action.ts';
export { readingOf, scanOfSearchable } from './reading/reading.store.ts';
export type { Reading } from './reading/reading.ts';
export { receiveUpload, type Upload } from './receive-upload.action.ts';
export { loadTemplate } from './templates/load-template.action.ts';
export { readTemplate } from './templates/read-template.ts';
export {
  type KeptTemplate,
  keptTemplates,
  lockTemplates,
  type TemplateOrigin,
  templateAt,
  type UsedTemplate,
  usedTemplates,
  useTemplate,
} from './templates/template.store.ts';
export { type Collecting, collectFolder } from './tray/collect.action.ts';
export { foldersOf, settleTray, trayOf, trayUnitOf } from './tray/tray.store.ts';
export type { FolderState, FolderTrouble, TrayFile, WatchedFolder } from './tray/tray.ts';
export { paperOfUpload } from './uploads/upload.action.ts';
export type { UploadRefusal } from './uploads/upload-refusal.ts';
export { uploadRefusalWords } from './uploads/upload-words.action.ts';
export { uploadsPath } from './uploads/uploads.paths.ts';
