import { useTranslation } from 'react-i18next'
import { meterWord } from '#src/scenarios/meters.ts'
import { METERS, type Meters } from '#src/scenarios/scenario.ts'

const WORDS = { 1: 'w1', 2: 'w2', 3: 'w3', 4: 'w4', 5: 'w5' } as const
const xOf = (word: 1 | 2 | 3 | 4 | 5) => 8 + (word - 1) * 22

function Scale({ was, is }: { was: number; is: number }) {
  return (
    <svg className="scale" viewBox="0 0 104 20" aria-hidden="true">
      <path className="tick" d="M8 10h88M8 6v8M30 6v8M52 6v8M74 6v8M96 6v8" />
      {was !== is && (
        <>
          <path className="moved" d={`M${was} 10H${is}`} />
          <circle className="was" cx={was} cy="10" r="4.5" />
        </>
      )}
      <circle className="is" cx={is} cy="10" r="5.5" />
    </svg>
  )
}

/** How a meter stands against before when its word is the same. */
function sameWord(before: number, now: number): 'unchanged' | 'lower' | 'higher' {
  if (now === before) return 'unchanged'
  return now < before ? 'lower' : 'higher'
}

/** The four meters in words, with a small scale that shows what the last decision moved. */
export function MeterList({ before, now }: { before: Meters; now: Meters }) {
  const { t } = useTranslation()
  return (
    <dl className="meters">
      {METERS.map((meter) => {
        const was = meterWord(before[meter])
        const is = meterWord(now[meter])
        return (
          <div key={meter} className={now[meter] < before[meter] ? 'down' : ''}>
            <dt>{t(`meter.${meter}.name`)}</dt>
            <dd>
              {t(`meter.${meter}.${WORDS[is]}`)}
              {was === is && (
                <span className="quiet">, {t(`case.${sameWord(before[meter], now[meter])}`)}</span>
              )}
            </dd>
            <Scale was={xOf(was)} is={xOf(is)} />
          </div>
        )
      })}
    </dl>
  )
}
