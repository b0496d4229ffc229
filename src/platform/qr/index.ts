export { darkRuns, type QrMatrix, qrMatrix, qrSvg } from './qr.ts';
