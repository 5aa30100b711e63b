import { screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { expect, test } from 'vitest'
import type { Words } from '#src/i18n/use-words.ts'
import { ScenarioPage } from '#src/pages/scenario-page.tsx'
import type { LearningEvent } from '#src/progress/learning-fact.ts'
import type { PlayMode } from '#src/scenarios/play-mode.ts'
import type { PlayEvent } from '#src/scenarios/play.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

/** A way through case 1 as `promise: honest` each, going on after each one. */
function way(...choices: readonly string[]): readonly PlayEvent[] {
  return choices.flatMap((choice): PlayEvent[] => {
    const [step = '', option = ''] = choice.split(': ')
    return [{ kind: 'decided', step, option }, { kind: 'continued' }]
  })
}

async function open(events: readonly PlayEvent[] = [], mode: PlayMode = 'guided') {
  const before: readonly LearningEvent[] = [
    { kind: 'playStarted', scenario: 'sc1', play: 'one', seed: 'seed', mode },
    ...events.map((event) => ({ kind: 'played', scenario: 'sc1', play: 'one', event }) as const),
  ]
  const app = await renderApp(
    <Routes>
      <Route path="/ro/case/:scenarioId/" element={<ScenarioPage />} />
    </Routes>,
    { address: '/ro/case/sc1/', namespaces: ['sc1', 'm2', 'law'], events: events.length > 0 ? before : [] },
  )
  const read = app.words.t as unknown as Words
  const sc1: Words = (key) => read(`sc1:${key}`)
  const press = (name: string) => app.user.click(screen.getByRole('button', { name }))
  const plays = () => app.progress.getState().progress.plays.sc1 ?? []
  return { ...app, sc1, press, plays }
}

test('before the first decision one chooses how to play: guided, unless one says otherwise', async () => {
  const { t, press, plays, user } = await open()
  const choice = screen.getByRole('group', { name: t('case.modeTitle'), description: t('case.modeHint') })
  expect(within(choice).getByRole('radio', { name: t('case.mode.guided') })).toHaveProperty('checked', true)
  await user.click(within(choice).getByRole('radio', { name: t('case.mode.rehearsal') }))
  await press(t('case.start'))
  expect(plays()).toMatchObject([{ mode: 'rehearsal', role: null }])
})

test('a play is kept with the role of the learner at its start', async () => {
  const { t, press, plays, progress } = await open()
  progress.getState().record({ kind: 'preference', name: 'role', value: 'police' })
  await press(t('case.start'))
  progress.getState().record({ kind: 'preference', name: 'role', value: 'magistrate' })
  expect(plays()).toMatchObject([{ mode: 'guided', role: 'police' }])
})

test.each([
  { mode: 'guided', told: 1, back: 0 },
  { mode: 'rehearsal', told: 0, back: 1 },
] as const)(
  'a crossed line in a $mode play: the reason is told $told times',
  async ({ mode, told, back }) => {
    const { t, sc1, press, user } = await open([{ kind: 'steppedBack' }], mode)
    await press(t('case.resume'))
    await user.click(screen.getByRole('radio', { name: sc1('promise.options.secret.text') }))
    await press(t('case.continue'))
    screen.getByRole('heading', { level: 1, name: t('case.happens') })
    expect(screen.queryAllByText(t('case.why'))).toHaveLength(told)
    expect(screen.queryAllByText(t('case.flag'))).toHaveLength(told)
    expect(screen.queryAllByText(new RegExp(`^${t('quiz.lesson')}:`, 'u'))).toHaveLength(told)
    expect(screen.queryAllByRole('button', { name: t('case.retake') })).toHaveLength(told)
    expect(screen.queryAllByRole('button', { name: t('case.stepBack') })).toHaveLength(back)
  },
)

test('what was promised is heard again later, and the rail names only what lies on the path', async () => {
  const { t, sc1, press, container } = await open(
    way('promise: secret', 'question: safe-today', 'phone: keep-off'),
  )
  await press(t('case.resume'))
  screen.getByText(sc1('next-hour.echoes.promised'))
  const rail = within(container.querySelector('.rail')!)
  rail.getByText(sc1('promise.name'))
  rail.getByText(sc1('promise.options.secret.short'))
  rail.getByText(sc1('next-hour.name'))
  expect(rail.queryByText(sc1('morning.name'))).toBeNull()
  expect(rail.getAllByRole('listitem')).toHaveLength(5)
})

test('after a crossed line the way on leads back to its decision, with help, keeping what came before', async () => {
  const events = way(
    'promise: honest',
    'question: why-and-whom',
    'phone: look',
    'next-hour: notify-now',
    'class: general-message',
  )
  const { t, sc1, press, plays } = await open(events)
  await press(t('debrief.title'))
  await press(t('debrief.repair', { n: 2 }))
  screen.getByRole('heading', { level: 1, name: sc1('question.place') })
  screen.getByText(sc1('question.help'))
  expect(plays()[0]?.events.at(-1)).toEqual({ kind: 'retook', step: 'question' })
})

test('without a crossed line there is nothing to repair, and each ending is seen or not yet', async () => {
  const events = way(
    'promise: honest',
    'question: safe-today',
    'phone: keep-off',
    'next-hour: notify-now',
    'class: general-message',
  )
  const { t, press } = await open(events)
  await press(t('debrief.title'))
  expect(screen.queryByText(t('debrief.repairTitle'))).toBeNull()
  screen.getByText(`${t('ending.sound')}: ${t('debrief.seen')}`)
  screen.getByText(`${t('ending.repairable')}: ${t('debrief.notSeen')}`)
  screen.getByText(`${t('ending.harmful')}: ${t('debrief.notSeen')}`)
})
