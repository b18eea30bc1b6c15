type FrontEnd = { ensureFrontEnd(signal: AbortSignal): Promise<void> }

/** By address, not by a static import: scripts/ is compiled with settings of its own. */
const SCRIPT = new URL('../../../scripts/start/front_end.ts', import.meta.url).href

/** Builds the pages as they are shipped, unless that has been done from these very sources. */
export async function buildProductionPages() {
  const { ensureFrontEnd }: FrontEnd = await import(SCRIPT)
  await ensureFrontEnd(new AbortController().signal)
}
