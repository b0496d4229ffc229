/** The processes that those of procedures call. */
export const sharedListPath = '/quan-tri/quy-trinh-chung';
export const sharedPath = (name: string) => `${sharedListPath}/${name}`;
/** Its designer, whose pages go back to it. */
export const sharedDesignerPath = (name: string) => `${sharedPath(name)}/quy-trinh`;
export const sharedSubmitPath = (name: string) => `${sharedPath(name)}/trinh`;
export const sharedWithdrawPath = (name: string) => `${sharedPath(name)}/rut`;
export const sharedDiscardPath = (name: string) => `${sharedPath(name)}/bo`;
/** Where a second person decides; what waits is on the page of the process itself. */
export const sharedReviewPath = (name: string) => `${sharedPath(name)}/xem-xet`;
export const sharedApprovePath = (name: string) => `${sharedReviewPath(name)}/duyet`;
export const sharedSendBackPath = (name: string) => `${sharedReviewPath(name)}/tra-lai`;
