import { type Origin, originsOf } from '../origin.ts';
import { type Kind, placeOf } from '../place.ts';
import type { Project } from '../project.ts';
import { type Import, isTypesOnly, type Source } from '../source.ts';
import type { Rule, Violation } from '../violation.ts';
import { type Diet, diets } from './kinds.table.ts';
import { computesOnly, isPurePackage } from './purity.ts';

export const kinds: Rule = {
  name: 'kinds',
  sentence: 'a file imports only what the kind told by its suffix may import',
  why: 'the suffix promises what a reader need not look for in the file',
  fix: 'move the code to the file whose kind may do this, or pass the value in',
  check: (project) => project.sources.flatMap((source) => wrongDiet(project, source)),
};

function wrongDiet(project: Project, source: Source): Violation[] {
  if (source.place?.layer !== 'modules' && source.kind !== 'text') return [];
  if (source.kind === 'unknown' || source.kind === 'component') {
    return [{ file: source.path, line: 0, what: 'has no kind: its suffix is not in the table of the house' }];
  }
  const diet = diets[source.kind];
  if (diet === 'anything' || (source.kind === 'pure' && isTypesOnly(source))) return [];
  return source.imports.flatMap((imported) => {
    const refused = refusedBy(project, source, imported, diet);
    if (!refused) return [];
    return [{ file: source.path, line: imported.line, what: `${source.kind} file takes ${refused}` }];
  });
}

function refusedBy(project: Project, source: Source, imported: Import, diet: Diet): string | undefined {
  if (project.target(source, imported) === undefined) return refusedPackage(imported, diet);
  const origin = originsOf(project, source, imported).find((found) => !mayTake(project, source, found, diet));
  return origin ? `${origin.name} from ${imported.specifier} (${origin.kind})` : undefined;
}

function mayTake(project: Project, source: Source, origin: Origin, diet: Diet): boolean {
  const place = placeOf(origin.file);
  if (diet.types === 'all' && origin.typeOnly) return true;
  if (!place || place.layer === 'kernel') return diet.kernel;
  switch (place.layer) {
    case 'ui':
      return diet.ui.some((folder) => origin.file.startsWith(folder));
    case 'db':
      return diet.platform.includes('db');
    case 'platform':
      return mayTakeService(project, place.name, origin, diet);
    default:
      return (place.unit === source.place?.unit ? diet.own : diet.lower).includes(origin.kind);
  }
}

/** A service is for those who may do things; its types, and what in it only computes, for the rules too. */
function mayTakeService(project: Project, service: string, origin: Origin, diet: Diet): boolean {
  if (diet.platform.includes('*') || diet.platform.includes(service)) return true;
  if (!diet.kernel || service === 'db') return false;
  const declared = project.source(origin.file);
  return origin.typeOnly || (declared !== undefined && computesOnly(project, declared));
}

function refusedPackage(imported: Import, diet: Diet): string | undefined {
  const { specifier, names, typeOnly } = imported;
  if (
    diet.packages === 'all' ||
    (diet.types === 'all' && typeOnly) ||
    diet.libraries.includes(libraryOf(specifier))
  ) {
    return undefined;
  }
  const impure = names.find(
    (name) => diet.packages === 'none' || !(name.typeOnly || isPurePackage(specifier, name.name)),
  );
  return impure ? `${impure.name} from ${specifier}` : undefined;
}

const libraryOf = (specifier: string): string => specifier.split('/')[0] ?? specifier;

/** Kinds whose code can be called while a file loads, since it only computes. */
export const computes: ReadonlySet<Kind> = new Set(['pure', 'text', 'paths', 'table', 'sql']);
