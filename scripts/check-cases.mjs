/**
 * Plays every path of every case and prints what comes of it: how many paths end in which tone, and how far the four
 * meters go. Ends with 1 if a case has a fault.
 */
import { loadTs } from './load-ts.mjs'

const { content } = await loadTs('src/checks/content.ts')
const { checkCase } = await loadTs('src/checks/check-case.ts')
const { proveScenario } = await loadTs('src/scenarios/prove-scenario.ts')
const { ENDING_TONES, METERS } = await loadTs('src/scenarios/scenario.ts')

const signed = (value) => (value > 0 ? `+${value}` : String(value))
const range = ({ min, max }) => `${signed(min)} to ${signed(max)}`
const row = ([name, paths, share, ...cells]) =>
  console.log(
    `  ${name.padEnd(12)}${paths.padStart(6)}${share.padStart(8)}  ${cells.map((cell) => cell.padStart(11)).join('')}`,
  )

function printProof({ id, number }, { steps, decisions, paths, endings, shortest, longest }) {
  console.log(`\nCase ${number} (${id}): ${decisions} decisions, ${steps} steps`)
  console.log(
    `  ${paths} paths without steps back, ${shortest === longest ? longest : `${shortest} to ${longest}`} decisions long`,
  )
  row(['ending', 'paths', 'share', ...METERS, 'total'])
  for (const tone of ENDING_TONES) {
    const ending = endings[tone]
    if (ending === undefined) row([tone, '0', '-'])
    else {
      const share = `${((100 * ending.paths) / paths).toFixed(1)} %`
      const meters = METERS.map((meter) => range(ending.meters[meter]))
      row([tone, String(ending.paths), share, ...meters, range(ending.total)])
    }
  }
}

const problems = content.scenarios.flatMap((scenario) => {
  printProof(scenario, proveScenario(scenario))
  return checkCase(content, scenario)
})
for (const { where, what } of problems) console.log(`  ${where}: ${what}`)
console.log(problems.length === 0 ? '\nNo problems.' : `\n${problems.length} problems to correct.`)
if (problems.length > 0) process.exitCode = 1
