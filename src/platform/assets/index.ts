export type { AssetManifest, AssetUrls } from './manifest.ts';
