import ts from 'typescript';
import { builders } from '../house.ts';
import { originsOf } from '../origin.ts';
import { isTest, type Kind } from '../place.ts';
import type { Project } from '../project.ts';
import { type Import, lineOf, type Source, walk } from '../source.ts';
import type { Rule, Violation } from '../violation.ts';
import { computes } from './kinds.ts';
import { isPurePackage } from './purity.ts';

export const effects: Rule = {
  name: 'effects',
  sentence: 'nothing happens on import: a file that loads only declares',
  why: 'a pool, timer or clock opened by an import is opened in every test and every command',
  fix: 'put it into a function that the composition root calls',
  check: (project) => project.sources.filter(isQuiet).flatMap((source) => loud(project, source)),
};

/** Entry points run, of the program, of a page and of a thread; so do tests and benches. */
function isQuiet(source: Source): boolean {
  // Named examples are data of the gallery and of tests; what they compute once holds nothing open.
  if (!source.path.startsWith('src/') || isTest(source.path) || source.kind === 'examples') return false;
  return !/^src\/browser\/[^/]+\.ts$|^src\/platform\/[^/]+\/[a-z]+-thread\.ts$|^src\/app\/main(\.[a-z]+)?\.ts$/.test(
    source.path,
  );
}

function loud(project: Project, source: Source): Violation[] {
  const calm = calmNames(project, source);
  return source.ast.statements.flatMap((statement): Violation[] => {
    const node = effectOf(statement, calm);
    if (!node) return [];
    return [
      {
        file: source.path,
        line: lineOf(source, node),
        what: `runs on import: ${short(node.getText(source.ast))}`,
      },
    ];
  });
}

const short = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 60);

/**
 * Functions that may be called while loading: builders, whatever comes from a file or package that only
 * computes, and functions, here or imported, that call nothing but such functions themselves.
 */
function calmNames(project: Project, source: Source): ReadonlySet<string> {
  const known = calmIn.get(project) ?? new Map<string, ReadonlySet<string>>();
  calmIn.set(project, known);
  const before = known.get(source.path);
  if (before) return before;
  // Whoever comes back here by a ring, which another rule forbids, finds nothing calm yet.
  known.set(source.path, new Set());
  const calm = calmNow(project, source);
  known.set(source.path, calm);
  return calm;
}

/** Each file is read once for all that import it: by every way to it, the house took a minute and a half. */
const calmIn = new WeakMap<Project, Map<string, ReadonlySet<string>>>();

function calmNow(project: Project, source: Source): ReadonlySet<string> {
  const calm = new Set([...builders, ...source.imports.flatMap((one) => calmImports(project, source, one))]);
  const own = ownFunctions(source.ast);
  for (let before = -1; before < calm.size; ) {
    before = calm.size;
    for (const [name, body] of own) {
      if (onlyComputes(source.path, source.kind) || !loudest(body, calm)) calm.add(name);
    }
  }
  return calm;
}

function calmImports(project: Project, source: Source, imported: Import): string[] {
  if (project.target(source, imported) === undefined) {
    return imported.names
      .filter(({ name }) => isPurePackage(imported.specifier, name))
      .map(({ local }) => local);
  }
  return originsOf(project, source, imported).flatMap((origin, at) => {
    const local = imported.names[at]?.local;
    if (local === undefined || origin.typeOnly) return [];
    if (onlyComputes(origin.file, origin.kind)) return [local];
    const next = project.source(origin.file);
    return next && calmNames(project, next).has(origin.declared) ? [local] : [];
  });
}

function onlyComputes(file: string, kind: Kind): boolean {
  return /^src\/(kernel|modules)\//.test(file) && computes.has(kind);
}

function ownFunctions(ast: ts.SourceFile): ReadonlyMap<string, ts.Node> {
  const found = new Map<string, ts.Node>();
  for (const statement of ast.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name && statement.body) {
      found.set(statement.name.text, statement.body);
    }
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer && ts.isArrowFunction(initializer)) found.set(name.getText(ast), initializer.body);
    }
  }
  return found;
}

