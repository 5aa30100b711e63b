/** What the content owes the document: topics to teach, and the facts that are excused from being asked. */
export type Demands = {
  /** Modules that teach a topic of the register of facts; demanded once all of them are published. */
  topics: Readonly<Record<string, readonly string[]>>
  /** Core facts that are taught and cannot sensibly be asked, each with the reason. */
  notAsked: Readonly<Record<string, string>>
}

/**
 * Topics of a module to come stand here already. Threats (`extortion`) are told in module 3 as a rule of law; what to
 * do about them is for a module of its own.
 */
export const DEMANDS: Demands = {
  topics: {
    'juvenile-liability': ['m4'],
    'offences-adults': ['m3'],
    'private-use': ['m3'],
    extortion: ['m3'],
    'victim-hearing': ['m7'],
    'icse-workflow': ['m8'],
    'specialised-units': ['m8'],
    'prosecution-challenges': ['m8'],
  },
  notAsked: {},
}
