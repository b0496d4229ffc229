import { posix } from 'node:path';
import { type Layer, shells } from './house.ts';

/** Where a file stands: its layer, and the unit that shares one face (`modules/dossiers`, `platform/db`, `ui`). */
export interface Place {
  readonly layer: Layer;
  readonly unit: string;
  readonly name: string;
}

/** What a file is, by its suffix. */
export type Kind =
  | 'pure'
  | 'text'
  | 'form'
  | 'store'
  | 'action'
  | 'page'
  | 'part'
  | 'examples'
  | 'route'
  | 'job'
  | 'test'
  | 'paths'
  | 'table'
  | 'sql'
  | 'generated'
  | 'face'
  | 'module'
  | 'component'
  | 'unknown';

const suffixes: Readonly<Record<string, Kind>> = {
  '.text.ts': 'text',
  '.form.ts': 'form',
  '.store.ts': 'store',
  '.action.ts': 'action',
  '.page.tsx': 'page',
  '.part.tsx': 'part',
  '.examples.ts': 'examples',
  '.examples.tsx': 'examples',
  '.route.ts': 'route',
  '.job.ts': 'job',
  '.paths.ts': 'paths',
  '.sql.ts': 'sql',
  '.table.ts': 'table',
  '.generated.ts': 'generated',
  '.ts': 'pure',
  '.tsx': 'component',
};

const inSrc: ReadonlyMap<string, Layer> = layerMap(['kernel', 'platform', 'ui', 'browser', 'modules', 'app']);
const atRoot: ReadonlyMap<string, Layer> = layerMap(['db', 'test', 'bench', 'bin']);

/** The place of a path from the root of the project; undefined outside the house (content, docs). */
export function placeOf(path: string): Place | undefined {
  const [top = '', second = '', name = ''] = path.split('/');
  const layer = top === 'src' ? inSrc.get(second) : atRoot.get(top);
  if (!layer) return undefined;
  const shared = layer === 'platform' || layer === 'modules';
  return { layer, unit: shared ? `${layer}/${name}` : layer, name: shared ? name : layer };
}

function layerMap(layers: readonly Layer[]): ReadonlyMap<string, Layer> {
  return new Map(layers.map((layer) => [layer, layer]));
}

export function kindOf(path: string): Kind {
  const base = posix.basename(path);
  if (/\.test\.tsx?$/.test(base)) return 'test';
  if (Object.hasOwn(shells, path)) return 'action';
  const depth = path.split('/').length;
  if (base === 'index.ts' && isFacePath(path)) return 'face';
  if ((base === 'module.ts' || base === 'gallery.ts') && path.startsWith('src/modules/') && depth === 4)
    return 'module';
  const dot = base.indexOf('.');
  return suffixes[base.slice(dot)] ?? 'unknown';
}

/** The one `index.ts` of a unit: `src/kernel/index.ts`, `src/ui/forms/index.ts`, `src/modules/dossiers/index.ts`. */
export function isFacePath(path: string): boolean {
  return /^src\/(kernel|ui|ui\/[^/]+|platform\/[^/]+|modules\/[^/]+)\/index\.ts$/.test(path);
}

export const isTest = (path: string): boolean => kindOf(path) === 'test' || /^(test|bench)\//.test(path);
