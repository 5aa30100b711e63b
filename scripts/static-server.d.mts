import type { Server } from 'node:http'

/** See static-server.mjs. */
export function createStaticServer(root: string): Server
