import type { Role } from '#src/lib/role.ts'
import type { Module } from '#src/modules/module.ts'

/** The modules of a role in order: those to pass, then those on offer. Without a role every module is on offer to pass. */
export type Path = { required: readonly Module[]; optional: readonly Module[] }

/** The path of a role (practice.md A); what another role requires is not lost by changing, it is only not asked for. */
export function pathOf(modules: readonly Module[], role: Role | undefined): Path {
  if (role === undefined) return { required: modules, optional: [] }
  return {
    required: modules.filter(({ required }) => required.includes(role)),
    optional: modules.filter(({ optional }) => optional.includes(role)),
  }
}
