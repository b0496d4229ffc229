export { type Sheet, type SheetColumn, writeXlsx, xlsxType } from './xlsx.ts';
