import type { Plugin } from 'vite'

export function lessonWords(): Plugin
