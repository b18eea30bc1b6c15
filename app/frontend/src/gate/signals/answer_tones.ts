import type { Verdict } from '../verdict.js'

export type AnswerTone = Exclude<Verdict['tone'], 'checking'>

/** A note in Hz from one time to another, in seconds. */
type Note = { pitch: number; from: number; to: number; shape: OscillatorType }

/**
 * Told apart by number and length as well as by pitch, for a small loudspeaker and for ears that miss the highs:
 * up and done, twice the same, one long growl.
 */
const NOTES: Record<AnswerTone, readonly Note[]> = {
  accepted: [
    { pitch: 880, from: 0, to: 0.09, shape: 'triangle' },
    { pitch: 1319, from: 0.09, to: 0.24, shape: 'triangle' },
  ],
  attention: [
    { pitch: 659, from: 0, to: 0.14, shape: 'triangle' },
    { pitch: 659, from: 0.24, to: 0.38, shape: 'triangle' },
  ],
  denied: [{ pitch: 175, from: 0, to: 0.6, shape: 'sawtooth' }],
}

/** Milliseconds of trembling and pause by turns, in the same rhythm. */
export const TREMBLES: Record<AnswerTone, number[]> = {
  accepted: [80],
  attention: [120, 100, 120],
  denied: [500],
}

const LOUDNESS = 0.6
/** Without it the beginning and the end of a note click. */
const FADE = 0.01

/** Plays the sound of an answer from now on. */
export function playTone(context: BaseAudioContext, tone: AnswerTone): void {
  for (const note of NOTES[tone]) playNote(context, note)
}

function playNote(context: BaseAudioContext, { pitch, from, to, shape }: Note): void {
  const [start, end] = [context.currentTime + from, context.currentTime + to]
  const oscillator = new OscillatorNode(context, { type: shape, frequency: pitch })
  const volume = new GainNode(context, { gain: 0 })
  volume.gain.setValueAtTime(0, start)
  volume.gain.linearRampToValueAtTime(LOUDNESS, start + FADE)
  volume.gain.setValueAtTime(LOUDNESS, end - FADE)
  volume.gain.linearRampToValueAtTime(0, end)
  oscillator.connect(volume).connect(context.destination)
  oscillator.start(start)
  oscillator.stop(end)
}
