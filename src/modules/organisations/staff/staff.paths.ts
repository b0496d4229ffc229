export const staffPath = '/quan-tri/nhan-su';
export const newPersonPath = `${staffPath}/nguoi-moi`;
export const newPostPath = `${staffPath}/vi-tri-moi`;
export const importPath = `${staffPath}/nhap`;
export const templatePath = `${importPath}/mau`;
export const staffHref = (agencyId: string): string => `${staffPath}?coQuan=${agencyId}`;
export const personPath = (id: string): string => `${staffPath}/nguoi/${id}`;
export const appointPath = (id: string): string => `${personPath(id)}/vi-tri`;
export const leavePath = (id: string, assignmentId: string): string =>
  `${personPath(id)}/thoi/${assignmentId}`;
export const renewPath = (id: string): string => `${personPath(id)}/mat-khau`;
export const closePostPath = (id: string): string => `${staffPath}/vi-tri/${id}/dong`;
