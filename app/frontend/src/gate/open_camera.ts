const SIZE = { width: { ideal: 1280 }, height: { ideal: 720 } } as const

/**
 * The picture of the camera wanted, or of the one on the back if there is no such camera now.
 * @throws DOMException
 */
export async function openCamera(wanted: string | null): Promise<MediaStream> {
  if (!wanted) return open({ facingMode: 'environment' })
  try {
    return await open({ deviceId: { exact: wanted } })
  } catch (error) {
    if (!isGone(error)) throw error
    return open({ facingMode: 'environment' })
  }
}

function open(which: MediaTrackConstraints): Promise<MediaStream> {
  return navigator.mediaDevices.getUserMedia({ audio: false, video: { ...which, ...SIZE } })
}

function isGone(error: unknown): boolean {
  return (
    error instanceof DOMException && ['OverconstrainedError', 'NotFoundError'].includes(error.name)
  )
}
