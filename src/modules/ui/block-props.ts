import type { Words } from '#src/i18n/use-words.ts'
import type { Block } from '#src/modules/module.ts'

/** What the component of one block kind takes: the block, and the words of its lesson. */
export type BlockProps<Kind extends Block['kind']> = { block: Extract<Block, { kind: Kind }>; words: Words }
