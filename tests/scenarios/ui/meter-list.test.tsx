import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { METERS } from '#src/scenarios/scenario.ts'
import { MeterList } from '#src/scenarios/ui/meter-list.tsx'
import { meters } from '#tests/fixtures/tiny-scenario.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

test('the four meters stand by name, each with its word', async () => {
  const { t } = await renderApp(<MeterList before={meters(0, 0, 0, 0)} now={meters(-3, -1, 2, 5)} />)
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(
    METERS.map((meter) => t(`meter.${meter}.name`)),
  )
  expect(screen.getAllByRole('definition').map((word) => word.textContent)).toEqual([
    t('meter.wellbeing.w1'),
    t('meter.trust.w2'),
    t('meter.evidence.w4'),
    t('meter.duty.w5'),
  ])
})

test('a meter whose word stayed says whether it moved within it', async () => {
  const { t } = await renderApp(<MeterList before={meters(1, 2, 0, 0)} now={meters(2, 1, 0, 1)} />)
  expect(screen.getAllByRole('definition').map((word) => word.textContent)).toEqual([
    `${t('meter.wellbeing.w4')}, ${t('case.higher')}`,
    `${t('meter.trust.w4')}, ${t('case.lower')}`,
    `${t('meter.evidence.w3')}, ${t('case.unchanged')}`,
    t('meter.duty.w4'),
  ])
})

test('no number is shown: a case has no score', async () => {
  const { container } = await renderApp(<MeterList before={meters(1, 1, 1, 1)} now={meters(2, 3, -4, 1)} />)
  expect(container.textContent).not.toMatch(/\d/u)
})
