import ts from 'typescript';
import { lineOf, nodesOf, type Source } from '../source.ts';
import type { Rule, Violation } from '../violation.ts';

export const testNames: Rule = {
  name: 'test-names',
  sentence: 'a test is named by the sentence it proves',
  why: 'the list of test names is the specification, and the only part of it everybody reads',
  fix: 'say what holds, in three words or more, without "should"',
  check: (project) => project.sources.filter((source) => source.kind === 'test').flatMap(misnamed),
};

function misnamed(source: Source): Violation[] {
  return nodesOf(source.ast, ts.isCallExpression).flatMap((call) => {
    const [first] = call.arguments;
    if (!/^(test|it)(\.(skip|only|todo))?$|^t\.test$/.test(call.expression.getText(source.ast)) || !first)
      return [];
    const name =
      ts.isStringLiteralLike(first) || ts.isTemplateExpression(first)
        ? first.getText(source.ast).slice(1, -1)
        : undefined;
    if (name === undefined || isSentence(name)) return [];
    return [{ file: source.path, line: lineOf(source, call), what: `"${name}" is no sentence` }];
  });
}

/** A name with a placeholder takes its words from a table of cases. */
function isSentence(name: string): boolean {
  if (/\bshould\b|\bworks\b|\bworking correctly\b/i.test(name)) return false;
  return name.includes('${') || name.trim().split(/\s+/).length >= 3;
}
