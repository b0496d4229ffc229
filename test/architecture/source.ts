import ts from 'typescript';
import { type Kind, kindOf, type Place, placeOf } from './place.ts';

/** One `import` or `export … from` of a file. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** True when nothing of it is left at run time. */
  readonly typeOnly: boolean;
  readonly names: readonly ImportedName[];
  readonly isExport: boolean;
}

export interface ImportedName {
  /** The name in the imported file; `*` for a namespace, `default` for the default. */
  readonly name: string;
  readonly local: string;
  readonly typeOnly: boolean;
}

/** A parsed file. */
export interface Source {
  readonly path: string;
  readonly place: Place | undefined;
  readonly kind: Kind;
  readonly text: string;
  readonly ast: ts.SourceFile;
  readonly imports: readonly Import[];
}

export function parseSource(path: string, text: string): Source {
  const kind = path.endsWith('.tsx')
    ? ts.ScriptKind.TSX
    : path.endsWith('.mjs')
      ? ts.ScriptKind.JS
      : ts.ScriptKind.TS;
  const ast = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind);
  return { path, place: placeOf(path), kind: kindOf(path), text, ast, imports: importsOf(ast) };
}

/** Whether nothing of the file is left at run time: such a file may speak of anything, since it does nothing. */
export function isTypesOnly(source: Source): boolean {
  return source.ast.statements.every(
    (statement) =>
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ((ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
        source.imports.every(({ typeOnly }) => typeOnly)),
  );
}

/** The line of a node, from 1. */
export function lineOf(source: Source, node: ts.Node): number {
  return source.ast.getLineAndCharacterOfPosition(node.getStart(source.ast)).line + 1;
}

/** Calls `visit` for a node and all below it; `visit` answers false to leave a subtree out. */
export function walk(node: ts.Node, visit: (node: ts.Node) => boolean | undefined): void {
  if (visit(node) === false) return;
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** All nodes of a file that a guard accepts. */
export function nodesOf<T extends ts.Node>(root: ts.Node, is: (node: ts.Node) => node is T): T[] {
  const found: T[] = [];
  walk(root, (node) => {
    if (is(node)) found.push(node);
    return undefined;
  });
  return found;
}

function importsOf(ast: ts.SourceFile): Import[] {
  const found: Import[] = [];
  walk(ast, (node) => {
    const imported = importOf(ast, node);
    if (imported) found.push(imported);
    return undefined;
  });
  return found;
}

function importOf(ast: ts.SourceFile, node: ts.Node): Import | undefined {
  const line = ast.getLineAndCharacterOfPosition(node.getStart(ast)).line + 1;
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const clause = node.importClause;
    const all = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    const names = clause ? clauseNames(clause, all) : [];
    const typeOnly = all || (names.length > 0 && names.every((name) => name.typeOnly));
    return { specifier: node.moduleSpecifier.text, line, typeOnly, names, isExport: false };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    const names = exportNames(node);
    const typeOnly = node.isTypeOnly || (names.length > 0 && names.every((name) => name.typeOnly));
    return { specifier: node.moduleSpecifier.text, line, typeOnly, names, isExport: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    if (!argument || !ts.isStringLiteralLike(argument)) return undefined;
    return { specifier: argument.text, line, typeOnly: false, names: [namespace], isExport: false };
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return {
      specifier: node.argument.literal.text,
      line,
      typeOnly: true,
      names: [namespace],
      isExport: false,
    };
  }
  return undefined;
}

const namespace: ImportedName = { name: '*', local: '*', typeOnly: false };

function clauseNames(clause: ts.ImportClause, all: boolean): ImportedName[] {
  const names: ImportedName[] = [];
  if (clause.name) names.push({ name: 'default', local: clause.name.text, typeOnly: all });
  const bindings = clause.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) {
    names.push({ name: '*', local: bindings.name.text, typeOnly: all });
  } else if (bindings) {
    for (const element of bindings.elements) names.push(specifierName(element, all));
  }
  return names;
}

function exportNames(node: ts.ExportDeclaration): ImportedName[] {
  if (!node.exportClause || ts.isNamespaceExport(node.exportClause)) return [namespace];
  return node.exportClause.elements.map((element) => specifierName(element, node.isTypeOnly));
}

function specifierName(element: ts.ImportSpecifier | ts.ExportSpecifier, all: boolean): ImportedName {
  const name = (element.propertyName ?? element.name).text;
  return { name, local: element.name.text, typeOnly: all || element.isTypeOnly };
}
