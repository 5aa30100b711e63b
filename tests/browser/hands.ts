import type { Locator, Page } from 'playwright-core'

/** How a reader works the page: with a pointer, or with the keys alone. */
export type Hand = {
  /** Presses a button or follows a link. */
  press: (target: Locator) => Promise<void>
  /** Chooses a radio or ticks a checkbox. */
  choose: (target: Locator) => Promise<void>
  /** Types into a field. */
  type: (target: Locator, text: string) => Promise<void>
}

export const pointer: Hand = {
  press: (target) => target.click(),
  choose: (target) => target.check(),
  type: (target, text) => target.fill(text),
}

/** More than any page has controls: a control that is not reached by then cannot be reached. */
const MOST_TABS = 400

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** True when the focus is on the target, or on another radio of its group: from there the arrow keys lead to it. */
const isInReach = (target: Locator) =>
  target.evaluate((element) => {
    const active = document.activeElement
    if (element === active) return true
    if (!(element instanceof HTMLInputElement && active instanceof HTMLInputElement)) return false
    return element.type === 'radio' && active.type === 'radio' && element.name === active.name
  })

/** Only the Tab key, the arrows, Enter and Space: nothing is clicked and nothing is focused by script. */
export function keyboardOf(page: Page): Hand {
  const { keyboard } = page

  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor()
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      if (await isInReach(target)) return
      await keyboard.press('Tab')
    }
    throw new Error(`${String(target)} cannot be reached with the Tab key`)
  }

  const arrowTo = async (target: Locator): Promise<void> => {
    for (let arrows = 0; arrows < MOST_TABS && !(await isFocused(target)); arrows++)
      await keyboard.press('ArrowDown')
  }

  return {
    press: async (target) => {
      await reach(target)
      await keyboard.press('Enter')
    },
    choose: async (target) => {
      await reach(target)
      await arrowTo(target)
      if (!(await target.isChecked())) await keyboard.press('Space')
      if (!(await target.isChecked())) throw new Error(`${String(target)} cannot be chosen with the keyboard`)
    },
    type: async (target, text) => {
      await reach(target)
      await keyboard.type(text)
    },
  }
}
