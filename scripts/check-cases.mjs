/**
 * Plays every path of every case, walks every state it can be in, and prints what comes of it: one row per case, then
 * its endings, its conditions, and how often a good option stands first. Ends with 1 if a case has a fault.
 */
import path from 'node:path'
import { loadTs } from './load-ts.mjs'

const LOCALES = path.resolve(import.meta.dirname, '../public/locales')

const { content } = await loadTs('src/checks/content.ts')
const { checkCase } = await loadTs('src/checks/check-case.ts')
const { caseWords } = await loadTs('src/checks/case-words.ts')
const { readWordFiles } = await loadTs('src/checks/read-word-files.ts')
const { proveScenario } = await loadTs('src/scenarios/prove-scenario.ts')
const { sayCondition } = await loadTs('src/scenarios/say-condition.ts')
const { rolesThatMatter } = await loadTs('src/scenarios/walk-states.ts')
const { ENDING_TONES, METERS } = await loadTs('src/scenarios/scenario.ts')

const { words } = readWordFiles(LOCALES)
const proofs = content.scenarios.map((scenario) => ({
  scenario,
  proof: proveScenario(scenario),
  words: caseWords(scenario, words),
}))

const signed = (value) => (value > 0 ? `+${value}` : String(value))
const range = ({ min, max }) => `${signed(min)} to ${signed(max)}`
const percent = (share) => `${(100 * share).toFixed(1)} %`

/** Prints rows under their heads; each column is as wide as its widest cell, the first and the last to the left. */
function table(title, heads, rows) {
  const all = [heads, ...rows.map((row) => row.map(String))]
  const widths = heads.map((_, at) => Math.max(...all.map((row) => row[at].length)))
  const toLeft = (at) => at === 0 || at === heads.length - 1
  console.log(`\n${title}`)
  for (const row of all)
    console.log(
      `  ${row.map((cell, at) => (toLeft(at) ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ')}`.trimEnd(),
    )
}

table(
  'Cases',
  [
    'case',
    'steps',
    'decisions',
    'roles',
    'states',
    'paths',
    'shortest',
    'longest',
    'give-aways',
    'words missing',
  ],
  proofs.map(({ scenario, proof, words: said }) => [
    scenario.id,
    proof.steps,
    proof.decisions,
    rolesThatMatter(scenario).length,
    proof.states,
    proof.paths,
    proof.shortest,
    proof.longest,
    said.map(({ language, giveAways }) => `${language} ${giveAways.length}`).join(', '),
    said.map(({ language, missing }) => `${language} ${missing.length}`).join(', '),
  ]),
)

for (const { scenario, proof } of proofs) {
  table(
    `Endings of case ${scenario.number} (${scenario.id})`,
    ['ending', 'paths', 'share', ...METERS, 'total'],
    ENDING_TONES.map((tone) => {
      const ending = proof.endings[tone]
      if (ending === undefined) return [tone, 0, '-', ...METERS.map(() => '-'), '-']
      const meters = METERS.map((meter) => range(ending.meters[meter]))
      return [tone, ending.paths, percent(ending.paths / proof.paths), ...meters, range(ending.total)]
    }),
  )
  table(
    `Conditions of case ${scenario.number} (${scenario.id})`,
    ['asked at', 'holds in', 'of states', 'condition'],
    proof.conditions.map(({ step, field, part, asked, held }) => [
      `${step} › ${field}`,
      held,
      asked,
      sayCondition(part),
    ]),
  )
  table(
    `A good option stands first in case ${scenario.number} (${scenario.id})`,
    ['decision', 'in plays', 'by chance', 'of options'],
    proof.firstPlaces.map(({ step, options, share, chance }) => [
      step,
      percent(share),
      percent(chance),
      options,
    ]),
  )
}

const problems = proofs.flatMap(({ scenario, words: said }) => [
  ...checkCase(content, scenario),
  ...said.flatMap(({ giveAways, missing }) => [...missing, ...giveAways]),
])
if (problems.length > 0) console.log('')
for (const { where, what } of problems) console.log(`  ${where}: ${what}`)
console.log(problems.length === 0 ? '\nNo problems.' : `\n${problems.length} problems to correct.`)
if (problems.length > 0) process.exitCode = 1
