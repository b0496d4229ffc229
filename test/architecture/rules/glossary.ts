import ts from 'typescript';
import { lineOf, nodesOf, type Source } from '../source.ts';
import type { Rule, Violation } from '../violation.ts';

const page = 'docs/domain/glossary.md';
const lists = /^(handlingStatuses|stepKinds|roles|channels)$/;

export const glossary: Rule = {
  name: 'glossary',
  sentence: 'the words of the lifecycle in the code stand in the glossary',
  why: 'a state without its Vietnamese term cannot be discussed with the people whose work it is',
  fix: `add the term to ${page}, or use the one that is there`,
  check: (project) => {
    if (!project.files.includes(page)) return [];
    const known = new Set([...project.read(page).matchAll(/`([\w-]+)`/g)].map(([, word]) => word));
    return project.sources
      .filter((source) => source.place?.layer === 'modules' && source.kind === 'pure')
      .flatMap((source) => strangers(source, known));
  },
};

/** Words in the exported lists that name states, kinds of step, roles and channels. */
function strangers(source: Source, known: ReadonlySet<string | undefined>): Violation[] {
  return nodesOf(source.ast, ts.isVariableDeclaration)
    .filter(({ name }) => lists.test(name.getText(source.ast)))
    .flatMap(({ initializer }) => (initializer ? wordsOf(initializer) : []))
    .filter((word) => !known.has(word.text))
    .map((word) => ({
      file: source.path,
      line: lineOf(source, word),
      what: `says ${word.text}, which is no term`,
    }));
}

/** The items of `['a', 'b'] as const`. */
function wordsOf(node: ts.Expression): ts.StringLiteral[] {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return wordsOf(node.expression);
  return ts.isArrayLiteralExpression(node) ? node.elements.filter(ts.isStringLiteral) : [];
}
