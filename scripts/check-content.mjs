/**
 * Prints every fault of the content and its words, in sentences an author can act on; ends with 1 if there is any.
 * Remarks are for an editor's eye and do not fail. The day is today, so that a claim due for review is reported.
 */
import path from 'node:path'
import { loadTs } from './load-ts.mjs'

const LOCALES = path.resolve(import.meta.dirname, '../public/locales')

const { runContentChecks } = await loadTs('src/checks/run-content-checks.ts')
const today = new Date().toISOString().slice(0, 10)
const { problems, remarks, counts, coverage } = await runContentChecks(LOCALES, today)

const print = (title, list) => {
  if (list.length === 0) return
  console.log(`\n${title} (${list.length})`)
  for (const { where, what } of list) console.log(`  ${where}: ${what}`)
}

/** What of the 2017 reply has come into the course; "asked" counts items and options of cases. */
function printCoverage(rows) {
  const heads = ['question', 'facts', 'core', 'taught', 'asked', 'not yet', 'core not yet']
  const sum = (name) => rows.reduce((total, row) => total + row[name], 0)
  const names = ['facts', 'core', 'taught', 'asked', 'notYet', 'coreNotYet']
  const lines = [
    heads,
    ...rows.map((row) => [row.question, ...names.map((name) => row[name])]),
    ['all', ...names.map(sum)],
  ]
  console.log('\nThe 2017 reply, question by question')
  for (const [first, ...cells] of lines)
    console.log(
      `  ${String(first).padEnd(10)}${cells.map((cell, at) => String(cell).padStart(heads[at + 1].length + 2)).join('')}`,
    )
}

console.log('Content')
for (const [name, count] of Object.entries(counts)) console.log(`  ${name.padEnd(28)}${count}`)
printCoverage(coverage)
print('Remarks', remarks)
print('Problems', problems)
console.log(problems.length === 0 ? '\nNo problems.' : `\n${problems.length} problems to correct.`)
if (problems.length > 0) process.exitCode = 1
