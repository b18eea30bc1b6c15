/* Imports are written with `.js`, as Node.js wants them; in a checkout the file is TypeScript. */
module.exports = {
  resolve: {
    extensions: ['.ts', '.js', '.mjs', '.vue'],
    extensionAlias: { '.js': ['.ts', '.js'] },
  },
}
