const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/gu

/** Dotted keys that stand twice in one object of a JSON text: a parser keeps the last and says nothing of the first. */
export function duplicateKeys(json: string): readonly string[] {
  const duplicates: string[] = []
  const path: string[] = []
  const seen: Set<string>[] = []
  let key = ''
  for (const [token, colon] of json.matchAll(TOKEN)) {
    if (token === '{') {
      seen.push(new Set())
      path.push(key)
    } else if (token === '}') {
      seen.pop()
      path.pop()
    } else if (colon !== undefined) {
      key = token.slice(1, token.lastIndexOf('"'))
      const keys = seen.at(-1)
      if (keys?.has(key)) duplicates.push([...path.slice(1), key].join('.'))
      keys?.add(key)
    }
  }
  return duplicates
}
