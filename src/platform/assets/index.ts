export { type BuildAssetsOptions, buildAssets } from './build.ts';
export { loadManifest } from './load.ts';
export type { AssetManifest, AssetUrls } from './manifest.ts';
export { unused } from './style.ts';
