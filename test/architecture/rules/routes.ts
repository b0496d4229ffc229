import ts from 'typescript';
import { lineOf, nodesOf, type Source } from '../source.ts';
import type { Rule, Violation } from '../violation.ts';

export const routes: Rule = {
  name: 'routes',
  sentence: 'a route declares its method, path, permission, audit event and input, by literal fields',
  why: 'the duties of an address are read in one place, by people and by the tests that try every address',
  fix: 'write them into the object given to route() or apiRoute()',
  check: (project) => project.sources.filter((source) => source.kind === 'route').flatMap(undeclared),
};

const duties: Readonly<Record<string, readonly string[]>> = {
  route: ['method', 'path', 'permission', 'audit', 'input', 'handle'],
  apiRoute: [
    'method',
    'path',
    'permission',
    'audit',
    'summary',
    'params',
    'query',
    'body',
    'response',
    'handle',
  ],
  // Its input is the protocol's own: headers and a body that streams.
  resumableRoute: ['path', 'by', 'audit', 'summary', 'limit', 'handle'],
  // One action on one dossier: the rest of its duties follow from the action.
  commandRoute: ['action', 'path', 'permission', 'summary', 'body', 'decide'],
  // The form of a small action and its answer: method, address, audit event and input follow from the page.
  smallRoutes: ['small', 'page', 'permission'],
  smallStepRoutes: ['smallFor', 'page', 'permission', 'hindrance'],
};

function undeclared(source: Source): Violation[] {
  const calls = nodesOf(source.ast, ts.isCallExpression).filter(
    (call) => call.expression.getText(source.ast) in duties,
  );
  if (calls.length === 0)
    return [{ file: source.path, line: 0, what: 'declares no route() and no apiRoute()' }];
  return calls.flatMap((call) => {
    const spec = call.arguments.at(-1);
    const line = lineOf(source, call);
    if (!spec || !ts.isObjectLiteralExpression(spec))
      return [{ file: source.path, line, what: 'is not given an object literal' }];
    const names = new Set(spec.properties.map((property) => property.name?.getText(source.ast)));
    const missing = (duties[call.expression.getText(source.ast)] ?? []).filter((duty) => !names.has(duty));
    return missing.length > 0
      ? [{ file: source.path, line, what: `does not declare ${missing.join(', ')}` }]
      : [];
  });
}
