import type { Rule, Violation } from '../violation.ts';

export const nearOrNamed: Rule = {
  name: 'near-or-named',
  sentence: 'an import is near (at most one ../) or named (#name), with its .ts in the path',
  why: 'a path that climbs is a concept in the wrong folder',
  fix: 'move the file to where it belongs, or import the face by its name',
  check: (project) =>
    // Tests and benches stand beside the house and look into it: they may climb.
    project.sources
      .filter(({ path }) => !/^(test|bench)\/(?!architecture\/)/.test(path))
      .flatMap((source) =>
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
