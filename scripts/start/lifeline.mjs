import process from 'node:process'

/**
 * Loaded into the app by `npm start`: the app stops in good order when the process that started it
 * is gone, however that happened.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
