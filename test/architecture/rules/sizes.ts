import ts from 'typescript';
import { ruler, unmeasured } from '../house.ts';
import type { Project } from '../project.ts';
import { lineOf, nodesOf, type Source } from '../source.ts';
import type { Rule, Violation } from '../violation.ts';

export const sizes: Rule = {
  name: 'sizes',
  sentence: 'files and functions stay small: one idea each, read in one look',
  why: 'measured over twenty-two codebases, files past 250 lines are where the rings and the fear begin',
  fix: 'split by idea; a table, text or generated file says so in its suffix and is not measured',
  check: (project) => {
    const measured = project.sources.filter(isMeasured);
    return [...tooLong(measured), ...spread(measured.filter((source) => source.path.startsWith('src/')))];
  },
};

export interface Sizes {
  readonly files: readonly number[];
  readonly functions: readonly number[];
}

/** Lines of every measured file and function below src, tests left out, in ascending order. */
export function measure(project: Project): Sizes {
  const sources = project.sources.filter(
    (s) => isMeasured(s) && s.path.startsWith('src/') && s.kind !== 'test',
  );
  return { files: ascending(sources.map(linesOf)), functions: ascending(sources.flatMap(functionLines)) };
}

/** The value below which a share of an ascending list lies; 0 for an empty list. */
export const percentile = (list: readonly number[], share: number): number =>
  list[Math.max(0, Math.ceil(list.length * share) - 1)] ?? 0;

const isMeasured = (source: Source): boolean => !unmeasured.some((pattern) => pattern.test(source.path));
const ascending = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
const linesOf = (source: Source): number => source.text.trimEnd().split('\n').length;

function tooLong(sources: readonly Source[]): Violation[] {
  return sources.flatMap((source) => {
    const lines = linesOf(source);
    const file = { file: source.path, line: 0, what: `has ${lines} lines, the stop is at ${ruler.file.max}` };
    return [...(lines > ruler.file.max ? [file] : []), ...longFunctions(source)];
  });
}

function longFunctions(source: Source): Violation[] {
  if (source.kind === 'test' || !source.path.startsWith('src/')) return [];
  return functionsOf(source).flatMap((fn) => {
    const lines = span(source, fn);
    if (lines <= ruler.fn.max) return [];
    return [
      {
        file: source.path,
        line: lineOf(source, fn),
        what: `a function of ${lines} lines, the stop is at ${ruler.fn.max}`,
      },
    ];
  });
}

/** Median and 95th percentile, judged once there are enough files to speak of a spread. */
function spread(sources: readonly Source[]): Violation[] {
  const own = sources.filter((source) => source.kind !== 'test');
  if (own.length < 20) return [];
  const files = ascending(own.map(linesOf));
  const functions = ascending(own.flatMap(functionLines));
  return [
    ...over('the median file', percentile(files, 0.5), ruler.file.median),
    ...over('the 95th percentile of files', percentile(files, 0.95), ruler.file.p95),
    ...over('the 95th percentile of functions', percentile(functions, 0.95), ruler.fn.p95),
  ];
}

function over(name: string, lines: number, limit: number): Violation[] {
  return lines > limit
    ? [{ file: 'src', line: 0, what: `${name} has ${lines} lines, the ruler says ${limit}` }]
    : [];
}

const functionLines = (source: Source): number[] => functionsOf(source).map((fn) => span(source, fn));
const functionsOf = (source: Source): ts.SignatureDeclaration[] => nodesOf(source.ast, isFunctionWithBody);

function isFunctionWithBody(node: ts.Node): node is ts.SignatureDeclaration {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

function span(source: Source, node: ts.Node): number {
  return source.ast.getLineAndCharacterOfPosition(node.getEnd()).line + 2 - lineOf(source, node);
}
