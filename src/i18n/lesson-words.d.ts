/** Written by `scripts/lesson-words.mjs`: the words of one lesson, by `ro/m2#listen`. */
declare module 'virtual:lesson-words' {
  export const lessonWords: Readonly<
    Record<string, () => Promise<{ default: Readonly<Record<string, unknown>> }>>
  >
}
