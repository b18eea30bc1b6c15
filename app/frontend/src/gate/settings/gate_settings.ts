import { useLocalStorage, type RemovableRef } from '@vueuse/core'
import type { Direction } from '../send_scan.js'

/** How this browser works as a gate; it stays here and says nothing about students. */
export type GateSettings = {
  sound: boolean
  vibration: boolean
  /** Whether the screen stays on. */
  awake: boolean
  /** What the browser calls the camera chosen; null: the one on the back. */
  camera: string | null
  /** Whether the camera ran last, so that it runs again after a reload. */
  cameraOn: boolean
  /** The one chosen last, where the checkpoint leaves the choice. */
  direction: Direction
}

const DEFAULTS: GateSettings = {
  sound: true,
  vibration: true,
  awake: true,
  camera: null,
  cameraOn: false,
  direction: 'out',
}

let settings: RemovableRef<GateSettings> | undefined

/** One for the page. What is not stored yet, or was written by an older page, is filled up. */
export function useGateSettings(): RemovableRef<GateSettings> {
  settings ??= useLocalStorage('student-pass.gate-settings', DEFAULTS, { mergeDefaults: true })
  return settings
}