/** The first node of a statement that does something when the file loads. */
function effectOf(statement: ts.Statement, calm: ReadonlySet<string>): ts.Node | undefined {
  if (ts.isVariableStatement(statement)) return loudest(statement, calm);
  if (ts.isClassDeclaration(statement))
    return statement.members.map((member) => loudMember(member, calm)).find(Boolean);
  const silent =
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isExportAssignment(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isModuleDeclaration(statement) ||
    statement.kind === ts.SyntaxKind.EmptyStatement;
  return silent ? undefined : statement;
}

function loudMember(member: ts.ClassElement, calm: ReadonlySet<string>): ts.Node | undefined {
  if (ts.isClassStaticBlockDeclaration(member)) return member;
  const isStatic =
    ts.canHaveModifiers(member) &&
    ts.getModifiers(member)?.some((m) => m.kind === ts.SyntaxKind.StaticKeyword);
  return isStatic && ts.isPropertyDeclaration(member) && member.initializer
    ? loudest(member.initializer, calm)
    : undefined;
}

function loudest(root: ts.Node, calm: ReadonlySet<string>): ts.Node | undefined {
  let found: ts.Node | undefined;
  walk(root, (node) => {
    if (found || ts.isTypeNode(node)) return false;
    if (isDeferred(node)) return isInvoked(node) ? undefined : false;
    if (isLoud(node, calm)) found = node;
    return undefined;
  });
  return found;
}

/** Code that is written down now and runs later. */
const isDeferred = (node: ts.Node): boolean => ts.isFunctionLike(node) || ts.isClassLike(node);

/** `(() => { … })()` runs at once, and so does the callback of `list.map(…)`. */
function isInvoked(node: ts.Node): boolean {
  const outer = ts.isParenthesizedExpression(node.parent) ? node.parent.parent : node.parent;
  if (!ts.isCallExpression(outer)) return false;
  return ts.isParenthesizedExpression(outer.expression) || isPureMethod(outer.expression);
}

function isLoud(node: ts.Node, calm: ReadonlySet<string>): boolean {
  if (ts.isAwaitExpression(node) || ts.isDeleteExpression(node)) return true;
  if (ts.isNewExpression(node)) return !isPureClass(node);
  if (ts.isCallExpression(node)) return !isQuietCall(node.expression, calm);
  return ts.isPropertyAccessExpression(node) && node.getText() === 'process.env';
}

const pureClasses: ReadonlySet<string> = new Set([
  'Set',
  'Map',
  'WeakMap',
  'WeakSet',
  'RegExp',
  'URL',
  'TextEncoder',
  'TextDecoder',
]);

function isPureClass(node: ts.NewExpression): boolean {
  const name = node.expression.getText();
  return (
    pureClasses.has(name) ||
    name.startsWith('Intl.') ||
    (name === 'Date' && (node.arguments?.length ?? 0) > 0)
  );
}

const pureCalls: ReadonlySet<string> = new Set(['Symbol', 'String', 'Number', 'BigInt', 'Boolean', 'RegExp']);
const pureHosts =
  /^(Object\.(freeze|fromEntries|entries|keys|values)|Array\.(from|of)|Math\.(?!random)\w+|Type\.\w+|Intl\.\w+|Symbol\.for|JSON\.stringify|String\.raw|Buffer\.from|Date\.UTC)$/;

function isQuietCall(callee: ts.Expression, calm: ReadonlySet<string>): boolean {
  if (ts.isParenthesizedExpression(callee)) return true;
  if (ts.isIdentifier(callee)) return calm.has(callee.text) || pureCalls.has(callee.text);
  return pureHosts.test(callee.getText()) || isPureMethod(callee);
}

const pureMethods: ReadonlySet<string> = new Set([
  ...[
    'map',
    'filter',
    'flatMap',
    'join',
    'concat',
    'slice',
    'split',
    'includes',
    'flat',
    'entries',
    'keys',
    'values',
  ],
  ...[
    'find',
    'some',
    'every',
    'reduce',
    'toSorted',
    'replace',
    'replaceAll',
    'trim',
    'trimStart',
    'trimEnd',
    'toUpperCase',
    'toLowerCase',
    'repeat',
  ],
]);

/** A method of a list or a text that makes a new one. */
function isPureMethod(callee: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(callee) && pureMethods.has(callee.name.text);
}
