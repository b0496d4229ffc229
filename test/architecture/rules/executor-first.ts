import ts from 'typescript';
import { lineOf, nodesOf, type Source } from '../source.ts';
import type { Rule, Violation } from '../violation.ts';

export const executorFirst: Rule = {
  name: 'executor-first',
  sentence: 'every query of a store takes its executor first, and cannot do without',
  why: 'an optional executor is a query outside the transaction on the day it matters',
  fix: 'make db: Db | Tx the first, required parameter',
  check: (project) => project.sources.filter((source) => source.kind === 'store').flatMap(withoutExecutor),
};

function withoutExecutor(source: Source): Violation[] {
  return exportedFunctions(source).flatMap(({ name, fn }) => {
    if (!asks(source, fn)) return [];
    const [first] = fn.parameters;
    const type = first?.type?.getText(source.ast) ?? '';
    const required = first && !first.questionToken && !first.initializer && !first.dotDotDotToken;
    if (required && /\b(Db|Tx|Executor)\b/.test(type)) return [];
    return [
      { file: source.path, line: lineOf(source, fn), what: `${name} does not take its executor first` },
    ];
  });
}

/** A function that waits or is handed an executor is a query; the rest only shapes rows. */
function asks(source: Source, fn: ts.SignatureDeclaration): boolean {
  const isAsync =
    ts.canHaveModifiers(fn) && ts.getModifiers(fn)?.some((m) => m.kind === ts.SyntaxKind.AsyncKeyword);
  const types = [fn.type, ...fn.parameters.map(({ type }) => type)].map(
    (type) => type?.getText(source.ast) ?? '',
  );
  return isAsync === true || types.some((type) => /\b(Promise|Db|Tx|Executor)\b/.test(type));
}

interface Exported {
  readonly name: string;
  readonly fn: ts.SignatureDeclaration;
}

function exportedFunctions(source: Source): Exported[] {
  const declared = nodesOf(source.ast, ts.isFunctionDeclaration)
    .filter((fn) => fn.parent === source.ast && isExported(fn))
    .map((fn) => ({ name: fn.name?.text ?? 'a function', fn }));
  const constants = source.ast.statements
    .filter(ts.isVariableStatement)
    .filter(isExported)
    .flatMap((statement) => [...statement.declarationList.declarations])
    .flatMap(({ name, initializer }) =>
      initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        ? [{ name: name.getText(source.ast), fn: initializer }]
        : [],
    );
  return [...declared, ...constants];
}

function isExported(node: ts.HasModifiers): boolean {
  return ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}
