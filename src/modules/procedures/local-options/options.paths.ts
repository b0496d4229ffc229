/** What an agency has set for itself beside the law. */
export const optionsPath = '/quan-tri/tuy-chon';
export const optionPath = (code: string) => `${optionsPath}/${code}`;
export const ofAgency = (path: string, agency: string) => `${path}?don-vi=${encodeURIComponent(agency)}`;
