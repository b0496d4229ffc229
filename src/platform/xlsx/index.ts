export { readXlsx } from './read-xlsx.ts';
export { type Sheet, type SheetColumn, writeXlsx, xlsxType } from './xlsx.ts';
