/** Thrown only for a programmer's mistake: a union grew and a switch did not. */
class UnreachableError extends Error {
  override readonly name = 'UnreachableError'
}

/** Closes an exhaustive `switch`; a new member of the union then fails to compile here. */
export function assertNever(value: never): never {
  throw new UnreachableError(`Unhandled case: ${JSON.stringify(value)}`)
}
