import { createAll, FileUpload } from 'govuk-frontend';

/** Fetched only by pages with a file field: govuk-frontend's control is three times the rest of our script. */
export function enhanceFileUploads(root: ParentNode): void {
  createAll(FileUpload);
  for (const comma of root.querySelectorAll('.govuk-file-upload-button > [id$="-comma"]')) putFirst(comma);
}

/**
 * govuk-frontend puts a hidden comma between two visible texts of its button, so that what is seen is not
 * part of what is heard (WCAG 2.5.3). In front, it still parts the label from the rest.
 */
function putFirst(comma: Element): void {
  comma.parentElement?.prepend(comma);
}
