import { fail, ok, type Check, type CheckContext } from './check.js'

export const portsFree: Check = {
  id: 'ports-free',
  title: 'The ports are free',
  needs: ['docker-reachable'],
  async run(context) {
    const { bind, ports } = context
    const wanted = [ports.httpPort, ports.httpsPort]
    if (ports.httpPort === ports.httpsPort) {
      return fail(
        `Port ${ports.httpPort} is wanted twice`,
        'Give --http-port and --https-port different numbers.'
      )
    }
    const ours = await publishedByUs(context)
    for (const port of wanted.filter((candidate) => !ours.includes(candidate))) {
      const answer = await context.host.tryPort(bind, port)
      if (answer === 'no-such-address') {
        return fail(
          `This machine has no address ${bind}`,
          'Give one it has with --bind, or 0.0.0.0 for all.'
        )
      }
      const owner = await ownerOf(context, port, answer === 'taken')
      if (owner) {
        const flag = port === ports.httpPort ? '--http-port' : '--https-port'
        return fail(`${owner} uses port ${port}`, `Stop it, or choose another port with ${flag}.`)
      }
    }
    return ok(`${wanted.join(' and ')} on ${bind}`)
  },
}

async function publishedByUs({ containers, project }: CheckContext) {
  const own = await containers.list(project)
  return own.flatMap((container) => container.publishedPorts.map(({ port }) => port))
}

// A container is named before a process: the process would only be Docker's own proxy.
async function ownerOf({ containers, host, bind }: CheckContext, port: number, taken: boolean) {
  const running = await containers.list()
  const container = running.find(({ publishedPorts }) =>
    publishedPorts.some((published) => published.port === port && meet(published.address, bind))
  )
  if (container) return `The container ${container.name}`
  const [listener] = await host.listenersOn(bind, [port])
  if (listener) return listener.owner
  return taken ? 'Another program' : undefined
}

function meet(one: string, other: string) {
  const any = ['0.0.0.0', '::', '']
  return one === other || any.includes(one) || any.includes(other)
}
