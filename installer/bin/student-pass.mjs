#!/usr/bin/env node
// Plain JavaScript: it must start on a Node that is too old, to say so.
import { existsSync } from 'node:fs'
import process from 'node:process'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 12)) {
  process.stderr.write(
    `student-pass needs Node 20.12 or later; this is ${process.versions.node}.\n` +
      'Install a current Node (https://nodejs.org) and run the command again.\n'
  )
  process.exit(3)
}

// A checkout runs its sources, so that they can never differ from a forgotten build.
const source = new URL('../src/main.ts', import.meta.url)
if (existsSync(source)) {
  const { register } = await import('tsx/esm/api')
  register()
  await import(source.href)
} else {
  await import('../dist/main.js')
}
