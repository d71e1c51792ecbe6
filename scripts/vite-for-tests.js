import { createServer } from 'vite';

/** What the test runner serves itself: its pages, its own scripts and the files that tests fetch. */
const ofTheRunner = /^\/($|\?|__w|node_modules\/@web\/|tests\/[^?]*\.(csv|json|ics|html|txt)($|\?))/;

/** Leaves the runner's own client to the runner. */
const runnerClient = {
  name: 'runner-client',
  enforce: 'pre',
  resolveId: (id) =>
    id.endsWith('/__web-dev-server__web-socket.js')
      ? { id: '/__web-dev-server__web-socket.js', external: true }
      : undefined,
};

/** Each file of tests is a new page, which need not ask again for modules that nobody changes meanwhile. */
const headers = process.argv.includes('--watch') ? {} : { 'Cache-Control': 'max-age=3600' };

/** Vite as a middleware and a plugin of the test runner: TypeScript, decorators and dependencies as in the build. */
export async function viteForTests() {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    plugins: [runnerClient],
    server: { headers, middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { entries: ['widgets/**/*.ts', 'src/**/*.ts', 'tests/widgets/**/*.ts'] },
  });
  return {
    middleware: (context, next) => (ofTheRunner.test(context.url) ? next() : pass(context, server.middlewares)),
    plugin: { name: 'vite-for-tests', serverStop: () => server.close() },
  };
}

function pass(context, middlewares) {
  return new Promise((resolve) => {
    context.respond = false;
    context.res.on('close', resolve);
    middlewares(context.req, context.res, () => {
      context.res.statusCode = 404;
      context.res.end();
    });
  });
}
