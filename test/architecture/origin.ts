import { isFacePath, type Kind, kindOf } from './place.ts';
import type { Project } from './project.ts';
import type { Import, ImportedName, Source } from './source.ts';

/** Where an imported name is really declared: through a face, or directly. */
export interface Origin {
  readonly name: string;
  /** Its name in the file that declares it, when the face shows it under another. */
  readonly declared: string;
  readonly typeOnly: boolean;
  readonly file: string;
  readonly kind: Kind;
}

/** The origins of all names of an import; nothing for packages and Node's own modules. */
export function originsOf(project: Project, from: Source, imported: Import): Origin[] {
  const target = project.target(from, imported);
  if (target === undefined) return [];
  if (imported.names.length === 0)
    return [{ name: '*', declared: '*', typeOnly: false, file: target, kind: kindOf(target) }];
  return imported.names.map((name) => originOf(project, target, name, imported.typeOnly));
}

function originOf(project: Project, target: string, name: ImportedName, typeOnly: boolean): Origin {
  const face = isFacePath(target) ? project.source(target) : undefined;
  const through = face?.imports.find((shown) => shown.names.some(({ local }) => local === name.name));
  const shown = through?.names.find(({ local }) => local === name.name);
  const file = face && through ? (project.target(face, through) ?? target) : target;
  const isType = typeOnly || name.typeOnly || (shown?.typeOnly ?? false);
  return { name: name.name, declared: shown?.name ?? name.name, typeOnly: isType, file, kind: kindOf(file) };
}
