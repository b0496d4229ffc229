export { clearDiscarded } from './clear-discarded.action.ts';
export { copyDocument } from './copy-document.action.ts';
export { discardDocuments } from './discard.store.ts';
export type { DocumentRef } from './document.ts';
export { documentsText } from './documents.text.ts';
export { documentsByIds, type OpenedDocument, openDocument } from './open-document.action.ts';
export { ownDocuments } from './own-documents.store.ts';
export { apologyForm } from './printed/apology-form.ts';
export { controlForm } from './printed/control-form.ts';
export type {
  ApologyData,
  Contact,
  ControlData,
  FormComponent,
  HandOver,
  Help,
  LedgerLine,
  PartLine,
  ReceiptData,
  RefusalData,
  RegisterData,
  RegisterRow,
  StopData,
  SupplementData,
} from './printed/form-data.ts';
export type { FormOf } from './printed/form-of.action.ts';
export { type FormKey, type FormSet, type FormSetChoice, formSetAt, hasForm } from './printed/form-set.ts';
export { formPath, registerPath } from './printed/printed.paths.ts';
export { printedCodes } from './printed/printed-codes.action.ts';
export type { IssuingBody, PrintedForm } from './printed/printed-form.ts';
export { PrintedSheet } from './printed/printed-sheet.part.tsx';
export { receiptForm } from './printed/receipt-form.ts';
export { refusalForm } from './printed/refusal-form.ts';
export { registerForm } from './printed/register-form.ts';
export type { RegisterAsked, RegisterOf } from './printed/register-of.action.ts';
export { stopForm } from './printed/stop-form.ts';
export { supplementForm } from './printed/supplement-form.ts';
export { receiveUpload, type Upload } from './receive-upload.action.ts';
export { paperOfUpload } from './uploads/upload.action.ts';
export type { UploadRefusal } from './uploads/upload-refusal.ts';
export { uploadRefusalWords } from './uploads/upload-words.action.ts';
export { uploadsPath } from './uploads/uploads.paths.ts';
