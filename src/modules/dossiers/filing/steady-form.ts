/**
 * Attributes by which the script keeps a form where it is when it cannot be sent. `keep` names draft and page, whose
 * answers are kept on the device until they are saved; `forget` what is removed there once the form was taken.
 */
export const steadyForm = (
  what: { readonly keep: string; readonly typed: boolean } | { readonly forget: string },
) => ({
  'data-module': 'mc-steady',
  ...('keep' in what
    ? { 'data-keep': what.keep, 'data-typed': what.typed || undefined }
    : { 'data-forget': what.forget }),
});

/** What a page of a draft is kept under; a draft's own name is the beginning of all its pages' and of nothing else's. */
export const keptName = (draftId: string, page?: string): string =>
  page === undefined ? `${draftId}/` : `${draftId}/${page}/`;
