/** Version of code and content together; written on every learning fact and shown on the about page. */
export const VERSION = '0.1.0'

/** Day the law and the numbers were last checked (ISO); shown at the foot of every page. */
export const LAW_CHECKED_ON = '2026-11-24'

/** Month of the consolidated texts that were read (ISO month). */
export const LAW_READ_AS_OF = '2026-02'
