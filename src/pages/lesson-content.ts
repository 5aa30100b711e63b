import type { Module } from '#src/modules/module.ts'
import type { Claim, ClaimRecord, ClaimTopic } from '#src/sources/claim.ts'

/**
 * What a lesson page reads, each in a file of its own: its module, and the law of the topics its cards show. Other pages
 * look at all modules at once (`modules.ts`, `claims.ts`); a lesson would carry four that nobody reads there.
 */
const MODULES: Readonly<Record<string, () => Promise<Module>>> = {
  m2: async () => (await import('#src/modules/content/m2.ts')).m2,
  m3: async () => (await import('#src/modules/content/m3.ts')).m3,
  m4: async () => (await import('#src/modules/content/m4.ts')).m4,
  m7: async () => (await import('#src/modules/content/m7.ts')).m7,
  m8: async () => (await import('#src/modules/content/m8.ts')).m8,
}

const TOPICS: Readonly<Record<ClaimTopic, () => Promise<readonly ClaimRecord[]>>> = {
  reporting: async () => (await import('#src/sources/content/claims/reporting.ts')).reportingClaims,
  images: async () => (await import('#src/sources/content/claims/images.ts')).imagesClaims,
  offences: async () => (await import('#src/sources/content/claims/offences.ts')).offencesClaims,
  juvenile: async () => (await import('#src/sources/content/claims/juvenile.ts')).juvenileClaims,
  hearing: async () => (await import('#src/sources/content/claims/hearing.ts')).hearingClaims,
  identification: async () =>
    (await import('#src/sources/content/claims/identification.ts')).identificationClaims,
  practice: async () => (await import('#src/sources/content/claims/practice.ts')).practiceClaims,
}

const modules = new Map<string, Module>()
const claims = new Map<ClaimTopic, readonly Claim[]>()

/** Brings in a module and the law that its lessons show; what is here already is not asked for again. */
export async function loadLessonContent(module: string, topics: readonly ClaimTopic[]): Promise<void> {
  const load = MODULES[module]
  await Promise.all([
    modules.has(module) || !load ? null : load().then((content) => modules.set(module, content)),
    ...topics
      .filter((topic) => !claims.has(topic))
      .map(async (topic) =>
        claims.set(
          topic,
          (await TOPICS[topic]()).map((claim) => ({ ...claim, topic })),
        ),
      ),
  ])
}

/** A module that `loadLessonContent` has brought in; undefined for an id that names none. */
export function loadedModule(id: string | undefined): Module | undefined {
  return id === undefined ? undefined : modules.get(id)
}

/** The claims of every topic brought in so far. */
export function loadedClaims(): readonly Claim[] {
  return [...claims.values()].flat()
}
