const domains = 'prioritisation|maturity|kpi|approval|compliance';
// Whose rooms a floor must not know: everything above it.
const above = {
  kernel: `calendar|selection|${domains}|planning|report|testing`,
  'calendar|selection': `${domains}|planning|report|testing`,
  [domains]: 'planning|report|testing',
  planning: 'report|testing',
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(above).map(([floor, higher]) => ({
      name: `arrows-point-down-from-${floor.replaceAll('|', '-')}`,
      severity: 'error',
      from: { path: `^src/(${floor})/` },
      to: { path: `^src/(${higher})/` },
    })),
    { name: 'domains-never-import-one-another', severity: 'error', from: { path: `^src/(${domains})/` }, to: { path: `^src/(${domains})/`, pathNot: '^src/$1/' } },
    { name: 'calendar-and-selection-do-not-meet', severity: 'error', from: { path: '^src/(calendar|selection)/' }, to: { path: '^src/(calendar|selection)/', pathNot: '^src/$1/' } },
    {
      name: 'rooms-are-entered-through-their-door',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/.+', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/[^/]+/schemas\\.ts$', '^src/[^/]+/(catalogue|models|templates|detect)/index\\.ts$', '^src/[^/]+/packs/'] },
    },
    { name: 'only-schema-files-know-zod', severity: 'error', from: { path: '^src/', pathNot: 'schemas?\\.ts$' }, to: { path: '/zod/' } },
    { name: 'functions-never-reach-for-schemas', severity: 'error', from: { path: '^src/', pathNot: 'schemas?\\.ts$' }, to: { path: '\\.schema\\.ts$|/schemas\\.ts$' } },
    { name: 'no-node-in-the-core', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['core'] } },
    { name: 'no-test-code-in-the-core', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/|\\.examples\\.ts$' } },
    { name: 'nothing-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
