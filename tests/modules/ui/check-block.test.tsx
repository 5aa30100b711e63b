import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { CheckBlock } from '#src/modules/ui/check-block.tsx'
import { question } from '#tests/fixtures/tiny-module.ts'
import { keyWords } from '#tests/ui/key-words.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

async function ask() {
  const app = await renderApp(<CheckBlock block={question} words={keyWords} />)
  const check = () => app.user.click(screen.getByRole('button', { name: app.t('quiz.check') }))
  const choose = (id: string) => app.user.click(screen.getByRole('radio', { name: `try.options.${id}.text` }))
  return { ...app, check, choose }
}

test('the question is a group of radios, told to be outside the score', async () => {
  const { t } = await ask()
  const group = screen.getByRole('group', { name: 'try.stem', description: t('quiz.chooseOne') })
  expect(within(group).getAllByRole('radio')).toHaveLength(question.options.length)
  screen.getByText(t('lesson.checkNote'))
})

test('without a choice the message is at the group and the focus on its first option', async () => {
  const { t, check } = await ask()
  await check()
  screen.getByRole('group', { name: 'try.stem', description: `${t('quiz.chooseOne')} ${t('quiz.empty')}` })
  expect(document.activeElement).toBe(screen.getAllByRole('radio')[0])
})

describe('a checked answer is told in words and takes the focus', () => {
  test.each([
    { id: 'a', key: 'quiz.right' },
    { id: 'b', key: 'quiz.partly' },
    { id: 'c', key: 'quiz.notYet' },
  ] as const)('$id: $key', async ({ id, key }) => {
    const { t, check, choose } = await ask()
    await choose(id)
    await check()
    const verdict = screen.getByRole('heading', { level: 3, name: t(key) })
    expect(document.activeElement).toBe(verdict)
    screen.getByRole('region', { name: t('lesson.check') })
    expect(screen.queryByRole('radio')).toBeNull()
  })

  test('every option has its reason, in the order of the lesson', async () => {
    const { check, choose } = await ask()
    await choose('c')
    await check()
    const rows = screen.getAllByRole('listitem')
    expect(rows).toHaveLength(question.options.length)
    for (const [at, { id }] of question.options.entries()) {
      const row = within(rows[at]!)
      row.getByText(`try.options.${id}.text`)
      row.getByText(`try.options.${id}.why`)
    }
  })

  test.each([
    { chosen: 'a', tags: ['goodYours', 'partly', 'not'] },
    { chosen: 'b', tags: ['goodMissed', 'partlyYours', 'not'] },
    { chosen: 'c', tags: ['goodMissed', 'partly', 'notYours'] },
  ] as const)(
    'with $chosen chosen, each option says how it stands and whose it was',
    async ({ chosen, tags }) => {
      const { t, check, choose } = await ask()
      await choose(chosen)
      await check()
      const rows = screen.getAllByRole('listitem')
      for (const [at, tag] of tags.entries()) within(rows[at]!).getByText(t(`quiz.tag.${tag}`))
    },
  )
})

test('it can be tried again from nothing, and begins at its first option', async () => {
  const { t, user, check, choose } = await ask()
  await choose('c')
  await check()
  await user.click(screen.getByRole('button', { name: t('lesson.again') }))
  const radios = screen.getAllByRole<HTMLInputElement>('radio')
  expect(radios.filter(({ checked }) => checked)).toEqual([])
  expect(document.activeElement).toBe(radios[0])
  await choose('a')
  await check()
  screen.getByRole('heading', { level: 3, name: t('quiz.right') })
})

test('nothing of it is recorded', async () => {
  const { check, choose, progress } = await ask()
  const before = progress.getState().progress
  await choose('a')
  await check()
  expect(progress.getState().progress).toBe(before)
})
