import { moduleOrder } from '../house.ts';
import { isTest, placeOf } from '../place.ts';
import type { Project } from '../project.ts';
import type { Source } from '../source.ts';
import type { Rule, Violation } from '../violation.ts';

export const order: Rule = {
  name: 'module-order',
  sentence: 'a module asks only the modules that stand before it in the order of the house',
  why: 'the order is what keeps a dozen modules from becoming one',
  fix: 'let the earlier module announce it (a message, a published view) and the later one listen',
  check: (project) => [...unknownModules(project), ...backward(project)],
};

function unknownModules(project: Project): Violation[] {
  const strangers = project.sources.filter((source) => {
    return source.place?.layer === 'modules' && !moduleOrder.includes(source.place.name);
  });
  const names = new Map(strangers.map((source) => [source.place?.name, source.path]));
  return [...names].map(([name, file]) => ({
    file,
    line: 0,
    what: `module ${name} has no place in the order`,
  }));
}

function backward(project: Project): Violation[] {
  return project.sources.flatMap((source) => {
    if (source.place?.layer !== 'modules' || isTest(source.path)) return [];
    return source.imports.flatMap((imported) => {
      const later = laterModule(source, project.target(source, imported));
      if (!later) return [];
      const what = `${source.place?.name} asks ${later}, which stands after it`;
      return [{ file: source.path, line: imported.line, what }];
    });
  });
}

function laterModule(source: Source, target: string | undefined): string | undefined {
  const to = target === undefined ? undefined : placeOf(target);
  if (to?.layer !== 'modules' || !source.place) return undefined;
  return moduleOrder.indexOf(to.name) > moduleOrder.indexOf(source.place.name) ? to.name : undefined;
}
