import ts from 'typescript';
import { lineOf, type Source, walk } from '../source.ts';
import type { Rule, Violation } from '../violation.ts';

export const honestTypes: Rule = {
  name: 'honest-types',
  sentence: 'no any, no double cast, no comment that silences the compiler',
  why: 'a type that lies is worse than none: everyone after it believes it',
  fix: 'parse the value into its type, or narrow it with a guard',
  check: (project) => project.sources.flatMap((source) => [...lies(source), ...silenced(source)]),
};

function lies(source: Source): Violation[] {
  const found: Violation[] = [];
  walk(source.ast, (node) => {
    const what = lie(node);
    if (what) found.push({ file: source.path, line: lineOf(source, node), what });
    return undefined;
  });
  return found;
}

function lie(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'says any';
  if (!ts.isAsExpression(node)) return undefined;
  if (node.type.kind === ts.SyntaxKind.NeverKeyword) return 'casts to never';
  const inner = ts.isParenthesizedExpression(node.expression) ? node.expression.expression : node.expression;
  const double = ts.isAsExpression(inner) && inner.type.kind === ts.SyntaxKind.UnknownKeyword;
  return double ? 'casts through unknown' : undefined;
}

function silenced(source: Source): Violation[] {
  return source.text.split('\n').flatMap((line, at) => {
    const silence = /(?:\/\/|\/\*)\s*(@ts-(?:ignore|expect-error|nocheck))/.exec(line);
    return silence
      ? [{ file: source.path, line: at + 1, what: `silences the compiler with ${silence[1]}` }]
      : [];
  });
}
