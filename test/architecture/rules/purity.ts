import ts from 'typescript';
import { pureNode, purePackages } from '../house.ts';
import type { Project } from '../project.ts';
import { isTypesOnly, lineOf, nodesOf, type Source, walk } from '../source.ts';
import type { Rule, Violation } from '../violation.ts';

export const purity: Rule = {
  name: 'purity',
  sentence: 'a file of rules knows no promise, clock, chance, environment or network',
  why: 'a rule that depends on its arguments alone can be proved, replayed and shown to a citizen',
  fix: 'take the value (now, id, calendar) as a parameter; move what waits into an action or a store',
  check: (project) => project.sources.filter(isRules).flatMap(impurities),
};

function isRules(source: Source): boolean {
  if (source.kind !== 'pure' && source.kind !== 'paths' && source.kind !== 'table') return false;
  const layer = source.place?.layer;
  return (layer === 'modules' || layer === 'kernel') && !isTypesOnly(source);
}

/**
 * Whether a file computes and nothing else: what the rule finds in it is nothing, and the same holds for all
 * it imports. So names of a platform service (a format, a table of media types) may be used by rules.
 */
export function computesOnly(project: Project, source: Source, seen: readonly string[] = []): boolean {
  if (source.kind !== 'pure' || seen.includes(source.path) || impurities(source).length > 0) return false;
  const path = [...seen, source.path];
  return source.imports.every((imported) => {
    if (imported.typeOnly) return true;
    const target = project.target(source, imported);
    if (target === undefined)
      return imported.names.every(({ name }) => isPurePackage(imported.specifier, name));
    if (target.startsWith('src/kernel/')) return true;
    const next = project.source(target);
    return next !== undefined && computesOnly(project, next, path);
  });
}

/** Whether a name of a package, or of Node itself, only computes. */
export function isPurePackage(specifier: string, name: string): boolean {
  if (specifier.startsWith('node:')) return pureNode[specifier]?.includes(name) ?? false;
  const [first = '', second = ''] = specifier.split('/');
  return purePackages.includes(first.startsWith('@') ? `${first}/${second}` : first);
}

function impurities(source: Source): Violation[] {
  const found = new Map<string, Violation>();
  const own = ownNames(source);
  walk(source.ast, (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return false;
    const what = impurity(node, own);
    const line = lineOf(source, node);
    if (what) found.set(`${line} ${what}`, { file: source.path, line, what });
    return undefined;
  });
  return [...found.values()];
}

function impurity(node: ts.Node, own: ReadonlySet<string>): string | undefined {
  if (node.kind === ts.SyntaxKind.AsyncKeyword) return 'is async';
  if (ts.isAwaitExpression(node)) return 'awaits';
  if (ts.isForOfStatement(node) && node.awaitModifier) return 'awaits';
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'reads the clock';
  if (ts.isPropertyAccessExpression(node)) return impureProperty(node.getText());
  return ts.isIdentifier(node) && !own.has(node.text) ? impureName(node) : undefined;
}

/** Names the file gives to values of its own: an e-process may well be called `process`. */
function ownNames(source: Source): ReadonlySet<string> {
  const declared = [
    ...nodesOf(source.ast, ts.isVariableDeclaration),
    ...nodesOf(source.ast, ts.isParameter),
    ...nodesOf(source.ast, ts.isBindingElement),
  ];
  return new Set(declared.map(({ name }) => name.getText(source.ast)));
}

function impureProperty(text: string): string | undefined {
  if (/^(Date|performance)\.now$|^Temporal\.Now\b/.test(text)) return 'reads the clock';
  if (/^process\.(env|argv|cwd|exit|pid|hrtime|stdout|stderr)\b/.test(text)) return 'reads the environment';
  if (/^Math\.random$|^(globalThis\.)?crypto\.(random|getRandom)/.test(text)) return 'throws dice';
  return undefined;
}

const impureNames: Readonly<Record<string, string>> = {
  Promise: 'speaks of promises',
  process: 'reads the environment',
  fetch: 'asks the network',
  console: 'writes to the console',
  setTimeout: 'waits',
  setInterval: 'waits',
  globalThis: 'touches the global object',
};

/** A bare name, not a property or a key that happens to be called so. */
function impureName(node: ts.Identifier): string | undefined {
  if (!Object.hasOwn(impureNames, node.text)) return undefined;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return undefined;
  const named = 'name' in parent && parent.name === node;
  return named ? undefined : impureNames[node.text];
}
