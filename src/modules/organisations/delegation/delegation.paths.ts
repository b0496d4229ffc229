export const delegationsPath = '/lam-viec/uy-quyen';
export const newDelegationPath = `${delegationsPath}/moi`;
export const endDelegationPath = (id: string): string => `${delegationsPath}/${id}/ket-thuc`;

/** The form for one holding: which post, and who of its holders is away. */
export const delegateHref = (postId: string, personId: string): string =>
  `${newDelegationPath}?viTri=${postId}&nguoi=${personId}`;
