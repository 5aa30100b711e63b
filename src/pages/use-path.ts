import { isRole, type Role } from '#src/lib/role.ts'
import { modules } from '#src/modules/content/modules.ts'
import { type Path, pathOf } from '#src/modules/path.ts'
import { useProgress } from '#src/progress/use-progress.ts'

/** The role that the learner chose, if any, and the path that it makes. */
export function usePath(): { role: Role | undefined; path: Path } {
  const chosen = useProgress((state) => state.progress.preferences.role)
  const role = isRole(chosen) ? chosen : undefined
  return { role, path: pathOf(modules, role) }
}
