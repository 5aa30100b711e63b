import { isRole, type Role } from '#src/lib/role.ts'
import { useProgress } from '#src/progress/use-progress.ts'

/** Whose card is offered: that of the chosen role, the teacher's before any is chosen. */
export function useCardRole(): Role {
  const chosen = useProgress((state) => state.progress.preferences.role)
  return isRole(chosen) ? chosen : 'teacher'
}
