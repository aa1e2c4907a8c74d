import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

/**
 * Few files instead of one per shared module: a first page asked for 58, on a slow line each waits its turn; now 30.
 * What many pages share goes together, what one page needs stays with it.
 */
const browserFiles = [
  {
    name: 'react',
    test: /node_modules\/(react|react-dom|scheduler|react-router|@react-router)\//,
    priority: 3,
  },
  { name: 'mantine', test: /node_modules\/(@mantine\/(core|hooks)|clsx)\//, minShareCount: 4, priority: 2 },
  { name: 'kit', test: /(node_modules\/@tabler|src\/(ui|shell|platform))\//, minShareCount: 3, priority: 1 },
];

export default defineConfig({
  // The router's plugin wants a server build; unit tests need only plain modules.
  plugins: process.env.VITEST ? [] : [reactRouter()],
  build: {
    sourcemap: false,
    // The largest file is the editor (540 kB, 170 kB compressed), which only the writing of an article loads. Larger is news.
    chunkSizeWarningLimit: 600,
    // How long each step took says nothing to a person who starts the product.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  // As packages, icons and controls load all their thousands of modules into the server: 110 MB more and half a second.
  ssr: { noExternal: ['@tabler/icons-react', /^@mantine\//] },
  environments: {
    client: {
      build: { rolldownOptions: { output: { codeSplitting: { groups: browserFiles } } } },
    },
  },
});
