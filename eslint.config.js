import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import typescript from 'typescript-eslint'

const GENERATED = [
  '**/build/**',
  '**/dist/**',
  '**/.adonisjs/**',
  '**/node_modules/**',
  '.data/**',
  '**/tmp/**',
]

export default typescript.config(
  { ignores: GENERATED },
  ...typescript.configs.recommended,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
    rules: {
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/no-v-html': 'error',
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/multi-word-component-names': 'off',
      // A `?` says that a property may be left out.
      'vue/require-default-prop': 'off',
    },
  },
  {
    rules: {
      'eqeqeq': 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  // Scripts and bundles of configuration talk to a person on a terminal.
  { files: ['scripts/**', 'app/ace.js', '**/vectors/generate.ts'], rules: { 'no-console': 'off' } },
  prettier
)
