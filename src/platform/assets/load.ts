import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AssetManifest } from './manifest.ts';

function isManifest(value: unknown): value is AssetManifest {
  return typeof value === 'object' && value !== null && 'urls' in value && 'files' in value;
}

/** The manifest of built assets. Rejects when there is none: then `buildAssets` has not run. */
export async function loadManifest(dir: string): Promise<AssetManifest> {
  const value: unknown = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
  if (!isManifest(value)) throw new Error(`${join(dir, 'manifest.json')} is no manifest of assets`);
  return value;
}
