/** The directions between the parts (docs/decisions/0011-directions-between-the-parts.md). Checked by `npm run directions`. */
export default {
  forbidden: [
    {
      name: 'domain-is-framework-free',
      comment: 'The domain runs in server, browser and tests alike.',
      severity: 'error',
      from: { path: '^app/domain' },
      to: { pathNot: ['^app/domain', '^node_modules/@noble/'] },
    },
    {
      name: 'domain-needs-no-node',
      severity: 'error',
      from: { path: '^app/domain', pathNot: 'vectors/generate\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'front-end-knows-domain-and-typed-client-only',
      comment:
        'The browser talks to the server by its API; of the server it may import types alone.',
      severity: 'error',
      from: { path: '^app/frontend' },
      to: {
        path: '^app/(app|bin|commands|config|database|providers|start)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'models-know-no-actions',
      comment: 'controllers → actions → domain, models',
      severity: 'error',
      from: { path: '^app/app/[^/]+/models/' },
      to: { path: '^app/app/[^/]+/(actions|controllers|policies|transformers|validators)/' },
    },
    {
      name: 'actions-know-no-controllers',
      severity: 'error',
      from: { path: '^app/app/[^/]+/actions/' },
      to: {
        path: ['^app/app/[^/]+/(controllers|middleware)/', '@adonisjs/core/http'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'controllers-stay-in-their-feature',
      comment: "Features use each other through actions, never through each other's controllers.",
      severity: 'error',
      from: { path: '^app/app/([^/]+)/' },
      to: { path: '^app/app/([^/]+)/(controllers|validators)/', pathNot: '^app/app/$1/' },
    },
    {
      name: 'installer-knows-no-application',
      comment: 'The installer talks to the application through its image, endpoints and commands.',
      severity: 'error',
      from: { path: '^installer/src/' },
      to: { path: '^(app|scripts|monitoring)/' },
    },
    {
      name: 'only-adapters-do-io',
      severity: 'error',
      from: { path: '^installer/src/(core|usecases|strategies|ports|checks)/' },
      to: {
        path: ['^installer/src/(adapters|commands|ui)/', '^node_modules/(dockerode|@kubernetes)/'],
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { pathNot: '^app/\\.adonisjs' },
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(build|dist|node_modules|\\.adonisjs)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'app/tsconfig.json' },
    webpackConfig: { fileName: '.dependency-cruiser.resolve.cjs' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
