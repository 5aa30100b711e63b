import type { Claim } from '#src/sources/claim.ts'

/** Who publishes what the claims rest on, in the order of the page of sources. */
export const SOURCE_GROUPS = [
  'portal',
  'institutions',
  'interpol',
  'inhope',
  'europe',
  'guides',
  'other',
] as const
export type SourceGroup = (typeof SOURCE_GROUPS)[number]

const HOSTS: readonly { group: SourceGroup; host: RegExp }[] = [
  { group: 'portal', host: /(?:^|\.)legislatie\.just\.ro$/u },
  { group: 'institutions', host: /(?:^|\.)(?:politiaromana|ancom|diicot|just|copii\.gov)\.ro$|\.gov\.ro$/u },
  { group: 'interpol', host: /(?:^|\.)interpol\.int$/u },
  { group: 'inhope', host: /(?:^|\.)inhope\.org$/u },
  { group: 'europe', host: /(?:^|\.)(?:coe\.int|europa\.eu)$/u },
]

/** One address that claims rest on, with those claims. */
export type Source = { address: string; group: SourceGroup; claims: readonly Claim[] }

/** `legislatie.just.ro` of an https address. */
export function hostOf(address: string): string {
  return /^https:\/\/([^/]+)/u.exec(address)?.[1] ?? ''
}

/** Guidance is told by its label, everything else by its address. */
function groupOf({ address, confidence }: Claim): SourceGroup {
  if (confidence === 'practice') return 'guides'
  const host = hostOf(address)
  return HOSTS.find((known) => known.host.test(host))?.group ?? 'other'
}

/** Every address of the claims, once, with the claims that rest on it, in the order in which they first occur. */
export function sourcesOf(claims: readonly Claim[]): readonly Source[] {
  return [...new Set(claims.map(({ address }) => address))].flatMap((address) => {
    const own = claims.filter((claim) => claim.address === address)
    const [first] = own
    return first === undefined ? [] : [{ address, group: groupOf(first), claims: own }]
  })
}

/**
 * The act that stands at an address of the portal: the one that the claims resting on it cite most. Null where they
 * cite none.
 */
export function actAt({ claims }: Source): string | null {
  const acts = claims.flatMap(({ articles }) => [...new Set(articles.map(({ act }) => act))])
  const count = (act: string) => acts.filter((one) => one === act).length
  return acts.reduce<string | null>(
    (most, act) => (most === null || count(act) > count(most) ? act : most),
    null,
  )
}
