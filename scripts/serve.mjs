/** Serves the built site on this computer: `npm start`. PORT sets another port. Stop with Ctrl+C. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createStaticServer } from './static-server.mjs'

const DIST = path.resolve(import.meta.dirname, '../dist')
const PORT = Number(process.env.PORT ?? 4173)

if (!existsSync(path.join(DIST, 'index.html'))) {
  console.error('There is nothing to serve yet. Run "npm run build" first.')
  process.exit(1)
}

createStaticServer(DIST)
  .on('error', (error) => {
    const taken = error.code === 'EADDRINUSE'
    console.error(taken ? `Port ${PORT} is in use. Try: PORT=${PORT + 1} npm start` : error.message)
    process.exit(1)
  })
  .listen(PORT, 'localhost', () => console.log(`Semnal: http://localhost:${PORT}/`))
