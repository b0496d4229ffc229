import ts from 'typescript';
import { isFacePath, isTest, kindOf, placeOf } from '../place.ts';
import type { Project } from '../project.ts';
import { type Import, lineOf, type Source } from '../source.ts';
import type { Rule, Violation } from '../violation.ts';

export const faces: Rule = {
  name: 'faces',
  sentence: 'modules and services meet only at their faces, which name what they show',
  why: 'what is not named in the face may change without asking anyone',
  fix: 'import by #name, or name it in the face (never a route, page or store)',
  check: (project) => [
    ...project.sources.flatMap((source) => [...aroundTheFace(project, source), ...defaults(source)]),
    ...project.sources.filter((source) => isFacePath(source.path)).flatMap(badFace),
  ],
};

/** Imports of another unit by any other way than its face. */
function aroundTheFace(project: Project, source: Source): Violation[] {
  return source.imports.flatMap((imported) => {
    const what = passedBy(source, imported, project.target(source, imported));
    return what ? [{ file: source.path, line: imported.line, what }] : [];
  });
}

function passedBy(source: Source, imported: Import, target: string | undefined): string | undefined {
  const to = target === undefined ? undefined : placeOf(target);
  if (!to || !target || !source.place || isTest(target)) return undefined;
  if (kindOf(target) === 'module') {
    const allowed = source.place.layer === 'app' || isTest(source.path);
    return allowed ? undefined : `imports ${imported.specifier}: only the app plugs modules in`;
  }
  if (to.unit === source.place.unit) {
    const ownFace = imported.specifier.startsWith('#') && to.unit !== 'ui' && !isTest(source.path);
    return ownFace ? `imports its own face ${imported.specifier}` : undefined;
  }
  if (imported.specifier.startsWith('#') || to.layer === 'db') return undefined;
  return source.place.layer === 'test' || source.place.layer === 'bench' || source.place.layer === 'bin'
    ? undefined
    : `reaches into ${to.unit} by ${imported.specifier}`;
}

/** `export *` and default exports, anywhere in src. */
function defaults(source: Source): Violation[] {
  if (!source.path.startsWith('src/')) return [];
  return source.ast.statements.flatMap((statement) => {
    const line = lineOf(source, statement);
    if (ts.isExportAssignment(statement) || isDefault(statement)) {
      return [{ file: source.path, line, what: 'has a default export' }];
    }
    const star =
      ts.isExportDeclaration(statement) &&
      (!statement.exportClause || !ts.isNamedExports(statement.exportClause));
    return star ? [{ file: source.path, line, what: 'exports everything with *' }] : [];
  });
}

function isDefault(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  return (
    ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword) ?? false
  );
}

const hidden: ReadonlySet<string> = new Set(['route', 'page', 'module', 'test']);

/** A face holds named re-exports and nothing else. */
function badFace(source: Source): Violation[] {
  return source.ast.statements.flatMap((statement) => {
    const line = lineOf(source, statement);
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) {
      if (ts.isExportAssignment(statement)) return [];
      return [{ file: source.path, line, what: 'the face holds code of its own' }];
    }
    const path = statement.moduleSpecifier.getText(source.ast).slice(1, -1);
    const kind = kindOf(path.replace(/^\.\//, ''));
    const shows = hidden.has(kind) && source.path.startsWith('src/modules/');
    return shows ? [{ file: source.path, line, what: `the face shows a ${kind} (${path})` }] : [];
  });
}
