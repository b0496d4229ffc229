/**
 * govuk-frontend puts a hidden comma between two visible texts of its file button, so that what is seen is
 * not part of what is heard (WCAG 2.5.3). The comma goes in front, where the label ends.
 */
export function nameFileButtons(root: ParentNode): void {
  for (const comma of root.querySelectorAll('.govuk-file-upload-button > [id$="-comma"]')) {
    comma.parentElement?.prepend(comma);
  }
}
