import { Flag } from '#src/ui/sign.tsx'

/** The line with the flag: `at` of `total`, both counted from 1. Decorative; the page says the place in words. */
export function SignalLine({ at, total, big = false }: { at: number; total: number; big?: boolean }) {
  return (
    <div className={big ? 'signal signal--big' : 'signal'} aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        // Other marks for another total: none of them moves.
        <i key={`${index}/${total}`} className={index + 1 < at ? 'past' : ''}>
          {index + 1 === at && <Flag />}
        </i>
      ))}
    </div>
  )
}
