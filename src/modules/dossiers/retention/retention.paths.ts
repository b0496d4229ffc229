/** What is kept, held, due and destroyed; holds are placed and lifted by posting to it. */
export const retentionPath = '/quan-tri/luu-tru';
export const holdPath = `${retentionPath}/luu-giu`;
export const liftPath = `${retentionPath}/thoi-luu-giu`;
