import { m2 } from '#src/modules/content/m2.ts'
import { m3 } from '#src/modules/content/m3.ts'
import { m4 } from '#src/modules/content/m4.ts'
import { m7 } from '#src/modules/content/m7.ts'
import { m8 } from '#src/modules/content/m8.ts'
import type { Module } from '#src/modules/module.ts'

/** Every module of the course, in the order of the paths. */
export const modules: readonly Module[] = [m2, m3, m4, m7, m8]
