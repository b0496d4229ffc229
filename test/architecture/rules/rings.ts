import type { Project } from '../project.ts';
import type { Import, Source } from '../source.ts';
import type { Rule, Violation } from '../violation.ts';

export const rings: Rule = {
  name: 'rings',
  sentence: 'no ring of imports, of values or of types',
  why: 'files in a ring are one file that nobody can read in order',
  fix: 'move what both need into a third file below them',
  check: (project) => {
    const graph = graphOf(project);
    return componentsOf(graph).map((ring) => violation(ring, graph));
  },
};

type Graph = ReadonlyMap<string, ReadonlyMap<string, Import>>;

function graphOf(project: Project): Graph {
  return new Map(project.sources.map((source) => [source.path, edgesOf(project, source)]));
}

function edgesOf(project: Project, source: Source): ReadonlyMap<string, Import> {
  const edges = new Map<string, Import>();
  for (const imported of source.imports) {
    const target = project.target(source, imported);
    if (target && target !== source.path && project.source(target)) edges.set(target, imported);
  }
  return edges;
}

function violation(ring: readonly string[], graph: Graph): Violation {
  const members = new Set(ring);
  const start = [...ring].sort()[0] ?? '';
  const path = shortestRing(start, members, graph);
  const line = graph.get(start)?.get(path[1] ?? start)?.line ?? 0;
  return { file: start, line, what: `${path.join(' → ')} (${ring.length} files in the ring)` };
}

/** Breadth first from a file back to itself, inside its component. */
function shortestRing(start: string, members: ReadonlySet<string>, graph: Graph): string[] {
  const queue: string[][] = [[start]];
  const seen = new Set<string>();
  for (const path of queue) {
    for (const next of graph.get(path.at(-1) ?? start)?.keys() ?? []) {
      if (next === start) return [...path, start];
      if (!members.has(next) || seen.has(next)) continue;
      seen.add(next);
      queue.push([...path, next]);
    }
  }
  return [start];
}

/** Tarjan's strongly connected components of more than one file. */
function componentsOf(graph: Graph): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const lowOf = (file: string): number => low.get(file) ?? 0;
  const visit = (file: string): void => {
    index.set(file, index.size);
    low.set(file, index.size - 1);
    stack.push(file);
    for (const next of graph.get(file)?.keys() ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(lowOf(file), lowOf(next)));
    }
    if (lowOf(file) !== index.get(file)) return;
    const component = stack.splice(stack.indexOf(file));
    if (component.length > 1) found.push(component);
  };
  for (const file of graph.keys()) if (!index.has(file)) visit(file);
  return found;
}
