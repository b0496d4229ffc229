import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { compile, Logger } from 'sass';

/**
 * One stylesheet, compressed. `files` gives the built name of each file the styles refer to by `url("…")`.
 * The load path is the project's root because moj-frontend writes `node_modules/…` in its own imports.
 */
export function compileStyle(
  rootDir: string,
  entry: string,
  files: Readonly<Record<string, string>>,
): Buffer {
  const { css } = compile(join(rootDir, entry), {
    loadPaths: [rootDir],
    style: 'compressed',
    quietDeps: true,
    logger: Logger.silent,
  });
  const { code } = transformSync(css, {
    loader: 'css',
    minify: true,
    legalComments: 'none',
    target: 'chrome80',
  });
  return Buffer.from(
    lighter(code).replace(/url\(["']?([^"')]+)["']?\)/g, (whole, name: string) =>
      renamed(whole, name, files),
    ),
  );
}

/**
 * Leaves out what govuk-frontend repeats in every rule and we do not need, 600 bytes gzipped: fallbacks of
 * properties that `:root` defines, another font for printing, font smoothing.
 */
function lighter(css: string): string {
  return css
    .replace(/var\((--govuk-[\w-]+),\s*#[0-9a-f]+\)/g, 'var($1)')
    .replace(/@media print\{[^{}]*\{font-family:sans-serif\}\}/g, '')
    .replace(/-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale;?/g, '')
    .replace(/([^{}]+)\{[^{}]*\}/g, (rule, selectors: string) =>
      selectors.split(',').every((selector) => unused.test(selector)) ? '' : rule,
    );
}

/**
 * Variants of govuk-frontend's parts that no page of ours has, a kilobyte gzipped. The examples of the
 * gallery are held to have none; whoever needs one takes it off this list.
 */
export const unused: RegExp = new RegExp(
  `govuk-(?:${[
    '(?:checkboxes|radios)--small',
    'grid-column-(?:full|one-third|one-quarter|three-quarters)\\b',
    'grid-column-[a-z-]+-from-desktop',
    'section-break',
    'visually-hidden-focusable',
    'link--(?:inverse|muted|text-colour|no-underline)',
    'link-image',
    'label--(?:xl|l)\\b',
    'caption-m\\b',
    'clearfix',
    'fieldset__legend--xl',
  ].join('|')})`,
);

function renamed(whole: string, name: string, files: Readonly<Record<string, string>>): string {
  if (name.startsWith('data:')) return whole;
  const built = files[name];
  if (built === undefined) throw new Error(`the styles refer to ${name}, which is not among the assets`);
  return `url(${built})`;
}
