import process from 'node:process'

const checkEvery = 500

/**
 * npm passes SIGINT and SIGTERM on, but SIGHUP and SIGKILL end npm alone; then this process gets
 * another parent. (The scripts of package.json say `exec`: with a shell between npm and us neither
 * would be seen.)
 *
 * @param {() => void} then
 */
export function whenNpmIsGone(then) {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === npm) return
    clearInterval(watch)
    then()
  }, checkEvery)
  watch.unref()
}
