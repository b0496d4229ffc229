import ts from 'typescript';
import { htmlDoors } from '../house.ts';
import { lineOf, nodesOf } from '../source.ts';
import type { Rule, Violation } from '../violation.ts';

export const markup: Rule = {
  name: 'markup',
  sentence: 'markup carries no inline style, and ready HTML only where it is known to be safe',
  why: 'the content security policy forbids inline styles, and ready HTML is how a name becomes a script',
  fix: 'use a class of the theme; pass children instead of HTML',
  check: (project) =>
    project.sources
      .filter((source) => source.path.endsWith('.tsx') && source.kind !== 'test')
      .flatMap((source) =>
        nodesOf(source.ast, ts.isJsxAttribute).flatMap((attribute): Violation[] => {
          const name = attribute.name.getText(source.ast);
          const at = { file: source.path, line: lineOf(source, attribute) };
          if (name === 'style') return [{ ...at, what: 'sets an inline style' }];
          const html = name === 'dangerouslySetInnerHTML' && !htmlDoors.includes(source.path);
          return html ? [{ ...at, what: 'puts ready HTML into the page' }] : [];
        }),
      ),
};
