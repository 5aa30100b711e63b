/** The signs of state: done, past (gone by, neither well nor badly), half, open, here (where you are), not (do not), note. */
export type SignName = 'done' | 'past' | 'half' | 'open' | 'here' | 'not' | 'note'
export type SignColour = 'spot' | 'umber' | 'quiet'

/** A decorative sign; the text beside it always says the same in words. */
export function Sign({ name, colour }: { name: SignName; colour?: SignColour }) {
  const classes = ['m', colour && `m--${colour}`, name === 'here' && 'm--here'].filter(Boolean).join(' ')
  return (
    <svg className={classes} aria-hidden="true">
      <use href={`#m-${name}`} />
    </svg>
  )
}

/** The flag of Semnal, as brand and as "you are here" on the line. */
export function Flag({ className }: { className?: string }) {
  return (
    <svg className={className} aria-hidden="true">
      <use href="#flag" />
    </svg>
  )
}

/** The arrow at the end of a button that leads on. */
export function Arrow() {
  return (
    <svg width="20" height="20" aria-hidden="true">
      <use href="#a-right" />
    </svg>
  )
}
