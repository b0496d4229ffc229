/** Where the next version of a procedure is written; each of its files has its designer below. */
export const draftPath = (code: string) => `/quan-tri/thu-tuc/${code}/du-thao`;
export const formDesignerPath = (code: string) => `${draftPath(code)}/bieu-mau`;
export const processDesignerPath = (code: string) => `${draftPath(code)}/quy-trinh`;
/** Where a procedure begins that there has never been. */
export const newProcedurePath = '/quan-tri/thu-tuc/moi';
/** A part of a draft; of a list one entry, counted from 1. */
export const partPath = (code: string, part: string) => `${draftPath(code)}/phan/${part}`;
export const entryPath = (code: string, part: string, entry: number | string) =>
  `${partPath(code, part)}/${entry}`;
/** When a paper of a draft is asked for. */
export const paperConditionPath = (code: string, part: string, entry: number | string, which: string) =>
  `${entryPath(code, part, entry)}/dieu-kien/${which}`;
/** What citizens will be asked to find the papers of their case. */
export const guidePreviewPath = (code: string) => `${draftPath(code)}/can-gi`;
export const draftFilesPath = (code: string) => `${draftPath(code)}/tep`;
export const draftFilePath = (code: string, name: string) => `${draftFilesPath(code)}/${name}`;
export const discardPath = (code: string) => `${draftPath(code)}/bo`;
export const submitPath = (code: string) => `${draftPath(code)}/trinh`;
export const withdrawPath = (code: string) => `${draftPath(code)}/rut`;
export const adoptPath = (code: string) => `${draftPath(code)}/tiep-tuc`;
/** Where a second person looks at a draft, approves it or sends it back. */
export const reviewPath = (code: string) => `${draftPath(code)}/xem-xet`;
export const approvePath = (code: string) => `${reviewPath(code)}/duyet`;
export const sendBackPath = (code: string) => `${reviewPath(code)}/tra-lai`;
/** Everything that waits for a second person. */
export const waitingPath = '/quan-tri/thu-tuc/cho-duyet';
export const feeDesignerPath = (code: string) => `${draftPath(code)}/le-phi`;
export const feeFilePath = (code: string) => `${feeDesignerPath(code)}/fees.dmn`;
