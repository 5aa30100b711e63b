import { modules } from '#src/modules/content/modules.ts'
import type { Module } from '#src/modules/module.ts'

/** The module of that id, or undefined for an id from an address that names none. */
export function moduleOf(id: string | undefined): Module | undefined {
  return modules.find((module) => module.id === id)
}
