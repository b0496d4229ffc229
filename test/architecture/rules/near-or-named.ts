import type { Rule, Violation } from '../violation.ts';

export const nearOrNamed: Rule = {
  name: 'near-or-named',
  sentence: 'an import is near (at most one ../) or named (#name), with its .ts in the path',
  why: 'a path that climbs is a concept in the wrong folder',
  fix: 'move the file to where it belongs, or import the face by its name',
  check: (project) =>
    project.sources.flatMap((source) =>
      source.imports.flatMap((imported): Violation[] => {
        const climbs = imported.specifier.split('../').length - 1;
        if (climbs <= 1) return [];
        return [
          {
            file: source.path,
            line: imported.line,
            what: `climbs ${climbs} folders to ${imported.specifier}`,
          },
        ];
      }),
    ),
};
