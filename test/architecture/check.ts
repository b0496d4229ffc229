/** Prints where the tree and the house differ: `node test/architecture/check.ts [rule…]`. */
import { facesOf, loadProject } from './project.ts';
import { measure, percentile } from './rules/sizes.ts';
import { rules } from './rules.ts';
import { show } from './violation.ts';

const root = new URL('../..', import.meta.url).pathname;
const wanted = process.argv.slice(2);
const project = loadProject(root, facesOf(root));
const chosen = rules.filter((rule) => wanted.length === 0 || wanted.includes(rule.name));
const lines = chosen.flatMap((rule) => rule.check(project).map((violation) => show(rule, violation)));
const { files, functions } = measure(project);

console.log(lines.join('\n'));
console.log(
  `${lines.length} violations of ${chosen.length} rules in ${project.sources.length} sources. ` +
    `Files in src: median ${percentile(files, 0.5)}, p95 ${percentile(files, 0.95)}, max ${files.at(-1) ?? 0} lines; ` +
    `functions: p95 ${percentile(functions, 0.95)}, max ${functions.at(-1) ?? 0}.`,
);
process.exitCode = lines.length > 0 ? 1 : 0;
