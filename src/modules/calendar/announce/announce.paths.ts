export const calendarPath = '/quan-tri/lich';
export const yearPath = (year: number | ':year'): string => `${calendarPath}/${year}`;
export const publishPath = (year: number | ':year'): string => `${yearPath(year)}/cong-bo`;
