import { useWords } from '#src/i18n/use-words.ts'
import type { Role } from '#src/lib/role.ts'
import type { Module } from '#src/modules/module.ts'

/**
 * Titles of modules, lessons and cases. They stand in a word file of their own, so that a page that only lists them
 * does not load the rest of their words.
 */
export function useTitles() {
  const words = useWords('catalogue')
  return {
    module: ({ id }: Pick<Module, 'id'>) => words(`${id}.title`),
    moduleLead: ({ id }: Pick<Module, 'id'>) => words(`${id}.lead`),
    /** Why the module is on the path of a role that has it there. */
    why: ({ id }: Pick<Module, 'id'>, role: Role) => words(`${id}.why.${role}`),
    lesson: ({ id }: Pick<Module, 'id'>, lesson: string) => words(`${id}.lessons.${lesson}`),
    /** What has changed, in a few words. */
    change: ({ id }: { id: string }) => words(`changes.${id}`),
    scenario: ({ id }: { id: string }) => words(`${id}.title`),
    scenarioLead: ({ id }: { id: string }) => words(`${id}.lead`),
  }
}
