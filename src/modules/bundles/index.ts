export { applyBundle, rehearseBundle } from './apply-bundle.action.ts';
export { type Bundle, type BundlePart, bundleParts, largestBundle } from './bundle.ts';
export { exportBundle } from './export-bundle.action.ts';
export { readBundle } from './read-bundle.action.ts';
export type { BundleReport } from './report.ts';
export { reportLines } from './report-lines.ts';
