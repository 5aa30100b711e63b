import type { Problem } from '#src/lib/problem.ts'

/** Where an author finds what a problem names first. The lessons and cards of a module stand beside its file. */
const FILES: readonly { names: RegExp; file: string }[] = [
  { names: /^module ([\w-]+)/u, file: 'src/modules/content/$1*.ts' },
  { names: /^quiz ([\w-]+)/u, file: 'src/quiz/content/$1.ts' },
  { names: /^case ([\w-]+)/u, file: 'src/scenarios/content/$1.ts' },
  { names: /^claims? /u, file: 'src/sources/content/claims/*.ts' },
  { names: /^facts /u, file: 'src/sources/content/facts.ts' },
  { names: /^((?:ro|en)\/[\w-]+\.json)/u, file: 'public/locales/$1' },
]

/** The problem with the file to open before its place; a place that begins with a file of its own stays. */
export function nameFile({ where, what }: Problem): Problem {
  for (const { names, file } of FILES) {
    const match = names.exec(where)
    if (match === null) continue
    const opened = file.replace('$1', match[1] ?? '')
    const isFile = match[0] === match[1]
    return { where: isFile ? opened + where.slice(match[0].length) : `${opened}: ${where}`, what }
  }
  return { where, what }
}
