import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  // The router's plugin wants a server build; unit tests need only plain modules.
  plugins: process.env.VITEST ? [] : [reactRouter()],
  build: { sourcemap: false },
});
