/** What one folder of `src/` may import; see table.js. */
export type Layer = { below: readonly string[]; packages: readonly string[] }
export const LAYERS: Readonly<Record<string, Layer>>
