import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useResume } from '#src/pages/use-resume.ts'
import type { LearningEvent } from '#src/progress/learning-fact.ts'
import { tinyModule } from '#tests/fixtures/tiny-module.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

const other = { ...tinyModule, id: 'm9', number: 2, quiz: 'm9', scenarios: [] }

vi.mock('#src/modules/content/modules.ts', () => ({
  get modules() {
    return [tinyModule, other]
  },
}))

const place = (value: string): LearningEvent => ({ kind: 'preference', name: 'place', value })
const finished = (module: string, lesson: string): LearningEvent => ({
  kind: 'finishedLesson',
  module,
  lesson,
})

function Page() {
  const resume = useResume()
  return <p role="status">{resume.state === 'done' ? 'done' : resume.page}</p>
}

async function resumedAt(events: readonly LearningEvent[]) {
  await renderApp(<Page />, { events })
  return screen.getByRole('status').textContent
}

test.each(['doors', 'evening'])(
  'a %s finished in one module is still open in another that names one alike',
  async (lesson) => {
    const events = [finished('m0', lesson), place(`m9/${lesson}/`)]
    expect(await resumedAt(events)).toBe(`m9/${lesson}/`)
  },
)

test('a remembered lesson that is finished gives way to the first one that is not', async () => {
  expect(await resumedAt([finished('m9', 'doors'), place('m9/doors/')])).toBe('m0/listen/')
})
