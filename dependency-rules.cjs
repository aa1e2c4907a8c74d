/**
 * Who may import what (docs/decisions/0003). A break fails `npm run boundaries`.
 * Slices reach each other only through their doors: `index.ts` (screens), `index.server.ts` (commands), and the
 * declarations `events.ts`, `policy.ts`, `routes.ts` and `api.server.ts` that the server joins.
 */
const sliceArrows = {
  units: [],
  originality: [],
  'evidence-outcome': [],
  accounts: ['units'],
  people: ['units', 'accounts'],
  plans: ['units'],
  'confirmed-share': [],
  ledger: ['units', 'plans', 'confirmed-share', 'originality'],
  confirmation: ['units', 'ledger', 'originality'],
  'audit-sample': ['plans', 'ledger', 'confirmed-share'],
  'figures-explained': ['plans', 'ledger', 'reports', 'audit-sample', 'confirmed-share'],
  articles: ['units', 'plans', 'originality', 'evidence-outcome'],
  activities: ['units', 'plans', 'evidence-outcome'],
  reports: ['units', 'plans', 'ledger', 'confirmed-share'],
  'next-year': ['units', 'plans', 'ledger'],
  administration: ['units', 'accounts', 'people'],
};

const between = Object.entries(sliceArrows).map(([slice, may]) => ({
  name: `${slice}-arrows`,
  comment: `${slice} may import only ${['itself', ...may].join(', ')}`,
  severity: 'error',
  from: { path: `^src/modules/${slice}/` },
  to: {
    path: '^src/modules/',
    pathNot: [`^src/modules/${slice}/`, ...may.map((other) => `^src/modules/${other}/`)],
  },
}));

module.exports = {
  forbidden: [
    ...between,
    {
      name: 'through-the-door',
      comment: 'Another slice is reached only through index.ts, index.server.ts (tests also testing.ts).',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: '(\\.test\\.tsx?|/testing\\.ts)$' },
      to: {
        path: '^src/modules/',
        pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index(\\.server)?\\.ts$'],
      },
    },
    {
      name: 'ui-knows-nothing',
      comment: 'The kit has no product words and no database.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(modules|server|shell|documents|platform)/' },
    },
    {
      name: 'platform-knows-no-product',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/(modules|server|shell|ui|documents)/' },
    },
    {
      name: 'documents-stand-alone',
      severity: 'error',
      from: { path: '^src/documents/' },
      to: { path: '^src/', pathNot: '^src/documents/' },
    },
    {
      name: 'reader-is-pure',
      comment: 'Bytes in, PlanReading out: usable as a library.',
      severity: 'error',
      from: { path: '^src/modules/plans/reader/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/', pathNot: '^src/modules/plans/reader/' },
    },
    {
      name: 'nobody-imports-server',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/server/', '^src/cli\\.ts$', '\\.test\\.tsx?$'] },
      to: { path: '^src/server/' },
    },
    {
      name: 'rules-are-pure',
      comment: 'Decisions take what they need; no database, no clock, no files.',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/(rules|policy|schema|labels)\\.ts$' },
      to: { path: '(\\.server\\.ts$|^node:|/screens/|/parts/)' },
    },
    {
      name: 'migrations-know-no-app',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^src/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\+types/|\\.gen\\.ts$)' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs'] },
  },
};
