import process from 'node:process'

/**
 * Loaded into every test process that leads a process group of its own: when the level that
 * started it is gone, however that happened, the whole group goes, with the servers and workers
 * that its tests have started.
 */
process.on('disconnect', () => process.kill(-process.pid, 'SIGKILL'))
process.channel?.unref()
