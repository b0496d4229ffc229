/** The units of the province, and what is done with them. */
export const unitsPath = '/quan-tri/don-vi';
export const newUnitPath = `${unitsPath}/them`;
export const unitPath = (id: string): string => `${unitsPath}/${id}`;
export const unitActPath = (id: string, act: string): string => `${unitPath(id)}/${act}`;

export const unitFieldsPath = (id: string): string => `${unitPath(id)}/linh-vuc`;

/** How each act is called in an address. */
export const actSlugs = { rename: 'doi-ten', move: 'chuyen', end: 'ket-thuc' } as const;
export type OwnAct = keyof typeof actSlugs;
