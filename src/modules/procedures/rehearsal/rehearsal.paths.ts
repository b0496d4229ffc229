/** Where a day to come is tried. */
export const rehearsalPath = '/quan-tri/thu-tuc/tap-duot';
