import type { ReactNode } from 'react'

type OptionListProps = {
  /** Shared name of the controls; unique on the page. */
  name: string
  type: 'radio' | 'checkbox'
  options: readonly { id: string; label: ReactNode }[]
  chosen: readonly string[]
  onChoose: (id: string, chosen: boolean) => void
}

/** Native radios or checkboxes whose whole row is the label. The first control's id is `<name>-0`, for error links. */
export function OptionList({ name, type, options, chosen, onChoose }: OptionListProps) {
  return (
    <div className="opts">
      {options.map((option, index) => (
        <div className="opt" key={option.id}>
          <label>
            <input
              type={type}
              id={`${name}-${index}`}
              name={name}
              value={option.id}
              checked={chosen.includes(option.id)}
              onChange={(event) => onChoose(option.id, event.target.checked)}
            />
            <span>{option.label}</span>
          </label>
        </div>
      ))}
    </div>
  )
}
