import { m2 } from '#src/modules/content/m2.ts'
import { m4 } from '#src/modules/content/m4.ts'
import type { Module } from '#src/modules/module.ts'

/** Every module of the course, in the order of the paths. */
export const modules: readonly Module[] = [m2, m4]
