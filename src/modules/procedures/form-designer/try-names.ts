/** The control that carries the answers of a trial. */
export const answersField = '_tra-loi';
/** The name of a case, when it is saved, taken anew or removed. */
export const caseName = 'ten-truong-hop';
