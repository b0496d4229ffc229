export { type ClamdAddress, clamdAddress } from './address.ts';
export { clamdScanner } from './clamd.ts';
export type { Scanner, ScannerAway, ScanVerdict } from './scanner.ts';
