/** Where a page's script sends files that may be cut off on their way. */
export const uploadsPath = '/tai-len';
/** The same for programs with a token. */
export const apiUploadsPath = '/api/v1/uploads';
