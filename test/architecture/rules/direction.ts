import { layerSees } from '../house.ts';
import { isTest, type Place, placeOf } from '../place.ts';
import type { Project } from '../project.ts';
import type { Import, Source } from '../source.ts';
import type { Rule, Violation } from '../violation.ts';

export const direction: Rule = {
  name: 'direction',
  sentence: 'arrows point down only: kernel ← platform ← modules ← app, and ui sees only the kernel',
  why: 'a layer that knows what stands on it cannot be understood or moved alone',
  fix: 'move what is shared down, or pass it in as a parameter',
  check: (project) =>
    project.sources.filter((source) => !isTest(source.path)).flatMap((s) => upward(project, s)),
};

function upward(project: Project, source: Source): Violation[] {
  const from = source.place;
  if (!from) return [];
  return source.imports.flatMap((imported) => {
    const target = project.target(source, imported);
    const to = target === undefined ? undefined : placeOf(target);
    if (!to || sees(from, to, imported)) return [];
    return [
      {
        file: source.path,
        line: imported.line,
        what: `${from.layer} imports ${imported.specifier} of ${to.layer}`,
      },
    ];
  });
}

function sees(from: Place, to: Place, imported: Import): boolean {
  if (from.layer === 'browser' && imported.typeOnly) return true;
  const seen = layerSees[from.layer];
  return seen === 'all' || seen.includes(to.layer);
}
