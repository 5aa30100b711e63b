/** The id of a decision's row in the debrief: where its node in the drawing leads. */
export function rowId(step: string): string {
  return `row-${step}`
}
