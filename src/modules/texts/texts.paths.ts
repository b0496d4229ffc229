/** Where what the office says to citizens is written. */
export const textsPath = '/quan-tri/van-ban';

/** One message, in the words of the province, or of one agency by its code. */
export const messagePath = (key: string, agency = ''): string =>
  `${textsPath}/thong-bao/${key}${agency === '' ? '' : `?don-vi=${encodeURIComponent(agency)}`}`;

export const formTextPath = (form: string): string => `${textsPath}/bieu-mau/${form}`;
/** The form as a PDF, on examples: as it is in use, or as it is being written. */
export const formPdfPath = (form: string): string => `${formTextPath(form)}.pdf`;

/** What every form stands under, of the province or of one agency by its code. */
export const letterheadPath = (agency = ''): string =>
  `${textsPath}/tieu-de${agency === '' ? '' : `?don-vi=${encodeURIComponent(agency)}`}`;

export const decidePath = (change: string): string => `${textsPath}/duyet/${change}`;
