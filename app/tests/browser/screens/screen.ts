import type { Page } from 'playwright'

/** A screen that a person can meet, and the way to it in a fresh browser. */
export type Screen = { title: string; open(page: Page): Promise<void> }
