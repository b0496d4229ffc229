/** Where the next version of a procedure is written; each of its files has its designer below. */
export const draftPath = (code: string) => `/quan-tri/thu-tuc/${code}/du-thao`;
export const formDesignerPath = (code: string) => `${draftPath(code)}/bieu-mau`;
export const processDesignerPath = (code: string) => `${draftPath(code)}/quy-trinh`;
export const feeDesignerPath = (code: string) => `${draftPath(code)}/le-phi`;
export const feeFilePath = (code: string) => `${feeDesignerPath(code)}/fees.dmn`;
