import ts from 'typescript';
import { lineOf, type Source } from '../source.ts';
import type { Rule, Violation } from '../violation.ts';

export const texts: Rule = {
  name: 'texts',
  sentence: 'every text is there in Vietnamese and in English, key by key',
  why: 'a page half in one language is a page in none',
  fix: 'write the missing text; Vietnamese is the source',
  check: (project) => project.sources.filter((source) => source.kind === 'text').flatMap(halfTold),
};

function halfTold(source: Source): Violation[] {
  const pairs = pairsOf(source);
  if (pairs.length === 0) return [{ file: source.path, line: 0, what: 'exports no { vi, en }' }];
  return pairs.flatMap(({ vi, en }) =>
    differences(vi, en, '').map(({ node, what }) => ({
      file: source.path,
      line: lineOf(source, node),
      what,
    })),
  );
}

interface Pair {
  readonly vi: ts.Expression;
  readonly en: ts.Expression;
}

/** Every `{ vi, en }` of the file that is not inside another, and `vi` beside `en` as two constants. */
function pairsOf(source: Source): Pair[] {
  const constants = constantsOf(source.ast);
  const value = (node: ts.Expression): ts.Expression => unwrap(node, constants);
  const found: Pair[] = [];
  const visit = (node: ts.Node): void => {
    const pair = ts.isObjectLiteralExpression(node) ? pairOf(node, value) : undefined;
    if (pair) found.push(pair);
    else ts.forEachChild(node, visit);
  };
  visit(source.ast);
  const vi = constants.get('vi');
  const en = constants.get('en');
  if (found.length === 0 && vi && en) found.push({ vi: value(vi), en: value(en) });
  return found;
}

function pairOf(
  node: ts.ObjectLiteralExpression,
  value: (node: ts.Expression) => ts.Expression,
): Pair | undefined {
  const parts = new Map(node.properties.map((property) => [property.name?.getText(), property]));
  const part = (name: string): ts.Expression | undefined => {
    const property = parts.get(name);
    if (property && ts.isPropertyAssignment(property)) return value(property.initializer);
    return property && ts.isShorthandPropertyAssignment(property) ? value(property.name) : undefined;
  };
  const vi = part('vi');
  const en = part('en');
  return vi && en ? { vi, en } : undefined;
}

function constantsOf(ast: ts.SourceFile): ReadonlyMap<string, ts.Expression> {
  const declarations = ast.statements
    .filter(ts.isVariableStatement)
    .flatMap((s) => [...s.declarationList.declarations]);
  return new Map(
    declarations.flatMap(({ name, initializer }) => (initializer ? [[name.getText(ast), initializer]] : [])),
  );
}

/** Through `satisfies`, `as const`, brackets and names of this file to the value itself. */
function unwrap(node: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): ts.Expression {
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) {
    return unwrap(node.expression, constants);
  }
  const named = ts.isIdentifier(node) ? constants.get(node.text) : undefined;
  return named ? unwrap(named, constants) : node;
}

interface Difference {
  readonly node: ts.Node;
  readonly what: string;
}

function differences(vi: ts.Expression, en: ts.Expression, at: string): Difference[] {
  if (ts.isObjectLiteralExpression(vi) && ts.isObjectLiteralExpression(en)) return keyByKey(vi, en, at);
  return [vi, en].flatMap((node, index): Difference[] => {
    const empty = ts.isStringLiteralLike(node) && node.text.trim() === '';
    return empty ? [{ node, what: `${at || 'the text'} is empty in ${index === 0 ? 'vi' : 'en'}` }] : [];
  });
}

function keyByKey(vi: ts.ObjectLiteralExpression, en: ts.ObjectLiteralExpression, at: string): Difference[] {
  const source = propertiesOf(vi);
  const other = propertiesOf(en);
  const onlyIn = (a: Properties, b: Properties, missing: string): Difference[] =>
    [...a].flatMap(([key, node]) =>
      b.has(key) ? [] : [{ node, what: `${at}${key} is missing in ${missing}` }],
    );
  const below = [...source].flatMap(([key, left]) => {
    const right = other.get(key);
    if (!right || !ts.isPropertyAssignment(left) || !ts.isPropertyAssignment(right)) return [];
    return differences(left.initializer, right.initializer, `${at}${key}.`);
  });
  return [...onlyIn(source, other, 'en'), ...onlyIn(other, source, 'vi'), ...below];
}

type Properties = ReadonlyMap<string, ts.ObjectLiteralElementLike>;

function propertiesOf(node: ts.ObjectLiteralExpression): Properties {
  return new Map(
    node.properties.flatMap((property) => (property.name ? [[property.name.getText(), property]] : [])),
  );
}
