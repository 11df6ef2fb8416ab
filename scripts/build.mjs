// Compiles src with tsc, then bundles: undici with ncc, all else with Rolldown (docs/decisions/0007 says why).
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

const run = (...argv) =>
  execFileSync('npx', ['--no-install', ...argv], { stdio: ['ignore', 'inherit', 'inherit'] });

rmSync('build', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
run('ncc', 'build', 'node_modules/undici/index.js', '-o', 'build/undici', '--minify', '--quiet');
cpSync('build/undici/index.js', 'dist/undici.js');
// Node loads CommonJS with less work than ES modules.
writeFileSync('dist/package.json', '{"type":"commonjs"}\n');

const undici = {
  name: 'undici',
  resolveId: (id) => (id === 'undici' ? { id: './undici.js', external: true } : null),
};

/** Requests name their routes, so that the list of a method for each route would only be loaded and set up in vain. */
const withoutMethods = {
  name: 'without-methods',
  load: (id) =>
    /plugin-rest-endpoint-methods\/dist-src\/index\.js$/.test(id)
      ? 'export const legacyRestEndpointMethods = () => ({});'
      : null,
};

/** For every dynamic import Rolldown adds a file that only re-exports from a chunk. These imports name the chunk itself. */
const withoutFacades = {
  name: 'without-facades',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle);
    for (const { fileName, moduleIds, isEntry, imports, exports } of chunks) {
      if (isEntry || moduleIds.length > 0) continue;
      const chunk = imports.find((one) => exports.every((name) => bundle[one].exports.includes(name)));
      if (chunk === undefined) throw new Error(`No chunk exports all of ${fileName}: ${exports}`);
      for (const one of chunks)
        one.code = one.code.replaceAll(`import("./${fileName}")`, `import("./${chunk}")`);
      delete bundle[fileName];
    }
  },
};

const bundle = await rolldown({
  input: 'build/index.js',
  platform: 'node',
  plugins: [undici, withoutMethods, withoutFacades],
  // @actions/core has a client for identity tokens, which is never called and would bring a second undici.
  treeshake: { moduleSideEffects: [{ test: /node_modules\/@actions\//, sideEffects: false }] },
  checks: { ineffectiveDynamicImport: false },
});
await bundle.write({
  dir: 'dist',
  format: 'cjs',
  dynamicImportInCjs: false,
  chunkFileNames: '[name].js',
  minifyInternalExports: false,
  codeSplitting: {
    groups: [
      // With Rolldown's own helpers.
      {
        name: 'index',
        test: /build\/(?:index|settings\/(?:environment|help)|version)\.js$|rolldown\/runtime/,
      },
      { name: 'main', test: /build\/(?:main\.js$|github\/)/ },
      {
        name: 'yaml',
        test: /build\/(?:settings\/(?:config-text|config-schema)|judge\/schedule\/workflow-file)\.js$/,
      },
      // Of the rest, what writes and sends mails, and with it the crash mail that each action leaves for the guard.
      { name: 'mails', test: /build\/(?:deliver|report\/mail)\// },
      { name: 'reports', test: /build\/(?!index\.js)|node_modules/ },
    ],
  },
});
chmodSync('dist/index.js', 0o755);
await import('./licenses.mjs');
